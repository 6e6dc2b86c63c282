import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Decider } from '../../src/decide/decider.ts'
import { luojiang } from '../../src/index.ts'
import { rulesAbout } from '../../src/ir/rules-about.ts'
import { decideWith, toJsonRulesEngine } from '../../src/json-rules-engine.ts'
import { shippedCase } from './support/shipped-facts.ts'

const { ir } = luojiang
const subjects = ir.subjects.map((one) => one.id).filter((id) => rulesAbout(ir, id).length > 0)

describe('every decidable rule of the shipped plan has the outcome that the plan decides', () => {
  test.each(subjects)('about %s', async (subject) => {
    const decider = new Decider(ir)
    const engine = toJsonRulesEngine(ir, { subject, asOf: '2026-06-01' })
    const seen = new Set<string>()
    await fc.assert(
      fc.asyncProperty(shippedCase(ir, subject), async ({ asOf, facts }) => {
        const { decisions, notInForce } = decider.decideAll(facts, { subject, asOf })
        const host = await decideWith(engine, facts, asOf)
        for (const { rule, outcome } of decisions) seen.add(`${rule} ${outcome}`)
        expect(host.asOf).toBe(asOf)
        expect(host.outcomes).toEqual(Object.fromEntries(decisions.map((one) => [one.rule, one.outcome])))
        expect(host.departures).toEqual(
          Object.fromEntries(decisions.flatMap((one) => (one.departure ? [[one.rule, one.departure]] : []))),
        )
        expect([...host.notInForce].sort()).toEqual([...notInForce].sort())
      }),
      { numRuns: subject === 'child' ? 300 : 100 },
    )
    // Facts that never tell would prove nothing.
    const few = rulesAbout(ir, subject).filter(
      ({ id }) => [...seen].filter((one) => one.startsWith(`${id} `)).length < 2,
    )
    expect(few.map((one) => one.id)).toEqual([])
  })
})
