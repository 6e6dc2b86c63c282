import type { Literal, Parameter } from '../../ir/nodes/index.ts'
import type { FactType } from '../../model/documents/facts.ts'
import { type Decimal, decimalFromNumber, parseDecimal } from '../../values/index.ts'
import type { Runtime } from './frame.ts'

/** A stored literal in the form the evaluator compares. INVARIANT: decimal texts in the IR parse. */
export function runtimeOf(type: FactType, value: Literal['value']): Runtime {
  if (type === 'decimal') return parseDecimal(String(value)) ?? { coefficient: 0n, scale: 0 }
  if (Array.isArray(value)) return new Set(value as readonly string[])
  return value as boolean | number | string
}

/** Whether a value is a decimal: of the objects the evaluator holds, the one that is no set. */
export function isDecimal(value: Runtime): value is Decimal {
  return typeof value === 'object' && !(value instanceof Set)
}

/** A number as an exact decimal: integers stand in for decimals where a parameter or a part of a ratio is whole. */
export function decimalOf(value: Runtime | undefined): Decimal | undefined {
  if (typeof value === 'number') return decimalFromNumber(value)
  return value !== undefined && isDecimal(value) ? value : undefined
}

/** The value of each parameter that has one on a day: the last whose `from` is not after it. */
export function parametersAt(parameters: readonly Parameter[], asOf: number): ReadonlyMap<string, Runtime> {
  const found = new Map<string, Runtime>()
  for (const parameter of parameters) {
    const current = parameter.values.findLast((one) => one.from <= asOf)
    if (current) found.set(parameter.id, runtimeOf(parameter.type, current.value))
  }
  return found
}
