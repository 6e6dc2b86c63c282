import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import { luojiangColumnar } from '../../src/columns.ts'
import { FactsError, luojiang } from '../../src/index.ts'

const asOf = '2026-06-01'
const decision = luojiang.decide('welfare.orphan', { parentsCannotBeFound: true }, { asOf })

describe('an option that there is not is refused, not passed over', () => {
  const options = { asof: asOf } as never
  const calls: readonly (readonly [string, () => unknown])[] = [
    ['decide', () => luojiang.decide('welfare.orphan', {}, options)],
    ['decideAll', () => luojiang.decideAll({}, options)],
    ['outcomes', () => luojiang.outcomes({}, options)],
    ['validate', () => luojiang.validate({}, options)],
    ['assess', () => luojiang.assess([], { period: 2025, asof: 1 } as never)],
    ['columnsOf', () => luojiangColumnar.columnsOf([], options)],
  ]
  test.each(calls)('%s', (_, call) => {
    expect(call).toThrow(/^there is no option `asof`; options are .*/)
    expect(call).toThrow(TypeError)
  })

  test('decideMany and decideColumns', async () => {
    await expect(luojiang.decideMany([], options)).rejects.toThrow('there is no option `asof`')
    await expect(luojiangColumnar.decideColumns({}, options)).rejects.toThrow('there is no option `asof`')
  })
})

test('a decision prints what it says', () => {
  expect(inspect(decision)).toContain("outcome: 'undetermined'")
  expect(inspect(decision)).toContain("nextQuestion: 'birthDate'")
})

test.each(['fr', undefined, 'toString'])('reasons in the language %j are refused', (language) => {
  expect(() => decision.explain(language as never)).toThrow(
    /there is no language .*; there are `zh` and `en`/,
  )
})

describe('messages', () => {
  const problemsOf = (facts: object, parameters: object = {}) => {
    try {
      luojiang.decide('welfare.orphan', facts, { asOf, parameters: parameters as never })
      return []
    } catch (error) {
      expect(error).toBeInstanceOf(FactsError)
      return (error as FactsError).problems
    }
  }

  test.each<[string, unknown, string]>([
    ['a list', ['hearing'], '`disability.kind` 应为单选项，实为 `[…]`'],
    ['an object', {}, '`disability.kind` 应为单选项，实为 `{…}`'],
    ['a function', () => 1, '`disability.kind` 应为单选项，实为 `() => …`'],
    ['a big integer', 3n, '`disability.kind` 应为单选项，实为 `…n`'],
  ])('in Chinese have no English in them: %s', (_, kind, message) => {
    expect(problemsOf({ disability: { kind } })[0]?.message.zh).toBe(message)
  })

  test.each<[object, string]>([
    [{ birthDate: '2030-01-01' }, '`birthDate` ranges over ≤ 2026-06-01; `2030-01-01` is outside'],
    [
      { 'father.contact.lostSince': '2030-01-01' },
      '`father.contact.lostSince` ranges over ≤ 2026-06-01; `2030-01-01` is outside',
    ],
    [{ 'father.disability.grade': 9 }, '`father.disability.grade` ranges over 1 … 4; `9` is outside'],
  ])('show ranges with one bound or both: %j', (facts, message) => {
    expect(problemsOf(facts)[0]?.message.en).toBe(message)
  })

  test('call a parameter a parameter', () => {
    const [problem] = problemsOf({}, { 'rehabilitation-age-ceilin': 2 })
    expect(problem).toMatchObject({ code: 'CPR6119', suggestion: 'rehabilitation-age-ceiling' })
    expect(problem?.message.en).toBe('there is no parameter `rehabilitation-age-ceilin`')
  })
})

test('an abbreviation keeps its capitals in the title of a related person', () => {
  const titles = luojiang.ir.subjects.flatMap(({ inputs }) => inputs.map(({ title }) => title.en))
  expect(titles.filter((one) => one.includes('HIV')).length).toBeGreaterThan(1)
  expect(titles.filter((one) => one.includes('hIV'))).toEqual([])
})
