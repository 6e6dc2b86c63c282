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

interface Way {
  /** Which facts have to be fetched; the others are at hand. */
  readonly fetched: (path: string) => boolean
  /** Whether those at hand are given to the run, or known before. */
  readonly atRun: boolean
}

const ways: fc.Arbitrary<Way> = fc.record({
  fetched: fc.oneof(
    fc.constant(() => false),
    fc.constant(() => true),
    fc.func(fc.boolean()),
  ),
  atRun: fc.boolean(),
})

/** What json-rules-engine says of one rule. */
async function hostOutcome(rule: Rule, given: Situation, { fetched, atRun }: Way) {
  const { asOf } = given
  const facts = Object.fromEntries(Object.entries(given.given).filter(([path]) => !fetched(path)))
  // Also those that nobody knows: their sources say so.
  const elsewhere = anything.among
    .filter((path) => fetched(path))
    .map((path) => [path, async () => given.given[path] ?? null])
  const options = { asOf, sources: Object.fromEntries(elsewhere), ...(atRun ? {} : { facts }) }
  const engine = toJsonRulesEngine(planFor(rule, given), options)
  const { outcomes, departures } = await decideWith(engine, atRun ? facts : {})
  return { outcome: outcomes[rule.id], departure: departures[rule.id] ?? null }
}

function ours(rule: Rule, given: Situation) {
  const { outcome, departure } = decisionOf(rule, given)
  return { outcome, departure }
}

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
      { numRuns: 700 },
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
      { numRuns: 500 },
    )
  })
})
