import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PlanText } from '../../src/plan/index.ts'
import { outline, parseText, raw } from './luojiang.ts'

const rawLines = raw.split('\n')
const edited = (edit: (lines: string[]) => void): PlanText => {
  const lines = [...rawLines]
  edit(lines)
  return parseText(lines.join('\n'))
}
const brief = (plan: PlanText) =>
  plan.issues.map(({ kind, line, values }) => `${kind} ${line} ${Object.values(values).join(' ')}`.trim())

const cases: readonly { title: string; edit: (lines: string[]) => void; issues: readonly string[] }[] = [
  {
    title: 'a clause is missing',
    edit: (lines) => lines.splice(25, 1),
    issues: ['count-mismatch 21 health goal 12 11', 'number-jump 26 health.goal 5 6'].toSorted(),
  },
  {
    title: 'two clauses carry one number',
    edit: (lines) => lines.splice(24, 1, '3.构建防治体系。'),
    issues: ['duplicate-number 25 health.goal.3 24', 'number-jump 26 health.goal 4 5'],
  },
  {
    title: 'a domain heading is misspelt',
    edit: (lines) => lines.splice(80, 1, '（三）儿童和教育'),
    issues: ['unknown-heading 81 （三）儿童和教育 儿童与教育'],
  },
  {
    title: 'a domain heading has the wrong ordinal',
    edit: (lines) => lines.splice(80, 1, '（四）儿童与教育'),
    issues: ['number-jump 81 domains 3 4'],
  },
  {
    title: 'a part heading is unknown',
    edit: (lines) => lines.splice(3, 1, '一、历史'),
    issues: [
      'unknown-heading 4 一、历史 发展现状和趋势',
      'unplaced-text 5 罗江区委、区政府始终高度重视儿童事业和儿童发展，',
      'unplaced-text 6 受社会经济发展水平的制约，儿童事业发展仍然存在不',
      'unplaced-text 7 未来十年，是我国全面建设社会主义现代化国家新征程',
      'missing-part 229 status 发展现状和趋势',
    ],
  },
  {
    title: 'the last domain is missing',
    edit: (lines) => lines.splice(179, 27),
    issues: ['missing-domain 202 law 儿童与法律保护'],
  },
  {
    title: 'a domain stands twice',
    edit: (lines) => lines.splice(107, 0, '（三）儿童与教育', '主要目标：', '1.重复。'),
    issues: [
      'count-mismatch 82 education goal 10 11',
      'misplaced-heading 108 （三）儿童与教育',
      'duplicate-number 110 education.goal.1 83',
    ],
  },
  {
    title: 'a numbered clause has no text',
    edit: (lines) => lines.splice(22, 1, '2.'),
    issues: ['empty-clause 23 health.goal.2'],
  },
  {
    title: 'a marker is never closed',
    edit: (lines) => lines.splice(22, 1, '2.[bookmark: 普及生活方式。'),
    issues: ['unclosed-marker 23 [bookmark:'],
  },
]

describe('a malformed plan text gives issues, never a crash', () => {
  it.each(cases)('$title', ({ edit, issues }) => {
    expect(brief(edited(edit))).toEqual(issues)
  })

  it('a repeated number loses no text and keeps ids unique', () => {
    const plan = edited((lines) => lines.splice(24, 1, '3.构建防治体系。', '3.又一条。'))
    expect(plan.clauseById.get('health.goal.3')?.text).toMatch(/^新生儿/)
    expect(plan.clauseById.get('health.goal.3~2')?.text).toBe('构建防治体系。')
    expect(plan.clauseById.get('health.goal.3~3')?.text).toBe('又一条。')
  })

  it.each(['', ' \r\n\uFEFF\n', '[bookmark: x]'])('an empty text %j names all that is missing', (text) => {
    const kinds = parseText(text).issues.map((one) => one.kind)
    expect(kinds.filter((one) => one === 'empty-text')).toHaveLength(1)
    expect(kinds.filter((one) => one === 'missing-domain')).toHaveLength(outline.domains.length)
    expect(kinds.filter((one) => one === 'missing-part')).toHaveLength(5)
  })

  it.each([
    { title: 'sentences', unit: '每所学校至少一个。' },
    { title: 'opening quotation marks', unit: '“（《' },
    { title: 'unclosed markers', unit: '[bookmark:' },
    { title: 'digits', unit: '1.' },
  ])('one huge line of $title is read in time that grows with its length', ({ unit }) => {
    const began = performance.now()
    const plan = parseText(`一、发展现状\n${unit.repeat(Math.ceil(400_000 / unit.length))}\n`)
    expect(performance.now() - began).toBeLessThan(5_000)
    expect(plan.issues.some((one) => one.kind === 'missing-domain')).toBe(true)
  })

  it('lines in any order and number: ids stay unique, spans stay inside the text', () => {
    const heads = rawLines.map((line) => line.slice(0, 30))
    const shuffled = fc.array(fc.constantFrom(...heads, '（一）', '一、', '1.', '主要目标', '\r'), {
      maxLength: 60,
    })
    fc.assert(
      fc.property(shuffled, (lines) => {
        const text = lines.join('\n')
        const plan = parseText(text)
        expect(new Set(plan.clauses.map((one) => one.id)).size).toBe(plan.clauses.length)
        for (const { span } of plan.clauses) {
          expect(span.start.offset).toBeLessThanOrEqual(span.end.offset)
          expect(span.end.offset).toBeLessThanOrEqual(text.length)
        }
        expect(plan.issues.every((one) => one.line >= 1 && one.line <= lines.length + 1)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})
