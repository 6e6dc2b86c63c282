import type { Condition, ConditionKind, ConditionOf } from '../../ir/nodes/index.ts'
import { FALSE, formatDate, TRUE } from '../../values/index.ts'
import { atLeast, atLeastParameter } from './at-least.ts'
import { type Draft, factOf, refer } from './draft.ts'
import { ALWAYS, AT_HAND, cheapFirst, costOf, inOrder, NEVER, negated, type Step } from './groups.ts'
import type { JsonCondition } from './json.ts'
import { leafOf, type Side } from './leaves.ts'

type Readings = {
  readonly [K in ConditionKind]: (side: Side, node: ConditionOf<K>, draft: Draft) => JsonCondition
}

const opposite: Readonly<Record<Side, Side>> = { holds: 'fails', fails: 'holds' }

const readings: Readings = {
  constant: (side, { truth }) => (truth === (side === 'holds' ? TRUE : FALSE) ? ALWAYS : NEVER),
  all: (side, { of }, draft) => cheapFirst(side === 'holds' ? 'all' : 'any', stepsOf(side, of, draft)),
  any: (side, { of }, draft) => cheapFirst(side === 'holds' ? 'any' : 'all', stepsOf(side, of, draft)),
  not: (side, { of }, draft) => definitely(opposite[side], of, draft),
  'at-least-of': (side, { count, of }, draft) => {
    const steps = stepsOf(side, of, draft)
    // So many hold no longer once so many fail that the rest is too few.
    const needed = (least: number) => (side === 'holds' ? least : of.length - least + 1)
    if (typeof count === 'number') return atLeast(needed(count), steps, draft)
    return atLeastParameter(factOf(count, draft), steps, needed, draft)
  },
  'first-known': (side, { of }, draft) => firstKnown(side, of, draft),
  compare: leafOf,
  same: leafOf,
  'one-of': leafOf,
  includes: leafOf,
  known: leafOf,
  category: (side, { rule, at, versions }, draft) => {
    const dated = versions.map(({ from, through, condition }): Step => {
      const step: Step = { condition: definitely(side, condition, draft), cost: costOf(condition, draft) }
      return { ...step, condition: inOrder('all', [inForce(from, through, draft, draft.period), [step]]) }
    })
    const condition = inOrder('any', [dated])
    if (condition === ALWAYS || condition === NEVER) return condition
    const who = at === '' ? rule : `${at} ${rule}`
    const what = side === 'holds' ? 'member' : 'not-member'
    return refer(draft, `${who}: ${what}${draft.atHandOnly ? ', by what is at hand' : ''}`, condition)
  },
}

/**
 * The condition under which a condition of the IR is known to hold, or known not to. Of an unknown neither comes true:
 * nothing is negated on the way but what is known, by De Morgan.
 */
export function definitely(side: Side, node: Condition, draft: Draft): JsonCondition {
  const read = readings[node.kind] as (side: Side, node: Condition, draft: Draft) => JsonCondition
  return read(side, node, draft)
}

function stepsOf(side: Side, of: readonly Condition[], draft: Draft): Step[] {
  return of.map((part) => {
    const step: Step = { condition: definitely(side, part, draft), cost: costOf(part, draft) }
    return step.cost.length === 0 ? step : { ...step, early: earlyOf(side, part, draft) }
  })
}

function earlyOf(side: Side, part: Condition, draft: Draft): NonNullable<Step['early']> {
  const atHand: Draft = { ...draft, atHandOnly: true }
  return {
    holds: definitely(side, part, atHand),
    open: negated(definitely(opposite[side], part, atHand)),
  }
}

/** The first part decides; where it is neither known to hold nor known not to, the others do. */
function firstKnown(side: Side, [first, ...others]: readonly Condition[], draft: Draft): JsonCondition {
  if (!first) return NEVER
  const cost = costOf(first, draft)
  const own: Step = { condition: definitely(side, first, draft), cost }
  if (others.length === 0) return own.condition
  // Once it is fetched the first part may decide otherwise than the others do.
  if (draft.atHandOnly && costOf(first, { ...draft, atHandOnly: false }).length > 0) return own.condition
  const contrary: Step = { condition: negated(definitely(opposite[side], first, draft)), cost }
  const later: Step = {
    condition: firstKnown(side, others, draft),
    cost: others.flatMap((one) => costOf(one, draft)),
  }
  const rest: Step = { condition: inOrder('all', [[contrary], [later]]), cost: [...cost, ...later.cost] }
  return inOrder('any', [[own], [rest]])
}

/** That the day judged lies in a period, as far as that is not so on every day of `within`. */
export function inForce(
  from: number,
  through: number,
  draft: Draft,
  within?: { readonly from: number; readonly through: number },
): Step[] {
  const day = (operator: 'surelyAtLeast' | 'surelyAtMost', bound: number): Step => ({
    condition: { fact: factOf({ kind: 'as-of', type: 'date' }, draft), operator, value: formatDate(bound) },
    cost: AT_HAND,
  })
  return [
    ...(within && from <= within.from ? [] : [day('surelyAtLeast', from)]),
    ...(within && through >= within.through ? [] : [day('surelyAtMost', through)]),
  ]
}
