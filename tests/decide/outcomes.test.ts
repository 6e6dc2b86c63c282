import { describe, expect, test } from 'vitest'
import { Decider, NotInForceError, UnknownNameError } from '../../src/decide/decider.ts'
import type { Condition, Force, Parameter, Rule } from '../../src/ir/nodes/index.ts'
import { factRef, literal, parameterRef } from './arbitraries/values.ts'
import { subject, words } from './support/dictionary.ts'
import { category, duty, entitlement, PERIOD, planOf } from './support/plan.ts'

const is = (path: string): Condition => ({
  kind: 'same',
  left: factRef(path),
  right: literal('boolean', true),
})
const today = { asOf: '2026-03-01' }
const truths = [true, false, null] as const

describe('a duty', () => {
  const table = {
    true: { true: 'compliant', false: 'breach', null: 'undetermined' },
    false: { true: 'not-applicable', false: 'not-applicable', null: 'not-applicable' },
    null: { true: 'undetermined', false: 'undetermined', null: 'undetermined' },
  } as const

  const forces: readonly (Force | undefined)[] = [
    undefined,
    'must',
    'must-not',
    'should',
    'in-principle',
    'strive',
    'encourage',
  ]
  test.each(forces)('of force %s follows from whether it binds and whether it is kept', (force) => {
    const decider = new Decider(planOf([duty('test.duty', is('poor'), is('local'), force)]))
    for (const poor of truths)
      for (const local of truths) {
        const cell = table[`${poor}`][`${local}`]
        const binding = force === undefined || force.startsWith('must')
        const { outcome, departure } = decider.decide('test.duty', { poor, local }, today)
        expect(outcome).toBe(cell !== 'breach' ? cell : binding ? 'violated' : 'undetermined')
        expect(departure).toBe(cell === 'breach' && !binding ? force : null)
      }
  })

  test('asks nothing more once it is known not to bind or to be departed from', () => {
    const decider = new Decider(planOf([duty('test.duty', is('poor'), is('local'), 'strive')]))
    const decide = (facts: object) => decider.decide('test.duty', { ...facts }, today)
    expect(decide({ poor: false }).missing).toEqual([])
    expect(decide({ poor: true, local: false }).missing).toEqual([])
    expect(decide({ local: true })).toMatchObject({ missing: ['poor'], nextQuestion: 'poor' })
    // Whether it is kept matters only where it binds, which is therefore the better question.
    expect(decide({})).toMatchObject({ missing: ['poor', 'local'], nextQuestion: 'poor' })
  })
})

describe('names of outcomes', () => {
  const rules = [category('test.category', is('poor')), entitlement('test.entitlement', is('poor'))]
  test.each([
    [true, 'member', 'entitled'],
    [false, 'not-member', 'not-entitled'],
    [null, 'undetermined', 'undetermined'],
  ] as const)('%s', (poor, member, entitled) => {
    const { decisions } = new Decider(planOf(rules)).decideAll({ poor }, today)
    expect(decisions.map((one) => one.outcome)).toEqual([member, entitled])
  })
})

describe('versions', () => {
  const condition = { kind: 'constant', truth: 1 } as const
  const early = { from: 20210101, through: 20251231, condition, grants: [{ id: 'old', title: words }] }
  const late = { from: 20260301, through: 20301231, condition, grants: [{ id: 'new', title: words }] }
  const rule = entitlement('test.dated', condition, { versions: [early, late] })
  const decider = new Decider(planOf([rule, entitlement('test.always', condition)]))

  test.each([
    ['2021-01-01', '2021-01-01', 'old'],
    ['2025-12-31', '2021-01-01', 'old'],
    ['2026-03-01', '2026-03-01', 'new'],
    ['2030-12-31', '2026-03-01', 'new'],
  ])('on %s the one from %s applies', (asOf, version, grant) => {
    const decision = decider.decide('test.dated', {}, { asOf })
    expect(decision.version).toBe(version)
    expect(decision.grants.map((one) => one.id)).toEqual([grant])
  })

  test.each(['2020-12-31', '2026-01-01', '2026-02-28', '2031-01-01'])('on %s none is in force', (asOf) => {
    expect(() => decider.decide('test.dated', {}, { asOf })).toThrow(NotInForceError)
    const { decisions, notInForce } = decider.decideAll({}, { asOf })
    expect(notInForce).toContain('test.dated')
    expect([...decisions.map((one) => one.rule), ...notInForce].sort()).toEqual(['test.always', 'test.dated'])
  })

  test.each([
    ['2026-02-28', 'entitled'],
    ['2026-03-01', 'not-entitled'],
  ])('a category inside a rule is read as on %s', (asOf, outcome) => {
    const versions = [
      { from: 20210101, through: 20260228, condition: is('poor') },
      { from: 20260301, through: 20301231, condition: is('local') },
    ]
    const member: Condition = { kind: 'category', rule: 'test.category', at: '', versions }
    const plan = planOf([entitlement('test.member', member)])
    const decision = new Decider(plan).decide('test.member', { poor: true, local: false }, { asOf })
    expect(decision.outcome).toBe(outcome)
  })
})

