import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { ownConditions, withCondition } from '../../src/audit/decidable-examples.ts'
import { conditionMutants } from '../../src/audit/mutation/condition-mutants.ts'
import { Decider } from '../../src/decide/decider.ts'
import type { DecidableRule, PlanIr } from '../../src/ir/nodes/index.ts'
import type { CategoryModel } from '../../src/model/rules/rule.ts'
import { loadPack } from '../../src/node/load-pack.ts'
import type { CompiledPack } from '../../src/pipeline.ts'
import { ruleOnDay } from '../../src/receipt/content/rule-on-day.ts'
import { hashOf } from '../../src/receipt/hash.ts'
import { receiptOf } from '../../src/receipt/make-receipt.ts'
import { replay } from '../../src/receipt.ts'
import { formatDate } from '../../src/values/index.ts'
import { compileShipped, edited } from './support/shipped.ts'

let compiled: CompiledPack
let ir: PlanIr
beforeAll(async () => {
  compiled = await loadPack(fileURLToPath(new URL('../../rules', import.meta.url)))
  if (!compiled.ir) throw new Error('the shipped rules have errors')
  ir = compiled.ir
})
const decidable = () => ir.rules.filter((rule): rule is DecidableRule => 'subject' in rule)

test('every example in the rules gives a receipt that replays as the same', () => {
  const decider = new Decider(ir)
  let replayed = 0
  for (const { model } of compiled.pack?.rules ?? []) {
    if (!decidable().some(({ id }) => id === model.id)) continue
    for (const { given, asOf, parameters } of (model as CategoryModel).examples ?? []) {
      const options = { asOf: asOf ?? formatDate(ir.from), ...(parameters ? { parameters } : {}) }
      const receipt = JSON.parse(JSON.stringify(receiptOf(decider.decide(model.id, given, options))))
      expect(replay({ ir }, receipt, given), model.id).toMatchObject({ same: true, differences: [] })
      replayed += 1
    }
  }
  expect(replayed).toBeGreaterThan(decidable().length)
})

test('every slip that an author could make in a condition gives the rule another hash', () => {
  let slips = 0
  for (const rule of decidable()) {
    const hashes = (one: DecidableRule) =>
      one.versions.map(({ from }) => hashOf(ruleOnDay(ir, one, from)?.content)).join()
    const before = hashes(rule)
    for (const condition of ownConditions(rule))
      for (const mutant of conditionMutants(condition)) {
        expect(hashes(withCondition(rule, condition, mutant.condition)), rule.id).not.toBe(before)
        slips += 1
      }
  }
  expect(slips).toBeGreaterThan(decidable().length)
})

