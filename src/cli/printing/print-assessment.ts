import type picocolors from 'picocolors'
import type { Assessment, TargetResult } from '../../assess/index.ts'
import { isUnit } from '../../assess/unit-factor.ts'
import { groupName, narrowingPhrase, type PlanNames, trendPhrase } from '../../backends/sentences/index.ts'
import type { Language } from '../../diagnostics/diagnostic.ts'
import { messageOf } from '../../diagnostics/messages.ts'
import { outcomeWords } from '../../model/outcome-words.ts'
import { units } from '../../model/units.ts'
import { column } from './table.ts'

type Paint = ReturnType<typeof picocolors.createColors>

const signs = {
  zh: { atLeast: '≥', atMost: '≤', moreThan: '>', lessThan: '<', fallBy: '下降', riseBy: '上升' },
  en: { atLeast: '≥', atMost: '≤', moreThan: '>', lessThan: '<', fallBy: 'fall by', riseBy: 'rise by' },
} as const

const words = {
  zh: {
    targets: '目标',
    commitments: '任务',
    noData: '无数据',
    weaker: '弱于2020年已达水平',
    due: (year: number) => `${year}年到期，尚未到期`,
    totals: (met: number, monitorable: number, open: number, off: number) =>
      `可监测 ${monitorable} 项，达标 ${met} 项；待定（无数据或数据不足）${open} 项；不适用 ${off} 项`,
  },
  en: {
    targets: 'targets',
    commitments: 'commitments',
    noData: 'no data',
    weaker: 'weaker than what 2020 had reached',
    due: (year: number) => `due ${year}, not yet`,
    totals: (met: number, monitorable: number, open: number, off: number) =>
      `${met} of ${monitorable} monitorable targets met; ${open} undetermined (no or not enough data); ${off} not applicable`,
  },
} as const

/** An assessment as lines for people: a target a line, then what is remarkable about it. */
export function assessmentLines(
  result: Assessment,
  plan: PlanNames,
  language: Language,
  paint: Paint,
): string[] {
  const say = words[language]
  const { totals } = result
  const lines = [
    paint.bold(`${say.targets} · ${result.period}${result.asIfArea ? ` · ${result.asIfArea}` : ''}`),
  ]
  for (const target of result.targets) {
    lines.push(targetLine(target, plan, language, paint))
    for (const unit of target.units)
      if (target.where !== 'district' && unit.outcome === 'not-met')
        lines.push(
          paint.dim(`      ${nameOf(unit.title, language)} (${unit.area}): ${unit.value ?? say.noData}`),
        )
    for (const finding of target.findings) lines.push(paint.dim(`      ${messageOf(finding, language)}`))
  }
  if (result.commitments.length > 0) lines.push(paint.bold(say.commitments))
  for (const { title, outcome, findings } of result.commitments) {
    lines.push(`  ${mark(outcome, paint)} ${column(title[language], 40)} ${outcomeWords[outcome][language]}`)
    for (const finding of findings) lines.push(paint.dim(`      ${messageOf(finding, language)}`))
  }
  lines.push(say.totals(totals.met, totals.monitorable, totals.undetermined, totals.notApplicable))
  return lines
}

function targetLine(target: TargetResult, plan: PlanNames, language: Language, paint: Paint): string {
  const { title, outcome, value, unit, thresholds, trend, weakerThanBaseline, due, dueReached } = target
  const text = (number: string | null, of: string | null) =>
    number === null ? '—' : number + (of && isUnit(of) ? units[of][language] : '')
  const numbers = thresholds.map(
    (one) =>
      `${one.group ? `${groupName(one.group, plan, language)} ` : ''}${signs[language][one.operator]} ${text(one.value, one.unit)}${one.since ? ` (${one.since})` : ''}`,
  )
  const required = trend ? [trendText(trend, plan, language)] : numbers
  const weaker = weakerThanBaseline ? paint.yellow(`  ${words[language].weaker}`) : ''
  const early = outcome === 'not-met' && !dueReached && due !== null ? `  ${words[language].due(due)}` : ''
  return `  ${mark(outcome, paint)} ${column(title[language], 40)} ${column(outcomeWords[outcome][language], 14)} ${column(value === null ? '' : text(value, unit), 14)} ${required.join(', ')}${early}${weaker}`
}

function trendText(
  { direction, between, since, over, steps }: NonNullable<TargetResult['trend']>,
  plan: PlanNames,
  language: Language,
): string {
  const first = since === undefined ? { yearsBack: over ?? 1 } : { year: since }
  const window = { first, steps }
  if (direction !== 'narrowing') return trendPhrase(direction, window, language)
  const [one = '', other = ''] = between ?? []
  return narrowingPhrase([one, other], window, plan, language)
}

function nameOf(
  title: string | { readonly zh: string; readonly en: string } | null,
  language: Language,
): string {
  if (title === null) return '?'
  return typeof title === 'string' ? title : title[language]
}

function mark(outcome: string, paint: Paint): string {
  if (outcome === 'met' || outcome === 'done') return paint.green('✓')
  if (outcome === 'not-met') return paint.red('✗')
  return outcome === 'not-applicable' ? paint.dim('–') : paint.yellow('?')
}
