import type { Findings } from '../../diagnostics/diagnostic.ts'
import { fill } from '../../diagnostics/fill.ts'
import type { Bilingual } from '../../model/text.ts'
import type { PlanIssueKind, PlanText } from '../../plan/index.ts'
import { ownEntry } from '../../values/own.ts'

/** Sentences for each structural problem; `{name}` is a value of the issue. */
const problems: Readonly<Record<PlanIssueKind, Bilingual>> = {
  'empty-text': { zh: '原文为空', en: 'the text is empty' },
  'missing-domain': { zh: '缺少领域「{heading}」', en: 'domain `{heading}` is missing' },
  'missing-part': { zh: '缺少「{heading}」', en: 'part `{heading}` is missing' },
  'count-mismatch': {
    zh: '{domain} 的{part}应有 {expected} 条，实有 {found} 条',
    en: '{domain} should have {expected} {part}; the text has {found}',
  },
  'number-jump': { zh: '编号应为 {expected}，实为 {found}', en: 'number {expected} expected, {found} found' },
  'duplicate-number': {
    zh: '编号 {id} 重复，首见于第 {firstLine} 行',
    en: '{id} again, first on line {firstLine}',
  },
  'unknown-heading': { zh: '未知的标题「{heading}」', en: 'unknown heading `{heading}`' },
  'misplaced-heading': { zh: '标题「{heading}」位置不对', en: 'heading `{heading}` is out of place' },
  'unplaced-text': { zh: '「{text}」不属于任何条款', en: '`{text}` belongs to no clause' },
  'unnumbered-line': {
    zh: '此行没有编号，已并入 {id}',
    en: 'a line without a number, taken as part of {id}',
  },
  'empty-clause': { zh: '条款 {id} 没有内容', en: 'clause {id} is empty' },
  'unclosed-marker': { zh: '标记「{text}」没有结束', en: 'marker `{text}` is not closed' },
}

/** The two lists of a domain, as the text calls them. */
const parts: Readonly<Record<string, Bilingual>> = {
  goal: { zh: '主要目标', en: 'goals' },
  measure: { zh: '策略措施', en: 'measures' },
}

/** What the parser found wrong with the structure of the plan text, as findings. */
export function checkPlanText(text: PlanText, findings: Findings): void {
  for (const { kind, span, values } of text.issues) {
    const { zh, en } = problems[kind]
    const part = values.part === undefined ? undefined : ownEntry(parts, values.part)
    findings.add('CPR2028', span, {
      problem: fill(zh, part ? { ...values, part: part.zh } : values),
      problemEn: fill(en, part ? { ...values, part: part.en } : values),
    })
  }
}
