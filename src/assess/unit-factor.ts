import { type Unit, units } from '../model/units.ts'
import { type Decimal, decimal } from '../values/index.ts'

export type { Unit } from '../model/units.ts'

export function isUnit(name: string): name is Unit {
  return Object.hasOwn(units, name)
}

/** Whether the unit is of a rate, so many in a hundred, a thousand or a hundred thousand. */
export function isRate(unit: Unit): boolean {
  return 'factor' in units[unit]
}

/** What a quotient of counts is multiplied by to be in the unit; 1 where it is an average in that unit. */
export function factorOf(unit: Unit): Decimal {
  const definition = units[unit]
  return decimal('factor' in definition ? BigInt(definition.factor) : 1n)
}
