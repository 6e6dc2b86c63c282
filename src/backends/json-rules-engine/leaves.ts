import type { Compare, Comparison, Includes, Known, OneOf, Same, Value } from '../../ir/nodes/index.ts'
import { type Draft, factOf, operandOf } from './draft.ts'
import { type Cost, costOfValue, dearest, inOrder, NEVER } from './groups.ts'
import type { JsonCondition } from './json.ts'
import type { OperatorName } from './operators.ts'

/** Which of the two a condition is asked for: that it is known to hold, or known not to. */
export type Side = 'holds' | 'fails'

type Sides = Readonly<Record<Side, OperatorName>>

const comparisons: Readonly<Record<Comparison, Sides>> = {
  equal: { holds: 'surelyEqual', fails: 'surelyUnequal' },
  less: { holds: 'surelyLess', fails: 'surelyAtLeast' },
  'at-most': { holds: 'surelyAtMost', fails: 'surelyMore' },
  more: { holds: 'surelyMore', fails: 'surelyAtMost' },
  'at-least': { holds: 'surelyAtLeast', fails: 'surelyLess' },
}

const modes: Readonly<Record<Includes['mode'], Sides>> = {
  any: { holds: 'surelyIncludesAny', fails: 'surelyIncludesNone' },
  all: { holds: 'surelyIncludesAll', fails: 'surelyIncludesNotAll' },
  none: { holds: 'surelyIncludesNone', fails: 'surelyIncludesAny' },
}

/**
 * A condition without parts, from either side. Where it has two facts and one has to be fetched, that is done only if
 * the other, which costs less, is known.
 */
export function leafOf(
  side: Side,
  node: Compare | Same | OneOf | Includes | Known,
  draft: Draft,
): JsonCondition {
  const leaf = (left: Value, operators: Sides, right: Value): JsonCondition => {
    const fact = factOf(left, draft)
    const value = operandOf(right, draft)
    const condition = { fact, operator: operators[side], value }
    const costs = [left, right].map((one) => costOfValue(one, draft)) as [Cost, Cost]
    if (costs.every((cost) => cost.length === 0)) return condition
    if (draft.atHandOnly) return NEVER
    if (right.kind === 'literal') return condition
    const [first, other] = dearest(costs[0]) < dearest(costs[1]) ? [left, costs[1]] : [right, costs[0]]
    const known = { fact: factOf(first, draft), operator: 'whetherKnown', value: true } as const
    return inOrder('all', [
      [{ condition: known, cost: costOfValue(first, draft) }],
      [{ condition, cost: other }],
    ])
  }
  switch (node.kind) {
    case 'compare':
      return leaf(node.left, comparisons[node.comparison], node.right)
    case 'same':
      return leaf(node.left, { holds: 'surelyIs', fails: 'surelyIsNot' }, node.right)
    case 'one-of':
      return leaf(node.value, { holds: 'surelyOneOf', fails: 'surelyNoneOf' }, node.list)
    case 'includes':
      return leaf(node.value, modes[node.mode], node.list)
    case 'known':
      if (draft.atHandOnly && costOfValue(node.value, draft).length > 0) return NEVER
      return { fact: factOf(node.value, draft), operator: 'whetherKnown', value: side === 'holds' }
  }
}
