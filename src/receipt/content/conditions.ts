import { isInForce } from '../../ir/in-force.ts'
import type { Category, Condition } from '../../ir/nodes/index.ts'
import { inAnyOrder } from '../canonical-json.ts'
import { valueContent } from './values.ts'

/**
 * What decides in a condition. Parts whose order changes no truth (`all`, `any`, `at-least-of`) are in no order; that of
 * `first-known` stays.
 */
export function conditionContent(
  condition: Condition,
  categoryContent: (category: Category) => unknown,
): unknown {
  const inside = (part: Condition) => conditionContent(part, categoryContent)
  switch (condition.kind) {
    case 'constant':
      return condition
    case 'all':
    case 'any':
    case 'at-least-of':
      return { ...condition, of: inAnyOrder(condition.of.map(inside)) }
    case 'first-known':
      return { ...condition, of: condition.of.map(inside) }
    case 'not':
      return { ...condition, of: inside(condition.of) }
    case 'compare':
    case 'same':
      return { ...condition, left: valueContent(condition.left), right: valueContent(condition.right) }
    case 'one-of':
    case 'includes':
      return { ...condition, value: valueContent(condition.value), list: valueContent(condition.list) }
    case 'known':
      return { ...condition, value: valueContent(condition.value) }
    case 'category':
      return categoryContent(condition)
  }
}

/** In the whole book a category stands as a rule of its own, so a reference to it is enough. */
export function conditionInBook(condition: Condition): unknown {
  return conditionContent(condition, ({ kind, rule, at }) => ({ kind, rule, at }))
}

/** On one day a category is the condition of its version in force. */
export function conditionOn(condition: Condition, day: number): unknown {
  return conditionContent(condition, ({ kind, rule, at, versions }) => ({
    kind,
    rule,
    at,
    conditions: versions
      .filter((version) => isInForce(version, day))
      .map((version) => conditionOn(version.condition, day)),
  }))
}
