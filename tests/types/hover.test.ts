import { describe, expect, test } from 'vitest'
import { luojiang } from '../../src/index.ts'
import { Editor } from './editor.ts'

const editor = new Editor(`
import { luojiang, type LuojiangTypes } from '../../src/index.ts'
export type Rules = LuojiangTypes['rules']
export type Orphan = Rules['welfare.orphan']
const outcomes = luojiang.outcomes({})
export const known = outcomes['welfare.orphan-allowance']
export const asked = outcomes['']
luojiang.decide('welfare.orphan', { birthDate: '2015-01-01', father: { lifeStatus: 'dead' } })
luojiang.decide('welfare.orphan', { 'mother.lifeStatus': 'dead' })
`)
const orphan = '孤儿 · Orphan (welfare.measure.6, welfare.goal.6)'

/** TypeScript itself shows nothing over a text that is an argument, as the id in `decide('welfare.orphan', …)` is. */
describe('an editor shows the Chinese title and the clauses of a rule', () => {
  test('over its id among the types', () => {
    expect(editor.hover("'welfare.orphan']")).toBe(orphan)
  })

  test('over its id among the outcomes', () => {
    expect(editor.hover("'welfare.orphan-allowance']")).toMatch(
      /^孤儿基本生活保障 · .* \(welfare\.measure\.6\)$/,
    )
  })

  test('beside its id where that is offered', () => {
    expect(editor.completion("'']", 'welfare.orphan')).toBe(orphan)
  })

  test('of every rule', () => {
    const expected = luojiang.ir.rules.map(({ id, title, cites }) => [
      id,
      `${title.zh} · ${title.en} (${[...new Set(cites.map(({ clause }) => clause))].join(', ')})`,
    ])
    expect(editor.properties('Rules')).toEqual(Object.fromEntries(expected))
  })
})

test.each([
  ['birthDate:', '出生日期'],
  ['lifeStatus:', '生存状况'],
  ["'mother.lifeStatus':", '母亲生存状况'],
])('an editor shows the Chinese title of a fact over %s', (place, title) => {
  expect(editor.hover(place)).toBe(title)
})
