import { Engine } from 'json-rules-engine'
import { describe, expect, test } from 'vitest'
import { jsonRulesCodes } from '../../src/diagnostics/catalogue/json-rules.ts'
import { fromJsonRulesEngine } from '../../src/json-rules-engine.ts'
import { factsFrom, imported, packWith } from './support/imported-pack.ts'
import { adult, all, errors, notes, rule } from './support/unsayable.ts'

describe('what the language cannot say', () => {
  test.each(errors)('%s %j at %s', (code, json, pointer) => {
    const { findings, rules } = imported(json)
    const found = findings.filter((one) => one.severity === 'error')
    expect(found.map((one) => [one.code, one.pointer])).toContainEqual([code, pointer])
    expect(rules).toEqual([])
  })

  test.each(notes)('%s is noted of %j at %s, and the rest imported', (code, json, pointer) => {
    const result = imported(json)
    expect(result.findings.map((one) => [one.code, one.pointer])).toContainEqual([code, pointer])
    expect(result.rules).toHaveLength(1)
    expect(packWith(result).ir.rules).toHaveLength(1)
  })

  test('has a code for each case, every code a case, and every sentence its values', () => {
    const cases = [...errors, ...notes]
    expect([...new Set([...cases.map(([code]) => code), 'CPR5115'])].sort()).toEqual(
      Object.keys(jsonRulesCodes).sort(),
    )
    for (const [, json] of cases)
      for (const { message, help } of imported(json).findings)
        for (const text of [message.zh, message.en, help.zh, help.en]) expect(text).not.toMatch(/\{\w+\}/)
  })

  test('leaves out only the rules it is in', () => {
    const { rules, findings } = imported([all({ ...adult, operator: 'near' }), all(adult)])
    expect(rules).toEqual([{ id: 'welfare.entitled', event: 'entitled', pointer: '/1' }])
    expect(findings.filter((one) => one.severity === 'error')).toHaveLength(1)
  })

  test('is no clause: without cites a warning says what check will ask for', () => {
    const result = fromJsonRulesEngine([all(adult)], { subject: 'applicant', domain: 'welfare' })
    expect(result.findings).toMatchObject([{ code: 'CPR5115', severity: 'warning', pointer: '/0' }])
    expect(() => packWith(result)).toThrow(/CPR2002 `cites` is missing/)
  })
})

test('an import reads like a rule that somebody wrote', () => {
  const result = imported({
    conditions: {
      resident: { any: [{ fact: 'account', path: '$.district', operator: 'equal', value: '罗江' }] },
    },
    rules: [
      {
        name: 'Free fare',
        event: { type: 'free-fare' },
        conditions: {
          all: [
            { condition: 'resident' },
            { fact: 'birthDate', operator: 'greaterThan', value: '2019-06-01' },
            { fact: 'height', operator: 'lessThanInclusive', value: 1.2 },
            { fact: 'status', operator: 'notIn', value: ['expelled', 'left'] },
            { not: { fact: 'tags', operator: 'contains', value: 'adult' } },
          ],
        },
      },
    ],
  })
  expect(
    result.files['welfare/free-fare.yaml'],
  ).toBe(`# yaml-language-server: $schema=../../schemas/rule.schema.json
id: welfare.free-fare
kind: category
title: { zh: "Free fare", en: "Free fare" }
note: { zh: "由 json-rules-engine 的规则 Free fare 导入，成立时触发 free-fare。", en: "Imported from the json-rules-engine rule Free fare; its event is free-fare." }
cites:
  - { clause: welfare.measure.3, quote: "每个社区都要关心儿童" }
subject: applicant
when:
  all:
    - { is: welfare.resident }
    - { birthDate: { after: "2019-06-01" } }
    - { height: { atMost: 1.2 } }
    - { status: { noneOf: [expelled, left] } }
    - { not: { tags: { includesAny: [adult] } } }
`)
  expect(
    result.files['facts/applicant.yaml'],
  ).toBe(`# yaml-language-server: $schema=../../schemas/facts.schema.json
subject: applicant
title: { zh: applicant, en: applicant }
facts:
  account.district:
    title: { zh: account.district, en: account.district }
    type: text
  birthDate:
    title: { zh: birthDate, en: birthDate }
    type: date
  height:
    title: { zh: height, en: height }
    type: decimal
  status:
    title: { zh: status, en: status }
    type: text
  tags:
    title: { zh: tags, en: tags }
    type: set
    values: { adult: { zh: adult, en: adult } }
`)
})

test('names of facts that would not do are changed, and the result says where the host has them', async () => {
  const places = [
    { fact: 'any' },
    { fact: 'birth-date' },
    { fact: 'birthDate' },
    { fact: '年龄' },
    { fact: '3rd' },
    { fact: 'account' },
    { fact: 'account', path: '$.open' },
  ]
  const rules = [all(...places.map((place) => ({ ...place, operator: 'equal', value: true })))]
  const result = imported(rules)
  expect(Object.keys(result.facts)).toEqual([
    'anyFact',
    'birthDate',
    'birthDate2',
    'fact',
    'fact3rd',
    'account',
    'accountOpen',
  ])
  expect(result.facts.fact3rd).toEqual({ fact: '3rd', path: [] })
})

test('a JSON text, and rules as json-rules-engine prints them, are read too', async () => {
  const engine = new Engine()
  engine.addRule(all(adult) as never)
  const [printed] = (engine as unknown as { rules: { toJSON(): string }[] }).rules.map((one) => one.toJSON())
  const plan = packWith(imported(`[${JSON.stringify(printed)}]`))
  expect(plan.decide('welfare.entitled', { age: 18 }, { asOf: '2026-06-01' }).outcome).toBe('member')
  expect(plan.decide('welfare.entitled', {}, { asOf: '2026-06-01' }).outcome).toBe('undetermined')
  expect(factsFrom({ age: 3 }, imported(printed))).toEqual({ age: 3 })
})

test('the deepest nesting that is imported compiles', () => {
  const any = (levels: number): unknown =>
    levels === 0 ? { all: [adult] } : { any: [any(levels - 1), adult] }
  const result = imported([rule(any(19))])
  expect(result.rules).toHaveLength(1)
  expect(packWith(result).ir.rules).toHaveLength(1)
})
