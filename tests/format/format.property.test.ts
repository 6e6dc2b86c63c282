import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { parse } from 'yaml'
import { applyEdits, formatDocument, glossFindings } from '../../src/format/index.ts'
import { compiledRule } from './compiled-rule.ts'
import { canonical, type Line, ruleTexts } from './rule-texts.ts'

const path = 'health/generated.yaml'

function formatted(text: string) {
  const { pack, document } = compiledRule(path, text)
  return { ...formatDocument(pack, document), findings: glossFindings(pack, [document]) }
}

/** Lines without their breaks, a list item's dash read as blank: the dash stays when a key moves away from it. */
const linesOf = (text: string) => text.split(/\r?\n/).map(undashed)
const undashed = (line: string) => line.replace(/^( *)- /, '$1  ')
const withoutComment = (line: string) => line.replace(/ +(#(?!.*["\]])[^"]*)?$/, '')

/** What a line must have become, the content of a condition's line taken from how it was generated. */
const expectedLine = ({ text, gloss }: Line) =>
  undashed(gloss === undefined ? text : `${withoutComment(text)}   # ${gloss}`)

const options = { numRuns: 80 }

test.prop([ruleTexts], options)('says the same, in canonical order, once and for all', ({ text }) => {
  const once = formatted(text)
  expect(parse(once.text)).toEqual(parse(text))
  const keys = Object.keys(parse(once.text) as object)
  expect(keys).toEqual(canonical.filter((key) => keys.includes(key)))
  for (const example of (parse(once.text) as { examples?: object[] }).examples ?? [])
    expect(Object.keys(example)).toEqual(['title', 'asOf', 'given', 'expect'])
  expect(formatted(once.text)).toEqual({ text: once.text, edits: [], findings: [] })
})

test.prop([ruleTexts], options)('keeps every line, and glosses each condition', ({ text, lines }) => {
  const after = linesOf(formatted(text).text)
  const expected = lines.map(expectedLine)
  expect([...after].sort()).toEqual([...expected].sort())
})

test.prop([ruleTexts], options)('keeps the line breaks', ({ text }) => {
  const breaks = (of: string) => [/\r\n/g, /[^\r]\n/g, /\n$/g].map((kind) => of.match(kind)?.length ?? 0)
  const after = formatted(text).text
  expect(breaks(after)).toEqual(breaks(text))
})

test.prop([ruleTexts], options)('moves a key with its own comments', ({ text, entries }) => {
  const after = formatted(text).text.split(/\r?\n/)
  const keyOf = (line: string | undefined) => /^"?([a-zA-Z]+)"?:/.exec(line ?? '')?.[1]
  for (const { key, above, below } of entries) {
    const at = after.findIndex((line) => keyOf(line) === key)
    expect(after.slice(at - above.length, at)).toEqual(above)
    for (const comment of below) {
      const before = after.slice(0, after.indexOf(comment))
      expect(keyOf(before.findLast((line) => keyOf(line) !== undefined))).toBe(key)
    }
  }
})

test.prop([ruleTexts], options)('reports what it would change, and only that', ({ text }) => {
  const { edits, findings, text: after } = formatted(text)
  expect(applyEdits(text, edits)).toBe(after)
  const keys = Object.keys(parse(text) as object)
  const inOrder = canonical.filter((key) => keys.includes(key)).every((key, index) => keys[index] === key)
  const rootFindings = findings.filter((one) => one.code === 'CPR4003' && one.span?.start.column === 1)
  expect(rootFindings.length > 0).toBe(!inOrder)
  for (const { values } of rootFindings) {
    const { key = '', before = '' } = values
    expect(canonical.indexOf(key)).toBeLessThan(canonical.indexOf(before))
    expect(keys.indexOf(key)).toBeGreaterThan(keys.indexOf(before))
  }
  if (edits.length === 0) expect(findings).toEqual([])
})

test.prop([ruleTexts, fc.array(fc.tuple(fc.nat(), fc.constantFrom('', '  ', '# c', '      # c')))], options)(
  'leaves blank lines and comments anywhere in a canonical text to the byte',
  ({ text }, insertions) => {
    // Inside a block scalar a comment line would be text.
    const withoutNote = text.replace(/^note:[\s\S]*?en: >-\r?\n.*\r?\n?/m, '')
    const lines = formatted(withoutNote).text.split('\n')
    for (const [at, line] of insertions) lines.splice(at % lines.length, 0, line)
    const commented = lines.join('\n')
    expect(formatted(commented)).toEqual({ text: commented, edits: [], findings: [] })
  },
)
