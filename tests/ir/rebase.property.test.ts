import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Decider } from '../../src/decide/decider.ts'
import type { Condition, Subject } from '../../src/ir/nodes/index.ts'
import { rebase } from '../../src/ir/rebase.ts'
import { inputsOf, valuesOf, walk } from '../../src/ir/references.ts'
import { type Plan, type Situation, situation, worldOf } from '../decide/arbitraries/situations.ts'
import { mentionsOf } from '../decide/oracle/mentions.ts'
import { decisionOf, entitlementIn } from '../decide/support/decided.ts'
import { subject, words } from '../decide/support/dictionary.ts'
import { entitlement, planOf } from '../decide/support/plan.ts'

const anything: Plan = {
  among: subject.inputs.map((one) => one.path),
  facts: { min: 1, max: 4 },
  depth: 2,
  pool: { parameters: 'open' },
  completions: 200,
}

/** A subject whose `mother` is a child of the tests’ own dictionary. */
const family: Subject = {
  ...subject,
  inputs: [...subject.inputs, ...subject.inputs.map((one) => ({ ...one, path: `mother.${one.path}` }))],
  relations: { ...subject.relations, mother: { subject: 'child', title: words } },
}

const conditionOf = ({ conditions }: Situation): Condition => conditions[0] ?? { kind: 'constant', truth: 0 }

describe('a condition about a related person', () => {
  test('decides of her facts what it decides of one’s own, and misses the same', () => {
    fc.assert(
      fc.property(situation(anything), (own) => {
        const { asOf, ageCompletes, given } = own
        const rule = entitlement('test.rule', rebase(conditionOf(own), 'mother.'))
        const settings = { ageCompletes, timeZone: 'Asia/Shanghai' }
        const decider = new Decider(planOf([rule], { subjects: [family], settings }))
        const hers = decider.decide('test.rule', { mother: given }, { asOf })
        const expected = entitlementIn(own)
        expect(hers.outcome).toBe(expected.outcome)
        expect(hers.missing).toEqual(expected.missing.map((path) => `mother.${path}`))
        expect(hers.nextQuestion).toBe(expected.nextQuestion && `mother.${expected.nextQuestion}`)
        expect(hers.missingParameters).toEqual(expected.missingParameters)
      }),
      { numRuns: 200 },
    )
  })

  test('is the condition itself where the relation is to oneself, and leaves it as it was', () => {
    fc.assert(
      fc.property(situation(anything), (own) => {
        const before = JSON.stringify(conditionOf(own))
        expect(rebase(conditionOf(own), '')).toBe(conditionOf(own))
        rebase(conditionOf(own), 'mother.')
        expect(JSON.stringify(conditionOf(own))).toBe(before)
      }),
      { numRuns: 100 },
    )
  })

  test('names the relations that lead to it', () => {
    const member = (at: string): Condition => ({ kind: 'category', rule: 'test.category', at, versions: [] })
    expect(rebase(member(''), 'father.')).toEqual(member('father'))
    expect(rebase(member('mother'), 'father.')).toEqual(member('father.mother'))
    expect(rebase(rebase(member(''), 'mother.'), 'father.')).toEqual(member('father.mother'))
  })
})

describe('references', () => {
  test('walking a condition finds every fact and parameter in reading order', () => {
    fc.assert(
      fc.property(situation({ ...anything, depth: 3 }), (own) => {
        const day = Number(own.asOf.replaceAll('-', ''))
        const inputs = [...walk(conditionOf(own), day)].flatMap(valuesOf).map(inputsOf)
        const found = {
          facts: [...new Set(inputs.flatMap((one) => one.facts))],
          parameters: [...new Set(inputs.flatMap((one) => one.parameters))],
        }
        expect(found).toEqual(mentionsOf([conditionOf(own)], worldOf(own).asOf))
      }),
      { numRuns: 300 },
    )
  })

  test('a plan survives being stored as JSON', () => {
    fc.assert(
      fc.property(situation(anything), (own) => {
        const rule = entitlement('test.rule', conditionOf(own))
        const stored = JSON.parse(JSON.stringify(rule)) as typeof rule
        expect(decisionOf(stored, own).toJSON()).toEqual(decisionOf(rule, own).toJSON())
      }),
      { numRuns: 100 },
    )
  })
})
