import type { Runtime } from '../../backends/evaluator/frame.ts'
import type { FactType } from '../../model/documents/facts.ts'
import { canonicalDecimal, formatDate, formatTimeOfDay } from '../../values/index.ts'
import type { Dictionary } from './dictionary.ts'

/** A value as a caller may write it, in the one form that equal values have: plain JSON. */
export type PlainValue = boolean | number | string | readonly string[]

/** Dates as `2026-06-01`, times as `18:00`, decimals as their shortest exact text, sets sorted. */
export function plainValue(type: FactType, value: Runtime): PlainValue {
  if (typeof value === 'object')
    return 'coefficient' in value ? canonicalDecimal(value) : Object.freeze([...value].sort())
  if (typeof value !== 'number') return value
  return type === 'date' ? formatDate(value) : type === 'time-of-day' ? formatTimeOfDay(value) : value
}

/** What is known, by dotted path in order of the paths: the inverse of reading it, however it was written. */
export function plainFacts(
  { subject }: Dictionary,
  facts: readonly (Runtime | undefined)[],
): Readonly<Record<string, PlainValue>> {
  const known = subject.inputs.flatMap(({ path, type }, slot) => {
    const value = facts[slot]
    return value === undefined ? [] : [[path, plainValue(type, value)] as const]
  })
  return Object.freeze(Object.fromEntries(known.sort(([a], [b]) => (a < b ? -1 : 1))))
}
