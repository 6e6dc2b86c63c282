import type { Indicator } from '../ir/nodes/index.ts'
import { type Decimal, decimal } from '../values/index.ts'

export type Unit = Indicator['unit']

/**
 * What a quotient of counts is multiplied by to be in a unit; null where the unit is of no rate, and a quotient
 * is an average in that unit. The same as the model's table, which cannot be used here: it brings zod along.
 */
const factors: Readonly<Record<Unit, bigint | null>> = {
  percent: 100n,
  'percentage-point': null,
  permille: 1000n,
  'per-100000': 100_000n,
  'per-1000-children': 1000n,
  'per-1000-residents': 1000n,
  count: null,
  years: null,
  months: null,
  days: null,
  hours: null,
  minutes: null,
  metres: null,
  yuan: null,
  'yuan-per-month': null,
}

export function isUnit(name: string): name is Unit {
  return Object.hasOwn(factors, name)
}

/** Whether the unit is of a rate, so many in a hundred, a thousand or a hundred thousand. */
export function isRate(unit: Unit): boolean {
  return factors[unit] !== null
}

export function factorOf(unit: Unit): Decimal {
  return decimal(factors[unit] ?? 1n)
}
