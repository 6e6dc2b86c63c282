import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import {
  catalogue,
  type Diagnostic,
  diagnostic,
  type Language,
  type ReportFormat,
  reporters,
  type SourceText,
  sourceText,
  spanBetween,
} from '../../src/diagnostics/index.ts'
import { expectFile } from '../support/fixture.ts'

const fixtures = fileURLToPath(new URL('./fixtures', import.meta.url))

const rule = sourceText('rules/福利/a rule.yaml', 'id: 残疾\nid: 儿童\nnumber: 0x1F\n')
const clean = sourceText('rules/clean.yaml', 'id: x\n')
const odd = sourceText('rules/od,d:100%.yaml', 'a: "\u001b[31m<&>\n')
const sources = new Map([rule, clean, odd].map((source) => [source.file, source]))

const findings: readonly Diagnostic[] = [
  diagnostic('CPR1099', null, { count: '3' }),
  diagnostic('CPR1023', spanBetween(rule, 22, 26), { text: '0x1F' }, '"0x1F"'),
  diagnostic('CPR1020', spanBetween(rule, 7, 9), { key: 'id', line: '1', column: '1' }),
  {
    ...diagnostic('CPR1038', spanBetween(odd, 3, 10), { text: '\u001b[31m<&>"100%\r\n::error::' }),
    severity: 'warning',
  },
  { ...diagnostic('CPR1007', spanBetween(odd, 0, 0)), severity: 'information' },
  diagnostic('CPR1001', spanBetween(sourceText('rules/unread.yaml', ''), 0, 0), { size: '9', limit: '8' }),
]

const formats: Record<ReportFormat, string> = {
  pretty: 'txt',
  json: 'json',
  sarif: 'sarif',
  github: 'github',
  junit: 'xml',
}
const languages: Language[] = ['zh', 'en']
const cases = Object.keys(formats).flatMap((format) =>
  languages.map((language) => [format as ReportFormat, language] as const),
)

describe('reports are exactly this', () => {
  it.each(cases)('%s in %s', (format, language) => {
    const path = join(fixtures, `report-${language}.expected.${formats[format]}`)
    expectFile(path, reporters[format](findings, sources, { language }))
  })

  it.each(cases)('%s in %s does not depend on the order of findings', (format, language) => {
    const report = reporters[format]
    expect(report([...findings].reverse(), sources, { language })).toBe(
      report(findings, sources, { language }),
    )
  })

  it.each(cases)('%s in %s holds no control character but line breaks', (format, language) => {
    expect(reporters[format](findings, sources, { language }).replaceAll('\n', '')).not.toMatch(/\p{Cc}/u)
  })
})

describe('json', () => {
  it('has the shape of the contract', () => {
    const report = JSON.parse(reporters.json(findings, sources, { language: 'en' }))
    expect(Object.keys(report)).toEqual(['findings', 'totals'])
    expect(report.totals).toEqual({ errors: 4, warnings: 1, informations: 1, files: 3 })
    for (const one of report.findings) {
      expect(Object.keys(one)).toEqual(['code', 'severity', 'message', 'file', 'line', 'column', 'help'])
    }
    expect(report.findings.at(-1)).toMatchObject({ code: 'CPR1099', file: null, line: null, column: null })
    const places = report.findings
      .slice(0, -1)
      .map((one: Record<string, unknown>) => `${one.file}:${one.line}:${one.column}`)
    expect(places).toEqual([
      'rules/od,d:100%.yaml:1:1',
      'rules/od,d:100%.yaml:1:4',
      'rules/unread.yaml:1:1',
      'rules/福利/a rule.yaml:2:1',
      'rules/福利/a rule.yaml:3:9',
    ])
  })

  it('nothing found is an empty list', () => {
    expect(JSON.parse(reporters.json([], new Map<string, SourceText>(), { language: 'zh' }))).toEqual({
      findings: [],
      totals: { errors: 0, warnings: 0, informations: 0, files: 0 },
    })
  })
})

