import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { PlanNode } from '../../src/plan/index.ts'
import { outline, parseText, plan, raw, withoutMarkers } from './luojiang.ts'

const rawLines = raw.split('\n')

describe('the Luojiang plan text', () => {
  it('matches its outline: no structural issue', () => {
    expect(plan.issues).toEqual([])
  })

  it.each(outline.domains)('$id has $goals goals and $measures measures', ({ id, goals, measures }) => {
    const of = (part: string) => plan.clauses.filter((one) => one.domain === id && one.part === part)
    expect(of('goal').map((one) => one.number)).toEqual(
      Array.from({ length: goals }, (_, index) => index + 1),
    )
    expect(of('measure').map((one) => one.number)).toEqual(
      Array.from({ length: measures }, (_, index) => index + 1),
    )
  })

  it('has 74 goals and 94 measures, 168 numbered clauses, one a numbered line of the raw text', () => {
    expect(plan.clauses.filter((one) => one.part === 'goal')).toHaveLength(74)
    expect(plan.clauses.filter((one) => one.part === 'measure')).toHaveLength(94)
    const numberedLines = rawLines.flatMap((text, index) =>
      index >= 20 && /^\d+[.．]/.test(withoutMarkers(text).trim()) ? [index + 1] : [],
    )
    expect(numberedLines).toHaveLength(168)
    expect(plan.clauses.filter((one) => one.part !== 'prose').map((one) => one.span.start.line)).toEqual(
      numberedLines,
    )
  })

  it('keeps every id where it was: id, line and beginning of each clause', () => {
    const fixture = readFileSync(new URL('./fixtures/clause-ids.tsv', import.meta.url), 'utf8')
    const rows = plan.clauses.map((one) => [one.id, one.span.start.line, one.text.slice(0, 12)].join('\t'))
    expect(`${rows.join('\n')}\n`).toBe(fixture)
    expect(new Set(plan.clauses.map((one) => one.id)).size).toBe(plan.clauses.length)
    expect([...plan.clauseById.values()]).toEqual(plan.clauses)
  })

  it('restores exactly the four headings that the extraction lost', () => {
    const restored = plan.headings.filter((one) => one.editorial)
    expect(restored.map(({ id, text, line, span }) => ({ id, text, line, span }))).toEqual([
      { id: 'safety', text: '（二）儿童与安全', line: 51, span: null },
      { id: 'family', text: '（五）儿童与家庭', line: 138, span: null },
      { id: 'implementation', text: '四、组织实施', line: 207, span: null },
      { id: 'monitoring', text: '五、监测评估', line: 218, span: null },
    ])
    for (const { text } of restored)
      expect(rawLines.map((one) => withoutMarkers(one).trim())).not.toContain(text)
  })

  it('puts clauses under lists, lists under domains, domains under the third part', () => {
    const ids = (nodes: readonly PlanNode[]) => nodes.map((one) => one.heading.id)
    expect(ids(plan.tree)).toEqual([
      'preface',
      'status',
      'foundations',
      'domains',
      'implementation',
      'monitoring',
    ])
    const domains = plan.tree[3]?.children ?? []
    expect(ids(domains)).toEqual(outline.domains.map((one) => one.id))
    expect(ids(domains[4]?.children ?? [])).toEqual(['family.goal', 'family.measure'])
    expect(domains[4]?.children[1]?.clauses.map((one) => one.id).at(-1)).toBe('family.measure.9')
    expect(ids(plan.tree[4]?.children ?? [])).toEqual([
      'implementation.1',
      'implementation.2',
      'implementation.3',
    ])
    const flat = (node: PlanNode): string[] => [
      ...node.clauses.map((one) => one.id),
      ...node.children.flatMap(flat),
    ]
    expect(plan.tree.flatMap(flat)).toEqual(plan.clauses.map((one) => one.id))
  })

  it('loses no text: every line is a heading, a clause or blank', () => {
    const lines = new Set([
      ...plan.headings.filter((one) => !one.editorial).map((one) => one.line),
      ...plan.clauses.map((one) => one.span.start.line),
    ])
    rawLines.forEach((text, index) => {
      expect(lines.has(index + 1), `line ${index + 1}`).toBe(withoutMarkers(text).trim() !== '')
    })
  })

  it('reads a full-width number and an item that begins with a figure', () => {
    expect(plan.clauseById.get('education.measure.4')?.text).toMatch(/^全面推进教育理念、体系/)
    expect(plan.clauseById.get('health.goal.7')?.text).toMatch(/^5岁以下儿童贫血率/)
    expect(plan.clauseById.get('safety.goal.1')?.text).toContain('下降20％。')
  })

  it('lists every extraction marker with its place and keeps none in a clause', () => {
    expect(plan.markers).toHaveLength(29)
    for (const { text, span } of plan.markers)
      expect(raw.slice(span.start.offset, span.end.offset)).toBe(text)
    expect(plan.markers.filter((one) => one.kind === 'image').map((one) => one.span.start.line)).toEqual([
      155,
    ])
    for (const { text } of plan.clauses) expect(text).not.toMatch(/[[\]]/)
  })

  it('gives each clause and sentence the raw span of its text', () => {
    for (const clause of plan.clauses) {
      for (const { text, span } of [clause, ...clause.sentences]) {
        expect(withoutMarkers(raw.slice(span.start.offset, span.end.offset))).toBe(text)
        const column = span.start.offset - raw.lastIndexOf('\n', span.start.offset - 1)
        expect(span.start.column).toBe(column)
      }
    }
  })

  it('does not change with the line ending or a byte order mark', () => {
    const texts = plan.clauses.map(({ id, text }) => [id, text])
    for (const other of [raw.replaceAll('\n', '\r\n'), `\uFEFF${raw}`]) {
      const parsed = parseText(other)
      expect(parsed.issues).toEqual([])
      expect(parsed.clauses.map(({ id, text }) => [id, text])).toEqual(texts)
      const { start, end } = parsed.clauses[100]?.span ?? { start: { offset: 0 }, end: { offset: 0 } }
      expect(withoutMarkers(other.slice(start.offset, end.offset))).toBe(parsed.clauses[100]?.text)
    }
  })

  it('accepts an outline whose headings carry their ordinals', () => {
    const numerals = '一二三四五六七'
    const domains = outline.domains.map((one, at) => ({
      ...one,
      heading: `（${numerals[at]}）${one.heading}`,
    }))
    const parsed = parseText(raw, { domains })
    expect(parsed.issues).toEqual([])
    expect(parsed.headings).toEqual(plan.headings)
  })

  it('is parsed in milliseconds', () => {
    parseText(raw)
    const began = performance.now()
    parseText(raw)
    // Measured about 10 ms; the bound only catches a change of order.
    expect(performance.now() - began).toBeLessThan(500)
  })
})
