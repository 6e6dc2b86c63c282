import { type Draft, refer } from './draft.ts'
import { ALWAYS, AT_HAND, cheapFirst, dearest, inOrder, NEVER, negated, type Step } from './groups.ts'
import type { JsonCondition } from './json.ts'

/**
 * That at least so many of some parts hold. json-rules-engine cannot count, so the parts are gone through one by one
 * with what is still needed. Ways that lead to the same rest share it under a name: never all combinations.
 */
export function atLeast(count: number, steps: readonly Step[], draft: Draft): JsonCondition {
  const cost = steps.flatMap((one) => one.cost)
  const step: Step = { condition: counted(count, steps, draft), cost }
  if (cost.length === 0) return step.condition
  // Nothing is fetched where what is at hand says enough.
  const enough = counted(count, steps.map(atHand('holds')), draft)
  const possible = counted(count, steps.map(atHand('open')), draft)
  const rest = inOrder('all', [[{ condition: possible, cost: AT_HAND }], [step]])
  return inOrder('any', [[{ condition: enough, cost: AT_HAND }], [{ condition: rest, cost }]])
}

function atHand(known: 'holds' | 'open'): (step: Step) => Step {
  return ({ condition, early }) => ({ condition: early ? early[known] : condition, cost: AT_HAND })
}

function counted(count: number, steps: readonly Step[], draft: Draft): JsonCondition {
  const sorted = steps.toSorted((a, b) => dearest(a.cost) - dearest(b.cost))
  const made = new Map<string, JsonCondition>()

  const way = (needed: number, from: number): JsonCondition => {
    const rest = sorted.slice(from)
    if (needed <= 0) return ALWAYS
    if (needed > rest.length) return NEVER
    if (needed === 1) return cheapFirst('any', rest)
    if (needed === rest.length) return cheapFirst('all', rest)
    const key = `${needed} of ${rest.length}`
    const known = made.get(key)
    if (known) return known
    const condition = branch(needed, from, rest)
    const reference = from === 0 ? condition : refer(draft, `at least ${key}`, condition)
    made.set(key, reference)
    return reference
  }

  const branch = (needed: number, from: number, [first, ...others]: readonly Step[]): JsonCondition => {
    // INVARIANT: where there is a choice there are parts.
    if (!first) return NEVER
    const cost = others.flatMap((one) => one.cost)
    const either = (condition: JsonCondition, still: number): Step => ({
      condition: inOrder(
        'all',
        [[{ condition, cost: first.cost }], [{ condition: way(still, from + 1), cost }]],
        // Or every way would be gone to its end.
        true,
      ),
      cost: [...first.cost, ...cost],
    })
    // The second way is closed where the first part holds: it would ask the rest for nothing.
    return inOrder('any', [[either(first.condition, needed - 1), either(negated(first.condition), needed)]])
  }

  return way(count, 0)
}

/** The same where a parameter says how many: `needed` gives the number of parts for each value it may have. */
export function atLeastParameter(
  parameter: string,
  steps: readonly Step[],
  needed: (count: number) => number,
  draft: Draft,
): JsonCondition {
  const most = steps.length
  const counts = Array.from({ length: most + 2 }, (_, count) => count)
  const cost = steps.flatMap((one) => one.cost)
  const choices = counts.map((count): Step => {
    const operator = count === 0 ? 'surelyAtMost' : count > most ? 'surelyAtLeast' : 'surelyEqual'
    const chosen: Step = { condition: { fact: parameter, operator, value: count }, cost: AT_HAND }
    const enough: Step = { condition: atLeast(needed(count), steps, draft), cost }
    return { condition: inOrder('all', [[chosen], [enough]]), cost }
  })
  return inOrder('any', [choices])
}
