import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Condition, Force, PlanIr, Rule } from '../../src/ir/nodes/index.ts'
import { decideWith, toJsonRulesEngine } from '../../src/json-rules-engine.ts'
import { type Plan, type Situation, situation } from '../decide/arbitraries/situations.ts'
import { decisionOf } from '../decide/support/decided.ts'
import { subject } from '../decide/support/dictionary.ts'
import { category, duty, entitlement, planOf } from '../decide/support/plan.ts'

const anything: Plan = {
  among: subject.inputs.map((one) => one.path),
  facts: { min: 1, max: 5 },
  depth: 3,
  pool: { parameters: 'open', derivedPairs: true },
  completions: 10 ** 9,
}

const unknown: Condition = { kind: 'constant', truth: 0 }

function planFor(rule: Rule, { ageCompletes }: Situation): PlanIr {
  return planOf([rule], { settings: { ageCompletes, timeZone: 'Asia/Shanghai' } })
}

/** What json-rules-engine says of one rule, with the facts given in one of three ways. */
async function hostOutcome(rule: Rule, given: Situation, way: 'made with' | 'at run' | 'fetched') {
  const { asOf, given: facts } = given
  const sources = Object.fromEntries(Object.entries(facts).map(([path, value]) => [path, async () => value]))
  const more = { 'made with': { facts }, 'at run': {}, fetched: { sources } }[way]
  const engine = toJsonRulesEngine(planFor(rule, given), { asOf, ...more })
  const { outcomes, departures } = await decideWith(engine, way === 'at run' ? facts : {})
  return { outcome: outcomes[rule.id], departure: departures[rule.id] ?? null }
}

function ours(rule: Rule, given: Situation) {
  const { outcome, departure } = decisionOf(rule, given)
  return { outcome, departure }
}

const ways = fc.constantFrom('made with', 'at run', 'fetched')

describe('the outcome of json-rules-engine is that of the decider', () => {
  test.each([
    ['an entitlement', entitlement],
    ['a category', category],
  ])('for %s of any condition', async (_, make) => {
    await fc.assert(
      fc.asyncProperty(situation(anything), ways, async (given, way) => {
        const rule = make('test.rule', given.conditions[0] ?? unknown)
        expect(await hostOutcome(rule, given, way)).toEqual(ours(rule, given))
      }),
      { numRuns: 1500 },
    )
  })

  test('for a duty of any force', async () => {
    const forces = fc.constantFrom<Force>('must', 'must-not', 'should', 'in-principle', 'strive', 'encourage')
    const two = situation({ ...anything, depth: 2, conditions: 2 })
    await fc.assert(
      fc.asyncProperty(two, forces, ways, async (given, force, way) => {
        const [applies = unknown, holds = unknown] = given.conditions
        const rule = duty('test.duty', applies, holds, force)
        expect(await hostOutcome(rule, given, way)).toEqual(ours(rule, given))
      }),
      { numRuns: 1000 },
    )
  })
})
