import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Decider } from '../../src/decide/decider.ts'
import { luojiang } from '../../src/index.ts'
import type { Condition } from '../../src/ir/nodes/index.ts'
import { rulesAbout } from '../../src/ir/rules-about.ts'
import { decideWith, toJsonRulesEngine } from '../../src/json-rules-engine.ts'
import { factRef, literal } from '../decide/arbitraries/values.ts'
import { subject as invented } from '../decide/support/dictionary.ts'
import { entitlement, planOf } from '../decide/support/plan.ts'
import { shippedCase } from './support/shipped-facts.ts'
import { slowSources } from './support/slow-sources.ts'

const { ir } = luojiang
const decider = new Decider(ir)

describe.each(['child', 'employment', 'visit', 'online-conduct', 'parent'])(
  'sources of facts about %s',
  (subject) => {
    const paths = [...decider.dictionary(subject).inputs.keys()]
    const cases = fc.record({
      shipped: shippedCase(ir, subject).filter(({ asOf }) => asOf <= '2030-12-31'),
      rule: fc.constantFrom(...rulesAbout(ir, subject).map((one) => one.id)),
      // A permutation too, for the order of the sources is the host's.
      elsewhere: fc.shuffledSubarray(paths),
      turns: fc.func(fc.nat({ max: 3 })),
    })

    test('are asked once at most, and none where what is at hand decides', async () => {
      const runs = { asking: 0, settled: 0 }
      await fc.assert(
        fc.asyncProperty(cases, async ({ shipped: { asOf, facts }, rule, elsewhere, turns }) => {
          const atHand = Object.fromEntries(
            Object.entries(facts).filter(([path]) => !elsewhere.includes(path)),
          )
          const { sources, asked } = slowSources(elsewhere, facts, atHand, turns)
          const engine = toJsonRulesEngine(ir, { subject, rules: [rule], asOf, facts: atHand, sources })
          const { outcomes } = await decideWith(engine)
          expect(outcomes[rule]).toBe(decider.decide(rule, facts, { asOf }).outcome)
          expect(asked.map((one) => one.path)).toEqual([...new Set(asked.map((one) => one.path))])
          const open = decider.decide(rule, atHand, { asOf }).missing
          if (open.length === 0) expect(asked).toEqual([])
          runs[open.length === 0 ? 'settled' : 'asking'] += 1
        }),
        { numRuns: 150 },
      )
      expect(runs.asking).toBeGreaterThan(10)
      expect(runs.settled).toBeGreaterThan(10)
    })
  },
)

/** Conditions in which every fact is spoken of once: there, what is asked for can always still matter. */
function readOnce(facts: readonly string[]): fc.Arbitrary<Condition> {
  const [only, ...others] = facts
  if (only === undefined || others.length === 0) return fc.constant(isTrue(only ?? ''))
  const halves = fc
    .integer({ min: 1, max: facts.length - 1 })
    .chain((at) => fc.tuple(readOnce(facts.slice(0, at)), readOnce(facts.slice(at))))
  const three = (): fc.Arbitrary<readonly Condition[]> => {
    const third = Math.floor(facts.length / 3)
    return fc.tuple(
      readOnce(facts.slice(0, third)),
      readOnce(facts.slice(third, 2 * third)),
      readOnce(facts.slice(2 * third)),
    )
  }
  return fc.oneof(
    halves.map((of): Condition => ({ kind: 'all', of })),
    halves.map((of): Condition => ({ kind: 'any', of })),
    halves.map((of): Condition => ({ kind: 'not', of: { kind: 'all', of } })),
    ...(facts.length < 3 ? [] : [three().map((of): Condition => ({ kind: 'at-least-of', count: 2, of }))]),
  )
}

const isTrue = (path: string): Condition => ({
  kind: 'same',
  left: factRef(path),
  right: literal('boolean', true),
})

// What is not known anywhere leaves both answers open, and each is looked into on its own.
describe('where a rule speaks of each fact once, and somebody knows it', () => {
  const paths = Array.from({ length: 8 }, (_, index) => `fact${index}`)
  const words = { zh: '名', en: 'name' }
  const inputs = paths.map((path) => ({ path, type: 'boolean' as const, title: words, question: words }))
  const answers = fc.record(Object.fromEntries(paths.map((path) => [path, fc.boolean()])))

  test('only sources whose fact can still change the outcome are asked', async () => {
    const cases = fc.record({
      condition: fc.shuffledSubarray(paths, { minLength: 1 }).chain(readOnce),
      facts: answers,
      elsewhere: fc.shuffledSubarray(paths, { minLength: 3 }),
      turns: fc.func(fc.nat({ max: 3 })),
    })
    let calls = 0
    await fc.assert(
      fc.asyncProperty(cases, async ({ condition, facts, elsewhere, turns }) => {
        const plan = planOf([entitlement('test.rule', condition)], { subjects: [{ ...invented, inputs }] })
        const own = new Decider(plan)
        const asOf = '2026-06-01'
        const atHand = Object.fromEntries(Object.entries(facts).filter(([path]) => !elsewhere.includes(path)))
        const { sources, asked } = slowSources(elsewhere, facts, atHand, turns)
        const { outcomes } = await decideWith(toJsonRulesEngine(plan, { asOf, facts: atHand, sources }))
        expect(outcomes['test.rule']).toBe(own.decide('test.rule', facts, { asOf }).outcome)
        for (const { path, known } of asked)
          expect(own.decide('test.rule', known, { asOf }).missing).toContain(path)
        calls += asked.length
      }),
      { numRuns: 600 },
    )
    expect(calls).toBeGreaterThan(500)
  })
})
