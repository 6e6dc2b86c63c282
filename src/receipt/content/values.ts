import type { Literal, Threshold, Value } from '../../ir/nodes/index.ts'
import type { FactType } from '../../model/documents/facts.ts'
import { canonicalDecimal, parseDecimal } from '../../values/index.ts'
import { inAnyOrder } from '../canonical-json.ts'

/** One text for one number: 6.0 and 6 decide alike. */
export function numberContent(text: string): string {
  const number = parseDecimal(text)
  return number ? canonicalDecimal(number) : text
}

/** A stored literal; a set has its members once, in no order. */
export function storedContent(type: FactType, value: Literal['value']): unknown {
  if (type === 'decimal') return numberContent(String(value))
  return Array.isArray(value) ? inAnyOrder([...new Set(value)]) : value
}

export function valueContent(value: Value): unknown {
  if (value.kind === 'literal') return { ...value, value: storedContent(value.type, value.value) }
  return value.kind === 'ratio' ? { ...value, times: numberContent(value.times) } : value
}

/** A bound that is written out, or the parameter that holds it. */
export function boundContent(bound: Threshold['value']): unknown {
  return typeof bound === 'string' ? numberContent(bound) : bound
}

/** All thresholds must hold, in whichever order they are written. */
export function thresholdsContent(thresholds: readonly Threshold[]): readonly unknown[] {
  return inAnyOrder(thresholds.map((one) => ({ ...one, value: boundContent(one.value) })))
}
