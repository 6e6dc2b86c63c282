import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { reportPretty } from '../../src/diagnostics/index.ts'
import { applyEdits, formatDocument, glossFindings } from '../../src/format/index.ts'
import { expectedPath, expectFile, fixtureNames, readFixture } from '../support/fixture.ts'
import { compiledRule } from './compiled-rule.ts'

const directoryOf = (name: string) => fileURLToPath(new URL(`./fixtures/${name}`, import.meta.url))
const fixtures = [directoryOf('good'), directoryOf('hostile')].flatMap((directory) =>
  fixtureNames(directory, 'yaml').map((name) => [name, directory] as const),
)

describe.each(fixtures)('%s', (name, directory) => {
  const { pack, document } = compiledRule(`health/${name}`, readFixture(directory, name))
  const { text, edits } = formatDocument(pack, document)

  test('is formatted to exactly this text', () => {
    expectFile(expectedPath(join(directory, name), 'yaml'), text)
  })

  test('its edits give that text', () => {
    expect(applyEdits(document.source.text, edits)).toBe(text)
  })

  test('has exactly these findings', () => {
    const findings = glossFindings(pack, [document])
    expectFile(expectedPath(join(directory, name)), reportPretty(findings, pack.sources, { language: 'zh' }))
  })

  test('is canonical once formatted', () => {
    const again = compiledRule(`health/${name}`, text)
    expect(formatDocument(again.pack, again.document)).toEqual({ text, edits: [] })
    expect(glossFindings(again.pack, [again.document])).toEqual([])
  })
})
