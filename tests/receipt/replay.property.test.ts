import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Condition } from '../../src/ir/nodes/index.ts'
import { receiptOf } from '../../src/receipt/make-receipt.ts'
import { replay } from '../../src/receipt.ts'
import { type Situation, situation } from '../decide/arbitraries/situations.ts'
import { domainOf } from '../decide/oracle/domains.ts'
import { entitlement, planOf } from '../decide/support/plan.ts'
import { anything, decisionIn, planIn, rewritten, stored } from './support/situations.ts'

const key = 'a secret that nobody tries out'
const situations = situation(anything)
const codesOf = (result: ReturnType<typeof replay>) => result.differences.map(({ code }) => code)

describe('the receipt of any decision', () => {
  test('replays as the same, from JSON, with the facts written in any way', () => {
    const manners = fc.constantFrom('reversed', 'nested', 'nulls', 'sets')
    fc.assert(
      fc.property(situations, manners, fc.boolean(), (given, manner, keyed) => {
        const ir = planIn(given)
        const decision = decisionIn(ir, given)
        const receipt = stored(receiptOf(decision, keyed ? { key } : {}))
        const result = replay({ ir }, receipt, rewritten(given.given, manner), keyed ? { key } : {})
        expect(result).toEqual({
          rule: 'test.rule',
          asOf: given.asOf,
          same: true,
          outcome: decision.outcome,
          differences: [],
          problems: [],
        })
      }),
      { numRuns: 500 },
    )
  })

  test('replays on its own where it includes the facts, and those are the facts that the rule reads', () => {
    fc.assert(
      fc.property(situations, (given) => {
        const ir = planIn(given)
        const receipt = receiptOf(decisionIn(ir, given), { include: { facts: true } })
        expect(replay({ ir }, stored(receipt))).toMatchObject({ same: true, differences: [] })
        const { reads, values = {} } = receipt.facts
        expect(Object.keys(values)).toEqual(reads.filter((path) => given.given[path] !== undefined))
      }),
      { numRuns: 300 },
    )
  })

  test('replays as the same with the parameters that the caller had given', () => {
    const parameters = fc.record(
      {
        'set-integer': fc.option(fc.integer({ min: 0, max: 5 })),
        'open-integer': fc.option(fc.integer({ min: 0, max: 5 })),
        'set-decimal': fc.option(fc.constantFrom('0', '0.50', '1.5')),
        'open-date': fc.constantFrom('2024-02-29', '2024-03-01'),
        'open-time': fc.constantFrom('08:00', '18:01'),
        'open-list': fc.subarray(['a', 'b', 'c']),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(situations, parameters, (given, own) => {
        const ir = planIn(given)
        const receipt = receiptOf(decisionIn(ir, given, own))
        const used = Object.entries(receipt.parameters).filter(([, one]) => one.given)
        for (const [id] of used) expect(Object.keys(own)).toContain(id)
        expect(replay({ ir }, stored(receipt), given.given)).toMatchObject({ same: true, differences: [] })
      }),
      { numRuns: 300 },
    )
  })
})

describe('a change', () => {
  /** The same facts and day under another condition. */
  const twoRules = situation({ ...anything, conditions: 2 })

  test('of the rule is found whenever the decision is another; and rules with one hash decide alike', () => {
    let changed = 0
    fc.assert(
      fc.property(twoRules, (given) => {
        const [first, second] = given.conditions.map((one) => planIn({ ...given, conditions: [one] }))
        if (!first || !second) throw new Error('two conditions were asked for')
        const [before, after] = [decisionIn(first, given), decisionIn(second, given)]
        const result = replay({ ir: second }, stored(receiptOf(before)), given.given)
        const rules = [first, second].map((ir) => receiptOf(decisionIn(ir, given)).rule.hash)
        expect(codesOf(result).includes('CPR6225')).toBe(rules[0] !== rules[1])
        if (before.outcome === after.outcome) return
        changed += 1
        expect(result).toMatchObject({ same: false, outcome: after.outcome })
        expect(codesOf(result)).toEqual(expect.arrayContaining(['CPR6225', 'CPR6231']))
      }),
      { numRuns: 500 },
    )
    expect(changed).toBeGreaterThan(100)
  })

  test('of the order of what has no order leaves the rule the same', () => {
    fc.assert(
      fc.property(twoRules, (given) => {
        const [p, q] = given.conditions as readonly [Condition, Condition]
        for (const kind of ['all', 'any'] as const) {
          const hashes = [
            [p, q],
            [q, p],
          ].map(
            (of) => receiptOf(decisionIn(planIn({ ...given, conditions: [{ kind, of }] }), given)).rule.hash,
          )
          expect(hashes[0]).toBe(hashes[1])
        }
      }),
      { numRuns: 100 },
    )
  })

  test('of another rule, or of texts, is told beside a decision that is the same', () => {
    fc.assert(
      fc.property(twoRules, (given) => {
        const [, other = { kind: 'constant', truth: 0 } as const] = given.conditions
        const ir = planIn(given)
        const receipt = stored(receiptOf(decisionIn(ir, given)))
        const more = planIn(given, entitlement('test.other', other))
        const result = replay({ ir: { ...more, version: '2.0.0' } }, receipt, given.given)
        expect(result.same).toBe(true)
        expect(codesOf(result)).toEqual(['CPR6241', 'CPR6242'])
        const words = { zh: '别的', en: 'other' }
        const [rule, ...rest] = ir.rules
        if (!rule) throw new Error('a rule was asked for')
        const retitled = { ...ir, title: words, rules: [{ ...rule, title: words, line: 9 }, ...rest] }
        expect(replay({ ir: retitled }, receipt, given.given).differences).toEqual([])
      }),
      { numRuns: 100 },
    )
  })

  test('of any fact that the rule reads is found, and of no other', () => {
    let found = 0
    fc.assert(
      fc.property(situations, fc.constantFrom(...anything.among), fc.nat(), (given, any, choice) => {
        const ir = planIn(given)
        const decision = decisionIn(ir, given)
        const receipt = receiptOf(decision)
        const { reads } = receipt.facts
        for (const path of new Set([any, reads[choice % reads.length] ?? any])) {
          const values = [undefined, ...domainOf(path, given.asOf)]
          const facts = { ...given.given, [path]: values[choice % values.length] } as Situation['given']
          const now = decisionIn(ir, { given: facts, asOf: given.asOf })
          const differs =
            JSON.stringify(now.inputs.facts[path]) !== JSON.stringify(decision.inputs.facts[path])
          const matters = differs && reads.includes(path)
          if (matters) found += 1
          const result = replay({ ir }, stored(receipt), facts)
          expect(codesOf(result).includes('CPR6228')).toBe(matters)
          expect(result.same).toBe(!matters)
        }
      }),
      { numRuns: 300 },
    )
    expect(found).toBeGreaterThan(50)
  })

  test('of a parameter that the rule reads is found, with what it was and is', () => {
    let found = 0
    fc.assert(
      fc.property(situations, fc.constantFrom(3, 4), (given, value) => {
        const ir = planIn(given)
        const receipt = receiptOf(decisionIn(ir, given))
        const parameters = ir.parameters.map((one) =>
          one.id === 'set-integer' ? { ...one, values: one.values.map((old) => ({ ...old, value })) } : one,
        )
        const result = replay({ ir: planOf(ir.rules, { ...ir, parameters }) }, stored(receipt), given.given)
        const read = Object.hasOwn(receipt.parameters, 'set-integer')
        expect(result.same).toBe(!read)
        if (!read) return
        found += 1
        expect(result.differences).toContainEqual(
          expect.objectContaining({ code: 'CPR6226', receipt: '2', now: String(value) }),
        )
        expect(codesOf(result)).not.toContain('CPR6225')
      }),
      { numRuns: 300 },
    )
    expect(found).toBeGreaterThan(10)
  })
})