describe('a change of the rule book since a decision', () => {
  const asOf = '2026-06-01'
  const facts = {
    birthDate: '2022-09-12',
    'residence.inDistrict': true,
    'disability.kind': 'hearing',
    rehabilitation: { needed: true, indicated: true },
    'father.lifeStatus': 'dead',
    'mother.lifeStatus': 'declared-missing',
  }
  const rule = 'welfare.rehabilitation-assistance'
  const receipt = () => receiptOf(new Decider(ir).decide(rule, facts, { asOf }))
  const after = (changes: Record<string, string>) => replay({ ir: compileShipped(changes) }, receipt(), facts)
  const told = (result: ReturnType<typeof after>) =>
    result.differences.map(({ code, path }) => [code, path.join('.')])

  test.each<[string, Record<string, string>, boolean, readonly [string, string][]]>([
    [
      'a category that the rule rests on',
      edited(
        'welfare/parent-dead-or-missing.yaml',
        '{ oneOf: [dead, declared-missing] }',
        '{ oneOf: [dead] }',
      ),
      false,
      [
        ['CPR6225', 'rule.hash'],
        ['CPR6231', 'outcome'],
        ['CPR6232', 'missing'],
        ['CPR6234', 'grants'],
        ['CPR6242', 'ruleBook.hash'],
      ],
    ],
    [
      'a parameter that it compares with',
      edited('parameters/welfare.yaml', 'from: 2021-01-01, value: 6,', 'from: 2021-01-01, value: 2,'),
      false,
      [
        ['CPR6226', 'parameters.rehabilitation-age-ceiling'],
        ['CPR6231', 'outcome'],
        ['CPR6234', 'grants'],
        ['CPR6242', 'ruleBook.hash'],
      ],
    ],
    [
      'a parameter that it grants by',
      edited('parameters/welfare.yaml', 'value: 2000,', 'value: 2400,'),
      false,
      [
        ['CPR6226', 'parameters.supportive-assistance-amount'],
        ['CPR6242', 'ruleBook.hash'],
      ],
    ],
    [
      'a value of a parameter from a later day',
      edited(
        'parameters/welfare.yaml',
        '      - { from: 2021-01-01, value: 2000,',
        '      - { from: 2027-01-01, value: 2400, source: 假定, verified: false }\n      - { from: 2021-01-01, value: 2000,',
      ),
      true,
      [['CPR6242', 'ruleBook.hash']],
    ],
    [
      'a fact that it reads',
      edited('facts/child.yaml', ...option()),
      false,
      [
        ['CPR6225', 'rule.hash'],
        ['CPR6242', 'ruleBook.hash'],
      ],
    ],
    [
      'a rule that it does not rest on, and the version of the book',
      {
        ...edited('health/infant-mortality.yaml', 'atMost: 4.55', 'atMost: 4.56'),
        ...edited('plan.yaml', 'version: 1.0.0', 'version: 1.1.0'),
      },
      true,
      [
        ['CPR6241', 'ruleBook.version'],
        ['CPR6242', 'ruleBook.hash'],
      ],
    ],
    [
      'its title',
      edited('welfare/rehabilitation-assistance.yaml', 'zh: 残疾儿童康复救助, en', 'zh: 康复救助, en'),
      true,
      [],
    ],
  ])('%s', (_what, changes, same, expected) => {
    const result = after(changes)
    expect(told(result)).toEqual(expected)
    expect(result.same).toBe(same)
    expect(result.problems).toEqual([])
  })

  test('a rule that is gone, and one that is no longer in force', () => {
    const without = { ...ir, rules: ir.rules.filter(({ id }) => id !== rule) }
    expect(replay({ ir: without }, receipt(), facts)).toMatchObject({ same: false, outcome: null })
    expect(told(replay({ ir: without }, receipt(), facts))[0]).toEqual(['CPR6222', 'rule.id'])
    const later = {
      ...ir,
      rules: ir.rules.map((one) =>
        one.id === rule && 'versions' in one
          ? ({
              ...one,
              versions: one.versions.map((version) => ({ ...version, from: 20270101 })),
            } as DecidableRule)
          : one,
      ),
    }
    expect(told(replay({ ir: later }, receipt(), facts))[0]).toEqual(['CPR6223', 'rule.version'])
  })

  test('a fact that can no longer be read is a problem with its path, and what changed is still told', () => {
    const renamed = edited('facts/child.yaml', '  rehabilitation.needed:\n', '  rehabilitation.wanted:\n')
    const used = edited(
      'welfare/rehabilitation-assistance.yaml',
      '- rehabilitation.needed: true',
      '- rehabilitation.wanted: true',
    )
    const examples = used['welfare/rehabilitation-assistance.yaml']?.replaceAll(
      'needed: true',
      'wanted: true',
    )
    const result = after({ ...renamed, 'welfare/rehabilitation-assistance.yaml': examples ?? '' })
    expect(result).toMatchObject({ same: false, outcome: null })
    expect(result.problems.map(({ code, path }) => [code, path])).toEqual([
      ['CPR6101', 'rehabilitation.needed'],
    ])
    expect(told(result)).toEqual([
      ['CPR6225', 'rule.hash'],
      ['CPR6242', 'ruleBook.hash'],
    ])
  })
})

/** One more option of a fact: the kind of care. */
function option(): readonly [string, string] {
  const before = '      welfare-institution:'
  return [before, `      elsewhere: { zh: 别处, en: Elsewhere }\n${before}`]
}
