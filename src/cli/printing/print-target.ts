import type picocolors from 'picocolors'
import type { TargetResult } from '../../assess/index.ts'
import { isUnit } from '../../assess/unit-factor.ts'
import {
  groupName,
  narrowingPhrase,
  type PlanNames,
  phrases,
  trendPhrase,
} from '../../backends/sentences/index.ts'
import type { Language } from '../../diagnostics/diagnostic.ts'
import type { TargetRule } from '../../ir/nodes/index.ts'
import { outcomeWords } from '../../model/outcome-words.ts'
import { units } from '../../model/units.ts'
import { outcomeMark } from './outcome-mark.ts'
import { column } from './table.ts'

type Paint = ReturnType<typeof picocolors.createColors>
type Threshold = TargetResult['thresholds'][number]

const signs = { atLeast: '≥', atMost: '≤', moreThan: '>', lessThan: '<' } as const

const words = {
  zh: {
    noData: '无数据',
    each: (each: string) => `（每个单位 ${each}）`,
    weaker: '弱于2020年已达水平',
    due: (year: number) => `${year}年到期，尚未到期`,
    and: '，',
  },
  en: {
    noData: 'no data',
    each: (each: string) => ` (each unit ${each})`,
    weaker: 'weaker than what 2020 had reached',
    due: (year: number) => `due ${year}, not yet`,
    and: ', ',
  },
} as const

/** A target as a line, and under it each unit that falls short. */
export function targetLines(
  target: TargetResult,
  rule: TargetRule | undefined,
  plan: PlanNames,
  language: Language,
  paint: Paint,
): string[] {
  const say = words[language]
  const { title, outcome, value, weakerThanBaseline, due, dueReached } = target
  // Of a share of units the number is per cent, whatever the unit that each is measured in.
  const unit = rule?.requirement.kind === 'share' ? 'percent' : target.unit
  const weaker = weakerThanBaseline ? paint.yellow(`  ${say.weaker}`) : ''
  const early = outcome === 'not-met' && !dueReached && due !== null ? `  ${say.due(due)}` : ''
  const columns = [
    `  ${outcomeMark(outcome, paint)}`,
    column(title[language], 40),
    column(outcomeWords[outcome][language], 14),
    column(value === null ? '' : measured(value, unit, language), 14),
    requiredText(target, rule, plan, language),
  ]
  return [columns.join(' ') + early + weaker, ...shortfalls(target, language, paint)]
}

function shortfalls({ where, unit, units: each }: TargetResult, language: Language, paint: Paint): string[] {
  if (where === 'district') return []
  const failing = each.filter(({ outcome }) => outcome === 'not-met')
  return failing.map(({ title, area, value }) => {
    const name = title === null ? '?' : typeof title === 'string' ? title : title[language]
    const number = value === null ? words[language].noData : measured(value, unit, language)
    return paint.dim(`      ${name} (${area}): ${number}`)
  })
}

function requiredText(
  { thresholds, trend }: TargetResult,
  rule: TargetRule | undefined,
  plan: PlanNames,
  language: Language,
): string {
  const say = words[language]
  if (trend) return trendText(trend, plan, language)
  const numbers = thresholds.map((one) => thresholdText(one, plan, language))
  if (rule?.requirement.kind !== 'share') return numbers.join(say.and)
  const own = rule.requirement.thresholds.length
  return numbers.slice(0, own).join(say.and) + say.each(numbers.slice(own).join(say.and))
}

function thresholdText(
  { group, operator, value, unit, since }: Threshold,
  plan: PlanNames,
  language: Language,
): string {
  const number = value === null ? phrases[language].noValue : measured(value, unit, language)
  const named = group ? `${groupName(group, plan, language)} ` : ''
  if (operator !== 'fallBy' && operator !== 'riseBy') return `${named}${signs[operator]} ${number}`
  return named + phrases[language].change(operator === 'fallBy' ? 'fall' : 'rise', since ?? 0, number)
}

function measured(number: string, unit: string | null, language: Language): string {
  if (unit === null || !isUnit(unit)) return number
  // An indicator is nobody's age: its years are 年.
  return number + (unit === 'years' ? phrases[language].yearsLong : units[unit][language])
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