describe('sarif', () => {
  const log = JSON.parse(reporters.sarif(findings, sources, { language: 'zh' }))
  const [run] = log.runs

  it('is a SARIF 2.1.0 log: §3.13 version, §3.14 runs, §3.18 tool', () => {
    expect(log.version).toBe('2.1.0')
    expect(log.$schema).toMatch(/sarif-schema-2\.1\.0\.json$/)
    expect(log.runs).toHaveLength(1)
    expect(run.tool.driver.name).toBe('child-plan')
    expect(run.columnKind).toBe('utf16CodeUnits')
    // §3.14.7: an RFC 5646 tag, region in capitals.
    expect(run.language).toMatch(/^[a-z]{2}(-[A-Z]{2})?$/)
  })

  it('§3.49 rules: unique ids that exist, texts, a level', () => {
    const ids = run.tool.driver.rules.map((one: { id: string }) => one.id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const one of run.tool.driver.rules) {
      expect(Object.keys(catalogue)).toContain(one.id)
      expect(one.shortDescription.text.length).toBeGreaterThan(0)
      expect(one.fullDescription.text.length).toBeGreaterThan(0)
      expect(one.help.text.length).toBeGreaterThan(0)
      expect(['none', 'note', 'warning', 'error']).toContain(one.defaultConfiguration.level)
    }
  })

  it('§3.27 results: rule index, level, message, region', () => {
    expect(run.results).toHaveLength(findings.length)
    for (const result of run.results) {
      expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId)
      expect(['none', 'note', 'warning', 'error']).toContain(result.level)
      expect(result.message.text.length).toBeGreaterThan(0)
      expect(result.locations.length).toBeLessThanOrEqual(1)
      for (const { physicalLocation } of result.locations) {
        const { uri } = physicalLocation.artifactLocation
        // RFC 3986: only these characters, and no scheme hidden in a relative reference.
        expect(uri).toMatch(/^[A-Za-z0-9._~!$&'()*+,;=@/%-]+$/)
        expect(sources.has(decodeURIComponent(uri)) || uri === 'rules/unread.yaml').toBe(true)
        const { startLine, startColumn, endLine, endColumn } = physicalLocation.region
        for (const number of [startLine, startColumn, endLine, endColumn])
          expect(number).toBeGreaterThanOrEqual(1)
        expect(endLine > startLine || (endLine === startLine && endColumn >= startColumn)).toBe(true)
      }
    }
    expect(run.results.map((one: { level: string }) => one.level).sort()).toEqual([
      'error',
      'error',
      'error',
      'error',
      'note',
      'warning',
    ])
  })

  it('§3.11.5 braces that are no placeholders are doubled', () => {
    const source = sourceText('x.yaml', 'a: {')
    const found = diagnostic('CPR1041', spanBetween(source, 3, 4), { open: '{', close: '}' })
    const { results, tool } = JSON.parse(reporters.sarif([found], new Map(), { language: 'en' })).runs[0]
    expect(results[0].message.text).toMatch(/^`\{\{` is not closed by `\}\}`\n/)
    expect(tool.driver.rules[0].fullDescription.text).toBe('`…` is not closed by `…`')
  })

  it('an absolute file is a file URI', () => {
    const source = sourceText('/plans/罗江/x.yaml', 'a')
    const absolute = JSON.parse(
      reporters.sarif([diagnostic('CPR1007', spanBetween(source, 0, 0))], new Map(), { language: 'en' }),
    )
    expect(absolute.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(
      'file:///plans/%E7%BD%97%E6%B1%9F/x.yaml',
    )
  })
})

describe('github', () => {
  it('one line a finding, whatever the finding holds', () => {
    const lines = reporters.github(findings, sources, { language: 'en' }).trimEnd().split('\n')
    expect(lines).toHaveLength(findings.length)
    for (const one of lines) expect(one).toMatch(/^::(error|warning|notice) [^:]*::[^\r\n]+$/)
    expect(lines[0]).toContain('file=rules/od%2Cd%3A100%25.yaml,line=1,')
  })
})

describe('junit', () => {
  const xml = reporters.junit(findings, sources, { language: 'en' })

  it('counts what it holds', () => {
    expect(xml.match(/<failure /g)).toHaveLength(4)
    expect(xml.match(/<system-out>/g)).toHaveLength(2)
    const tests = [...xml.matchAll(/ tests="(\d+)"/g)].map(([, count]) => Number(count))
    expect(tests.reduce((sum, count) => sum + count, 0)).toBe(xml.match(/<testcase /g)?.length)
  })

  it('opens and closes every element', () => {
    const open: string[] = []
    for (const [, closing, name, rest] of xml.matchAll(/<(\/?)([a-z-]+)((?:[^<>"]|"[^"<]*")*)>/g)) {
      if (closing === '/') expect(open.pop()).toBe(name)
      else if (!rest?.endsWith('/')) open.push(name ?? '')
    }
    expect(open).toEqual([])
  })
})

describe('pretty', () => {
  it('colours only when asked', () => {
    const esc = String.fromCharCode(27)
    expect(reporters.pretty(findings, sources, { language: 'zh', colour: true })).toContain(`${esc}[31m`)
    expect(reporters.pretty(findings, sources, { language: 'zh' })).not.toContain(esc)
  })

  it.each<[Language, string]>([
    ['zh', '没有发现问题。\n'],
    ['en', 'no findings\n'],
  ])('nothing found, in %s', (language, text) => {
    expect(reporters.pretty([], sources, { language })).toBe(text)
  })
})
