import type { FactType } from '../../model/documents/facts.ts'
import { type Decimal, formatDate, formatDecimal, formatTimeOfDay } from '../../values/index.ts'

/** A value as the IR or the evaluator holds it. */
type Held = boolean | number | string | Decimal | ReadonlySet<string> | readonly string[]

/** A value as it stands in JSON rules and in an almanac. */
export type HostValue = boolean | number | string | readonly string[]

/**
 * A value as people write it, which is also plain JSON: `2026-06-01`, `08:30`, decimals as their exact text, sets as
 * lists. An almanac is printed and stored by its host, so it holds nothing that JSON cannot.
 */
export function hostForm(type: FactType, value: Held): HostValue {
  if (type === 'date') return formatDate(value as number)
  if (type === 'time-of-day') return formatTimeOfDay(value as number)
  if (typeof value !== 'object') return value
  if ('coefficient' in value) return formatDecimal(value)
  return [...value]
}
