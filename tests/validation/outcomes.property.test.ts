import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compileRecords } from '../../src/backends/javascript/compile-records.ts'
import { assembleValidators } from '../../src/backends/json-schema/validators/assemble-validators.ts'
import { createPlan } from '../../src/engine.ts'
import { luojiangRecords } from '../../src/generated/luojiang-code.ts'
import { luojiangAccepts } from '../../src/generated/luojiang-validators.ts'
import { FactsError } from '../../src/index.ts'
import type { Plan } from '../../src/plan-api.ts'
import { formatDate } from '../../src/values/index.ts'
import { goodFacts, nest } from './arbitraries/facts.ts'
import { brokenFacts } from './arbitraries/faults.ts'
import { shipped } from './support/validators.ts'

/** No validators and no generated code: facts are read one by one, and the rules are closures. */
const reading = createPlan(shipped)

const ways: readonly (readonly [string, Plan])[] = [
  ['validators of ajv', createPlan(shipped, { records: luojiangRecords, accepts: luojiangAccepts })],
  [
    'assembled validators',
    createPlan(shipped, {
      records: (subject) => compileRecords(shipped, subject),
      accepts: assembleValidators(shipped),
    }),
  ],
]

const decided = shipped.subjects.filter(({ id }) =>
  shipped.rules.some((rule) => 'subject' in rule && rule.subject === id),
)

const situation = fc
  .record({
    subject: fc.constantFrom(...decided.map(({ id }) => id), 'child', 'visit', 'journey'),
    asOf: fc.constantFrom(20240229, 20260601),
  })
  .chain(({ subject, asOf }) => {
    const inputs = decided.find(({ id }) => id === subject)?.inputs ?? []
    const good = goodFacts(inputs, asOf)
    const broken = brokenFacts(
      good,
      inputs.map(({ path }) => path),
    )
    return fc
      .oneof({ weight: 2, arbitrary: good.map(nest) }, { weight: 1, arbitrary: broken })
      .map((facts) => ({ subject, facts, options: { subject: subject as 'child', asOf: formatDate(asOf) } }))
  })

/** The outcomes, or the problems where there are any. */
function answer(
  plan: Plan,
  facts: unknown,
  options: { readonly subject: 'child'; readonly asOf: string },
): unknown {
  try {
    return plan.outcomes(facts as object, options)
  } catch (error) {
    if (error instanceof FactsError) return error.problems
    throw error
  }
}

describe.each(ways)('with %s', (_, plan) => {
  test('outcomes, problems and their words are those of facts read one by one', () => {
    fc.assert(
      fc.property(situation, ({ facts, options }) => {
        expect(answer(plan, facts, options)).toEqual(answer(reading, facts, options))
      }),
      { numRuns: 1500 },
    )
  })

  test('validate says what outcomes would throw, and nothing where they would not', () => {
    fc.assert(
      fc.property(situation, ({ facts, options }) => {
        const problems = plan.validate(facts, options)
        const outcome = answer(reading, facts, options)
        if (problems.length > 0) expect(problems).toEqual(outcome)
        else expect(outcome).not.toBeInstanceOf(Array)
      }),
      { numRuns: 1500 },
    )
  })

  test('many rows are decided as one by one', async () => {
    const rows = fc
      .sample(situation, { numRuns: 300, seed: 7 })
      .filter(({ options }) => options.subject === 'child')
    const options = { asOf: '2026-06-01' }
    const facts = rows.map((row) => row.facts as object)
    const [ours, read] = [await plan.decideMany(facts, options), await reading.decideMany(facts, options)]
    expect(ours.invalid).toEqual(read.invalid)
    expect(ours.invalid.length).toBeGreaterThan(0)
    expect(ours.rules.map((rule) => ours.counts(rule))).toEqual(read.rules.map((rule) => read.counts(rule)))
  })
})
