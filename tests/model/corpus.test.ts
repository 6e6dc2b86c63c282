import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Findings, helpOf, messageOf, reportPretty, sourceText } from '../../src/diagnostics/index.ts'
import { documentSchemas } from '../../src/model/document-kinds.ts'
import { reportDocument } from '../../src/model/issues/report-document.ts'
import { parseYaml } from '../../src/syntax/index.ts'
import { toPlain } from '../../src/syntax/to-plain.ts'
import { expectedPath, expectFile, fixtureNames, readFixture } from '../support/fixture.ts'
import { ajvAccepts, kindOfFile, kinds, zodAccepts } from './judges.ts'
import { mutated, type Plain } from './mutations.ts'

const good = fileURLToPath(new URL('./corpus/good', import.meta.url))
const bad = fileURLToPath(new URL('./corpus/bad', import.meta.url))

function read(directory: string, name: string) {
  const source = sourceText(name, readFixture(directory, name))
  const { root, findings } = parseYaml(source)
  expect(findings).toEqual([])
  if (!root) throw new Error(`${name} is no YAML`)
  return { source, root, document: toPlain(root) as Plain }
}

describe('good documents', () => {
  test.each(fixtureNames(good, 'yaml'))('%s is taken by zod and by ajv', (name) => {
    const { document } = read(good, name)
    const kind = kindOfFile(name)
    expect(documentSchemas[kind].safeParse(document).error?.issues ?? []).toEqual([])
    expect(ajvAccepts(kind, document)).toBe(true)
  })

  test('there is one of every kind', () => {
    expect([...new Set(fixtureNames(good, 'yaml').map(kindOfFile))].sort()).toEqual([...kinds].sort())
  })
})

describe('bad documents', () => {
  test.each(fixtureNames(bad, 'yaml'))('%s is refused by zod, at these places, and by ajv', (name) => {
    const { source, root, document } = read(bad, name)
    const kind = kindOfFile(name)
    const checked = documentSchemas[kind].safeParse(document)
    expect(checked.success).toBe(false)
    expect(ajvAccepts(kind, document)).toBe(false)
    const findings = new Findings()
    reportDocument(kind, root, checked.error?.issues ?? [], findings)
    const report = reportPretty(findings.list, new Map([[name, source]]), { language: 'zh' })
    expectFile(expectedPath(join(bad, name)), report)
  })

  test('there is one of every kind', () => {
    expect([...new Set(fixtureNames(bad, 'yaml').map(kindOfFile))].sort()).toEqual([...kinds].sort())
  })
})

describe('zod and ajv judge alike', () => {
  test.each(fixtureNames(good, 'yaml'))('whatever is changed in %s', (name) => {
    const kind = kindOfFile(name)
    const { document } = read(good, name)
    fc.assert(
      fc.property(mutated(structuredClone(document)), (changed) => {
        expect(ajvAccepts(kind, changed)).toBe(zodAccepts(kind, changed))
      }),
      { numRuns: 400 },
    )
  })

  test.each(fixtureNames(good, 'yaml'))('a refusal is always explained: %s', (name) => {
    const kind = kindOfFile(name)
    const { document } = read(good, name)
    fc.assert(
      fc.property(mutated(structuredClone(document)), (changed) => {
        const source = sourceText(name, JSON.stringify(changed, null, 1))
        const { root } = parseYaml(source)
        const issues = documentSchemas[kind].safeParse(changed).error?.issues ?? []
        fc.pre(root !== null && issues.length > 0)
        const findings = new Findings()
        if (root) reportDocument(kind, root, issues, findings)
        expect(findings.list.length).toBeGreaterThan(0)
        for (const language of ['zh', 'en'] as const)
          for (const one of findings.list)
            expect(`${messageOf(one, language)} ${helpOf(one, language)}`).not.toMatch(
              /undefined|\{[a-z]\w*\}/,
            )
      }),
      { numRuns: 100 },
    )
  })

  test('changes are mostly refused, but not all: both verdicts are tried', () => {
    const verdicts = fixtureNames(good, 'yaml').flatMap((name) => {
      const samples = fc.sample(mutated(structuredClone(read(good, name).document)), { numRuns: 50, seed: 1 })
      return samples.map((one) => zodAccepts(kindOfFile(name), one))
    })
    expect(verdicts.filter(Boolean).length).toBeGreaterThan(50)
    expect(verdicts.filter((one) => !one).length).toBeGreaterThan(200)
  })
})
