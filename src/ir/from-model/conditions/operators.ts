import type { FactType } from '../../../model/documents/facts.ts'
import { operatorNames } from '../../../model/rules/condition.ts'

export type Operator = (typeof operatorNames)[number]

const quantity: readonly Operator[] = ['equals', 'atLeast', 'atMost', 'moreThan', 'lessThan', 'known']
const moment: readonly Operator[] = ['equals', 'before', 'after', 'onOrBefore', 'onOrAfter', 'known']
const option: readonly Operator[] = ['equals', 'oneOf', 'noneOf', 'known']

/** Which operators each type of fact takes. */
export const operatorsOf: Readonly<Record<FactType, readonly Operator[]>> = {
  boolean: ['equals', 'known'],
  integer: quantity,
  decimal: quantity,
  enum: option,
  text: option,
  set: ['includesAny', 'includesAll', 'includesNone', 'known'],
  date: moment,
  'time-of-day': moment,
}

/** Operators that say the same of values of different types. */
const alike: readonly (readonly Operator[])[] = [
  ['atLeast', 'onOrAfter'],
  ['atMost', 'onOrBefore'],
  ['moreThan', 'after'],
  ['lessThan', 'before'],
  ['oneOf', 'includesAny', 'equals'],
  ['noneOf', 'includesNone'],
]

/** What an author who used an operator on the wrong type of fact probably meant. */
export function counterpart(operator: Operator, type: FactType): Operator | undefined {
  const names = alike.find((group) => group.includes(operator)) ?? []
  return names.find((name) => name !== operator && operatorsOf[type].includes(name))
}

export function isOperator(key: string): key is Operator {
  return (operatorNames as readonly string[]).includes(key)
}
