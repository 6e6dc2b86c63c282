import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { phrases } from '../../src/backends/sentences/languages.ts'
import { outcomeWords } from '../../src/model/outcome-words.ts'
import { type Kind, type Outcome, outcomes } from '../../src/model/outcomes.ts'
import { root } from './code-blocks.ts'

const page = readFileSync(`${root}docs/zh/reading-a-rule.md`, 'utf8')
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .map((line) => line.split('|').map((cell) => cell.trim()))
const kinds = Object.keys(outcomes) as Kind[]
const { zh } = phrases

/** The kinds of rule with an outcome, as the table says it. */
function usedBy(outcome: Outcome): string {
  const own = kinds.filter((kind) => (outcomes[kind] as readonly Outcome[]).includes(outcome))
  return own.length === kinds.length ? '五种都有' : own.map((kind) => zh.kinds[kind]).join('、')
}

describe('docs/zh/reading-a-rule.md', () => {
  it('gives every code of an outcome its Chinese word and the kinds of rule that have it', () => {
    const start = rows.findIndex(([, first]) => first === '代码') + 2
    const codes = Object.keys(outcomeWords) as Outcome[]
    const expected = codes.map((code) => [`\`${code}\``, outcomeWords[code].zh, usedBy(code)].join(' '))
    const listed = rows.slice(start, start + codes.length).map((cells) => cells.slice(1, -1).join(' '))
    expect(listed.toSorted()).toEqual(expected.toSorted())
  })

  it.each(kinds)('names the outcomes of a %s in its table of the five kinds', (kind) => {
    const words = outcomes[kind].map((outcome) => outcomeWords[outcome].zh).join('、')
    const row = rows.find(([, code]) => code === `\`${kind}\``)
    expect([row?.[2], row?.[4]]).toEqual([zh.kinds[kind], words])
  })
})
