import { describe, expect, test } from 'vitest'
import { compileRecords } from '../../src/backends/javascript/compile-records.ts'
import { createPlan } from '../../src/engine.ts'
import type { Condition, InputFact, PlanIr } from '../../src/ir/nodes/index.ts'
import { words } from '../decide/support/dictionary.ts'
import { category, planOf } from '../decide/support/plan.ts'
import { expectUnchangedGlobals } from './support/globals.ts'

expectUnchangedGlobals()

/** Names that every object has something under, and names that end a literal, a line, a comment or a script. */
const names = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  '__lookupGetter__',
  '',
  "a'b",
  'a"b',
  `a\`\${b}`,
  'a\\',
  'a\nb',
  'a\u2028b\u2029c',
  '*/a/*',
  '</script>',
  '\ud800',
  'x'.repeat(10_000),
]

/** A plan in which one name stands for a rule, a subject, a fact, a parameter and an option. */
function planCalled(name: string): PlanIr {
  const flag: InputFact = { path: name, type: 'boolean', title: words, question: words }
  const kind: InputFact = {
    ...flag,
    path: `group.${name}`,
    type: 'enum',
    values: { [name]: words, other: words },
  }
  const isTrue: Condition = {
    kind: 'same',
    left: { kind: 'fact', type: 'boolean', path: name },
    right: { kind: 'parameter', type: 'boolean', id: name },
  }
  const isOption: Condition = {
    kind: 'one-of',
    value: { kind: 'fact', type: 'enum', path: kind.path },
    list: { kind: 'literal', type: 'set', value: [name] },
  }
  const rule = { ...category(name, { kind: 'any', of: [isTrue, isOption] }), subject: name }
  return planOf([rule], {
    subjects: [{ id: name, title: words, relations: {}, inputs: [flag, kind], derived: [] }],
    parameters: [{ id: name, title: words, type: 'boolean', values: [] }],
  })
}

describe.each(names.map((name) => [JSON.stringify(name.slice(0, 20)), name] as const))('%s', (_, name) => {
  const ir = planCalled(name)
  const plan = createPlan(ir, { records: (subject) => compileRecords(ir, subject) })
  const given = (entries: readonly (readonly [string, unknown])[]) => Object.fromEntries(entries)
  const parameters = given([[name, true]])
  const day = { asOf: '2026-03-01', parameters }
  const options = { ...day, subject: name }

  const cases: readonly (readonly [string, object, string])[] = [
    ['nothing known', {}, 'undetermined'],
    ['nothing known of the group', { group: {} }, 'undetermined'],
    ['the fact', given([[name, true]]), 'member'],
    [
      'the fact, and the other option',
      given([
        [name, false],
        ['group', given([[name, 'other']])],
      ]),
      'not-member',
    ],
    ['the option', { group: given([[name, name]]) }, 'member'],
  ]
  test.each(cases)('%s', async (_case, facts, outcome) => {
    expect(plan.decide(name, facts, day).outcome).toBe(outcome)
    expect(plan.decideAll(facts, options).decisions.map((one) => [one.rule, one.outcome])).toEqual([
      [name, outcome],
    ])
    for (const unchecked of [false, true]) {
      expect(Object.entries(plan.outcomes(facts, { ...options, unchecked }))).toEqual([[name, outcome]])
      const many = await plan.decideMany([facts], { ...options, unchecked })
      expect([many.outcome(name, 0), many.counts(name)]).toEqual([outcome, { [outcome]: 1 }])
    }
  })

  test('is asked for, and explained, under its own name', () => {
    const decision = plan.decide(name, {}, day)
    expect(decision.missing).toEqual([name, `group.${name}`])
    expect(decision.explain('zh').children).toHaveLength(1)
    expect(plan.decide(name, {}, { ...day, parameters: {} }).missingParameters).toEqual([name])
  })
})
