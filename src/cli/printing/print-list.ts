import { comparisonsOf, type NumberCompared } from '../../audit/thresholds.ts'
import {
  conditionSentence,
  namesAbout,
  type PlanNames,
  phrases,
  requirementSentence,
  whereSentence,
} from '../../backends/sentences/index.ts'
import type { Language } from '../../diagnostics/diagnostic.ts'
import type { Comparison, Condition, Rule, TargetRule } from '../../ir/nodes/index.ts'
import { column } from './table.ts'

/** A rule on one line: id, kind, title, and in words what its numbers ask. */
export function listLine(rule: Rule, plan: PlanNames, language: Language): string {
  const { kinds } = phrases[language]
  const asked = rule.kind === 'target' ? targetText(rule, plan, language) : numbersText(rule, plan, language)
  const columns = [column(rule.id, 44), column(kinds[rule.kind], 11), column(rule.title[language], 40), asked]
  return columns.join(' ').trimEnd()
}

function targetText(rule: TargetRule, plan: PlanNames, language: Language): string {
  const where =
    rule.where.kind === 'district' ? '' : whereSentence(rule.where, plan, language) + phrases[language].colon
  return `${where}${requirementSentence(rule, plan, language)} (${rule.indicator})`
}

function numbersText(rule: Rule, plan: PlanNames, language: Language): string {
  const names = namesAbout(plan, 'subject' in rule ? rule.subject : undefined)
  const said = comparisonsOf(rule).map((one) => {
    const { left } = one.condition
    const path = 'path' in left ? ` (${left.path})` : ''
    return conditionSentence(asItHolds(one), names, language) + path
  })
  return [...new Set(said)].join(language === 'zh' ? '；' : '; ')
}

const opposite = { less: 'at-least', 'at-most': 'more', more: 'at-most', 'at-least': 'less' } as const

/** What a comparison under a negation asks. */
function asItHolds({ condition, negative }: NumberCompared): Condition {
  if (!negative) return condition
  const other: Comparison | undefined =
    condition.comparison === 'equal' ? undefined : opposite[condition.comparison]
  return other === undefined ? { kind: 'not', of: condition } : { ...condition, comparison: other }
}
