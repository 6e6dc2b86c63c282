import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { syntaxCodes } from '../../src/diagnostics/catalogue/syntax.ts'
import { reportPretty, sourceText } from '../../src/diagnostics/index.ts'
import { parseYaml } from '../../src/syntax/index.ts'
import { expectedPath, expectFile, fixtureNames, readFixture } from '../support/fixture.ts'
import { printTree } from './print-tree.ts'

const good = fileURLToPath(new URL('./fixtures/good', import.meta.url))
const bad = fileURLToPath(new URL('./fixtures/bad', import.meta.url))

/** Codes that no text file can show, or only a huge one: hostile.test.ts has them. */
const ELSEWHERE = ['CPR1001', 'CPR1002', 'CPR1004', 'CPR1006', 'CPR1099']

describe('good YAML gives exactly this tree', () => {
  test.each(fixtureNames(good, 'yaml'))('%s', (name) => {
    const { root, findings } = parseYaml(sourceText(name, readFixture(good, name)))
    expect(findings).toEqual([])
    expectFile(expectedPath(join(good, name)), root === null ? '' : printTree(root))
  })
})

describe('bad YAML gives exactly these findings', () => {
  test.each(fixtureNames(bad, 'yaml'))('%s', (name) => {
    const source = sourceText(name, readFixture(bad, name))
    const { findings } = parseYaml(source)
    expect(findings.length).toBeGreaterThan(0)
    expectFile(
      expectedPath(join(bad, name)),
      reportPretty(findings, new Map([[name, source]]), { language: 'zh' }),
    )
  })

  test('every syntax code has a fixture', () => {
    const shown = fixtureNames(bad, 'yaml').flatMap((name) =>
      parseYaml(sourceText(name, readFixture(bad, name))).findings.map((found) => found.code),
    )
    expect([...new Set([...shown, ...ELSEWHERE])].sort()).toEqual(Object.keys(syntaxCodes).sort())
  })
})
