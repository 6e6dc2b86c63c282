import type { Compare, Comparison, Includes, Known, OneOf, Same, Value } from '../../ir/nodes/index.ts'
import { type Draft, factOf, operandOf } from './draft.ts'
import type { JsonLeaf } from './json.ts'
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

/** A condition without parts, from either side. */
export function leafOf(side: Side, node: Compare | Same | OneOf | Includes | Known, draft: Draft): JsonLeaf {
  const leaf = (left: Value, operators: Sides, right: Value): JsonLeaf => ({
    fact: factOf(left, draft),
    operator: operators[side],
    value: operandOf(right, draft),
  })
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
      return { fact: factOf(node.value, draft), operator: 'whetherKnown', value: side === 'holds' }
  }
}
