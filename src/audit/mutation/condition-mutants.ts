import type { Compare, Comparison, Condition, Literal, OneOf } from '../../ir/nodes/index.ts'
import { addDays } from '../../values/index.ts'
import { neighbours } from './numbers.ts'

/** A condition changed by a slip that an author could make. */
export interface ConditionMutant {
  readonly condition: Condition
  readonly zh: string
  readonly en: string
}

const slips: Readonly<Record<Comparison, Comparison>> = {
  equal: 'at-least',
  less: 'at-most',
  'at-most': 'less',
  more: 'at-least',
  'at-least': 'more',
}

/** Every slip in one innermost condition: a number one off, a boundary in or out, a member lost, a yes for a no. */
export function conditionMutants(condition: Condition): ConditionMutant[] {
  const opposite: ConditionMutant = { condition: { kind: 'not', of: condition }, zh: '取反', en: 'negated' }
  switch (condition.kind) {
    case 'compare':
      return [opposite, ...boundarySlips(condition), ...shifted(condition)]
    case 'one-of':
    case 'includes':
      return [opposite, ...membersLost(condition)]
    default:
      return [opposite]
  }
}

function boundarySlips(condition: Compare): ConditionMutant[] {
  const comparison = slips[condition.comparison]
  const said = `${condition.comparison} → ${comparison}`
  return [{ condition: { ...condition, comparison }, zh: said, en: said }]
}

function shifted(condition: Compare): ConditionMutant[] {
  const { right } = condition
  if (right.kind !== 'literal') return []
  return besides(right).map((value) => ({
    condition: { ...condition, right: { ...right, value } },
    zh: `${right.value} → ${value}`,
    en: `${right.value} → ${value}`,
  }))
}

function besides({ type, value }: Literal): readonly (string | number)[] {
  if (type === 'date') return [addDays(Number(value), 1), addDays(Number(value), -1)]
  if (type === 'decimal') return neighbours(String(value))
  return [Number(value) + 1, Number(value) - 1]
}

function membersLost<C extends OneOf | Extract<Condition, { kind: 'includes' }>>(
  condition: C,
): ConditionMutant[] {
  const { list } = condition
  if (list.kind !== 'literal' || !Array.isArray(list.value) || list.value.length < 2) return []
  return list.value.map((lost) => ({
    condition: {
      ...condition,
      list: { ...list, value: (list.value as string[]).filter((one) => one !== lost) },
    },
    zh: `去掉 ${lost}`,
    en: `without ${lost}`,
  }))
}