describe('conflicts', () => {
  const rules: readonly Rule[] = [
    entitlement('test.one', is('poor'), { exclusiveWith: ['test.two'] }),
    entitlement('test.two', is('local')),
    entitlement('test.three', is('local'), {
      exclusiveWith: ['test.one', 'test.two', 'test.three-not-there'],
    }),
  ]
  const conflictsOf = (facts: Record<string, boolean>) =>
    Object.fromEntries(
      new Decider(planOf(rules)).decideAll(facts, today).decisions.map((one) => [one.rule, one.conflicts]),
    )

  test('name each other, whichever of the rules says so', () => {
    expect(conflictsOf({ poor: true, local: true })).toEqual({
      'test.one': ['test.three', 'test.two'],
      'test.two': ['test.one', 'test.three'],
      'test.three': ['test.one', 'test.two'],
    })
  })

  test('are only with what is due itself, for somebody to whom the rule is due', () => {
    const none = { 'test.one': [], 'test.two': [], 'test.three': [] }
    expect(conflictsOf({ poor: true })).toEqual(none)
    expect(conflictsOf({ poor: false, local: true })).toEqual({
      ...none,
      'test.two': ['test.three'],
      'test.three': ['test.two'],
    })
  })
})

describe('dated parameters', () => {
  const dated: Parameter = {
    id: 'ceiling',
    title: words,
    type: 'integer',
    values: [
      { from: 20250101, value: 1, source: 'test', verified: true },
      { from: 20260301, value: 3, source: 'test', verified: true },
    ],
  }
  const condition: Condition = {
    kind: 'compare',
    comparison: 'at-most',
    left: factRef('count'),
    right: parameterRef('integer', 'ceiling'),
  }
  const decider = new Decider(planOf([entitlement('test.ceiling', condition)], { parameters: [dated] }))

  test.each([
    ['2024-12-31', 'undetermined', ['ceiling']],
    ['2025-01-01', 'not-entitled', []],
    ['2026-02-28', 'not-entitled', []],
    ['2026-03-01', 'entitled', []],
    ['2029-12-31', 'entitled', []],
  ])('have on %s the value of the last day not after it', (asOf, outcome, missingParameters) => {
    const decision = decider.decide('test.ceiling', { count: 2 }, { asOf })
    expect(decision).toMatchObject({ outcome, missingParameters, missing: [] })
  })

  test('give way to the caller’s own value, which may also be that there is none', () => {
    const given = (ceiling: unknown) =>
      decider.decide('test.ceiling', { count: 2 }, { ...today, parameters: { ceiling } }).outcome
    expect([given(1), given(2), given(null), given(undefined)]).toEqual([
      'not-entitled',
      'entitled',
      'undetermined',
      'undetermined',
    ])
  })
})

describe('names that the plan does not have', () => {
  const decider = new Decider(planOf([entitlement('test.known', is('poor'))]))
  const unknown: readonly (readonly [string, () => unknown, RegExp])[] = [
    ['a rule', () => decider.decide('test.knwon', {}, today), /test\.known/],
    ['a subject', () => decider.decideAll({}, { ...today, subject: 'chlid' }), /child/],
    ['a rule among several', () => decider.decideAll({}, { ...today, rules: ['test.x'] }), /test\.x/],
    ['a day', () => decider.decide('test.known', {}, { asOf: '2026-02-30' }), /2026-02-30/],
    ['a prototype member', () => decider.decide('__proto__', {}, today), /__proto__/],
  ]
  test.each(unknown)('%s', (_, ask, message) => {
    expect(ask).toThrow(UnknownNameError)
    expect(ask).toThrow(message)
  })

  test('a plan’s subject is the one of the dictionary', () => {
    expect(PERIOD.from).toBeLessThan(PERIOD.through)
    expect(decider.dictionary('child').subject).toBe(subject)
  })
})
