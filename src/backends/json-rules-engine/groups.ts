import type { Condition, Value } from '../../ir/nodes/index.ts'
import { inputsOf, valuesOf, walk } from '../../ir/references.ts'
import type { Draft } from './draft.ts'
import type { JsonCondition } from './json.ts'

// By identity: whoever needs a constant takes one of these two. An empty `any` holds too, hence the `not`.
export const ALWAYS: JsonCondition = Object.freeze({ all: [] })
export const NEVER: JsonCondition = Object.freeze({ not: ALWAYS })

/** A part of a group, with what looking at it may cost. */
export interface Step {
  readonly condition: JsonCondition
  readonly cost: Cost
  /** What is known of it before anything is fetched: that it holds, and that it is still open or does. */
  readonly early?: { readonly holds: JsonCondition; readonly open: JsonCondition }
}

/** The places, in the order of sources, of the facts that may have to be fetched. */
export type Cost = readonly number[]

export const AT_HAND: Cost = []

export function costOf(condition: Condition, draft: Draft): Cost {
  if (draft.sources.size === 0 || draft.atHandOnly) return AT_HAND
  const asked = [...walk(condition)].flatMap(valuesOf).flatMap((value) => costOfValue(value, draft))
  return [...new Set(asked)]
}

export function costOfValue(value: Value, { sources }: Draft): Cost {
  return inputsOf(value).facts.flatMap((path) => sources.get(path) ?? [])
}

/** The last source that may have to be asked; 0 where everything is at hand. */
export function dearest(cost: Cost): number {
  return Math.max(0, ...cost)
}

/**
 * A group whose parts may be looked at in any order: first everything at hand, together, then one after another the
 * parts that need sources, those that need the fewest and earliest first. Each source is asked only where what stands
 * before it leaves the group open.
 */
export function cheapFirst(key: 'all' | 'any', steps: readonly Step[]): JsonCondition {
  const slow = steps.filter((one) => one.cost.length > 0)
  slow.sort((a, b) => dearest(a.cost) - dearest(b.cost) || a.cost.length - b.cost.length)
  const atHand = [
    ...steps.filter((one) => one.cost.length === 0),
    ...slow.flatMap(({ early }): Step[] =>
      early ? [{ condition: key === 'all' ? early.open : early.holds, cost: AT_HAND }] : [],
    ),
  ]
  return inOrder(key, [atHand, ...slow.map((one) => [one])])
}

/**
 * A group whose parts are looked at in this order; what stands in one list is looked at together.
 *
 * @param matters false where everything may as well be looked at at once, because everything is at hand
 */
export function inOrder(
  key: 'all' | 'any',
  order: readonly (readonly Step[])[],
  matters = order.flat().some((one) => one.cost.length > 0),
): JsonCondition {
  const [neutral, decisive] = key === 'all' ? [ALWAYS, NEVER] : [NEVER, ALWAYS]
  const kept = order.map((set) => set.map((one) => one.condition).filter((one) => one !== neutral))
  const parts = kept.flat()
  if (parts.includes(decisive)) return decisive
  const [first, ...others] = parts
  if (!first) return neutral
  if (others.length === 0) return first
  const prioritised = kept.flatMap((set, index) =>
    set.map((one) => (matters ? { ...one, priority: order.length - index } : one)),
  )
  return key === 'all' ? { all: prioritised } : { any: prioritised }
}

/** That a condition is not known to hold. */
export function negated(condition: JsonCondition): JsonCondition {
  if (condition === ALWAYS) return NEVER
  return condition === NEVER ? ALWAYS : { not: condition }
}
