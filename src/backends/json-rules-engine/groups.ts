import type { Condition } from '../../ir/nodes/index.ts'
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
}

/** The places, in the order of sources, of the facts that may have to be fetched. */
export type Cost = readonly number[]

export const AT_HAND: Cost = []

export function costOf(condition: Condition, { sources }: Draft): Cost {
  if (sources.size === 0) return AT_HAND
  const asked = new Set<number>()
  for (const node of walk(condition))
    for (const path of valuesOf(node).flatMap((value) => inputsOf(value).facts)) {
      const place = sources.get(path)
      if (place !== undefined) asked.add(place)
    }
  return [...asked]
}

/**
 * A group whose parts may be looked at in any order: first those at hand, together, then one after another those that
 * need the fewest and earliest sources, so that each is fetched only where those before it leave the group open.
 */
export function cheapFirst(key: 'all' | 'any', steps: readonly Step[]): JsonCondition {
  const slow = steps.filter((one) => one.cost.length > 0)
  slow.sort((a, b) => Math.max(...a.cost) - Math.max(...b.cost) || a.cost.length - b.cost.length)
  return inOrder(key, [steps.filter((one) => one.cost.length === 0), ...slow.map((one) => [one])])
}

/** A group whose parts are looked at in this order; what stands in one list is looked at together. */
export function inOrder(key: 'all' | 'any', order: readonly (readonly Step[])[]): JsonCondition {
  const [neutral, decisive] = key === 'all' ? [ALWAYS, NEVER] : [NEVER, ALWAYS]
  const kept = order.map((set) => set.map((one) => one.condition).filter((one) => one !== neutral))
  const parts = kept.flat()
  if (parts.includes(decisive)) return decisive
  const [first, ...others] = parts
  if (!first) return neutral
  if (others.length === 0) return first
  // Where everything is at hand json-rules-engine may look at it all at once.
  const matters = order.flat().some((one) => one.cost.length > 0)
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
