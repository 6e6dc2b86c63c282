import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { luojiang as core } from '../../src/core.ts'
import { createEngine } from '../../src/deciding.ts'
import { type FactsError, luojiang, UnknownNameError } from '../../src/index.ts'
import { loadPack } from '../../src/node.ts'
import { shipped } from './support/validators.ts'

const asOf = '2026-06-01'
const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = `${root}examples/children`
const examples = readdirSync(folder).filter((name) => name.endsWith('.json'))
const broken = {
  birthDate: '2025-02-30',
  residence: { inDistrict: 'yes' },
  care: 'familly',
  father: { lifeStatus: 'alive', confinment: { months: 3 } },
  difficulty: { poverty: ['x', 'y'] },
  'mother.disability.grade': 5,
  household: 'poor',
  age: 7,
}
const told = [
  'CPR6104 birthDate',
  'CPR6102 residence.inDistrict',
  'CPR6103 care',
  'CPR6101 father.confinment',
  'CPR6103 difficulty.poverty',
  'CPR6103 difficulty.poverty',
  'CPR6105 mother.disability.grade',
  'CPR6108 household',
  'CPR6106 age',
]

const plans = [
  ['the shipped plan', () => luojiang],
  ['the shipped plan without its texts', () => core],
  ['the engine alone', () => createEngine(shipped)],
  ['a pack loaded at run time', () => loadPack(`${root}rules`)],
] as const

describe.each(plans)('%s', (_, planOf) => {
  test('tells all problems at once, each with its dotted path', async () => {
    const problems = (await planOf()).validate(broken, { asOf })
    expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual(told)
  })

  test('finds nothing in facts that are good, however they are written', async () => {
    const plan = await planOf()
    for (const facts of [
      {},
      { father: null },
      { father: { ill: true } },
      { 'father.ill': true },
      { birthDate: asOf },
    ])
      expect(plan.validate(facts, { asOf })).toEqual([])
  })

  test.each(examples)('finds nothing in %s', async (name) => {
    const { facts, asOf } = JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'))
    expect(Object.keys(facts).length).toBeGreaterThan(0)
    expect((await planOf()).validate(facts, { asOf })).toEqual([])
  })
})

describe('validate', () => {
  test('says everything in Chinese and English, with the nearest right name or value', () => {
    const problems = luojiang.validate(broken, { asOf })
    expect(problems[2]).toMatchObject({
      message: { zh: '`care` 没有选项 `familly`', en: '`care` has no value `familly`' },
      suggestion: 'family',
    })
    expect(problems[3]).toMatchObject({
      message: { zh: '没有事实 `father.confinment`', en: 'there is no fact `father.confinment`' },
    })
    for (const { message, help } of problems)
      for (const { zh, en } of [message, help]) {
        expect(zh).toMatch(/\p{Script=Han}/u)
        expect(en).toMatch(/[a-z]/)
      }
  })

  test('throws what it finds nowhere, and decide throws the same', () => {
    const problems = luojiang.validate(broken, { asOf })
    for (const attempt of [
      () => luojiang.outcomes(broken as object, { asOf }),
      () => luojiang.decideAll(broken as object, { asOf }),
    ])
      try {
        attempt()
        expect.unreachable()
      } catch (error) {
        expect((error as FactsError).problems).toEqual(problems)
      }
  })

  test('asks on a day, and about a subject', () => {
    const born = { birthDate: '2026-06-02' }
    expect(luojiang.validate(born, { asOf }).map(({ code }) => code)).toEqual(['CPR6105'])
    expect(luojiang.validate(born, { asOf: '2026-06-02' })).toEqual([])
    expect(luojiang.validate({ height: 1.2 }, { asOf, subject: 'visit' })).toEqual([])
    expect(luojiang.validate({ height: 1.2 }, { asOf }).map(({ path }) => path)).toEqual(['height'])
    expect(() => luojiang.validate({}, { asOf: '2026-02-30' })).toThrow(UnknownNameError)
    expect(() => luojiang.validate({}, { subject: 'chidl' as 'child' })).toThrow(UnknownNameError)
    expect(() => luojiang.validate({}, { subject: '__proto__' as 'child' })).toThrow(UnknownNameError)
  })

  test.each([null, undefined, 1, 'facts', [], new Map(), () => ({})])('takes whatever comes: %s', (facts) => {
    const problems = luojiang.validate(facts, { asOf })
    expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual(['CPR6108 (facts)'])
  })
})
