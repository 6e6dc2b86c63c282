import type { TargetRule } from '../../ir/nodes/index.ts'
import { yearOf } from '../../values/index.ts'
import type { TargetResult } from '../results.ts'
import { isWeakerThanBaseline } from './baseline.ts'
import { type Context, Notes } from './context.ts'
import { historyOf, noteLapses } from './history.ts'
import { judge } from './judge.ts'
import { thresholdResults, trendResult } from './thresholds.ts'

/** Everything there is to say about one target in one period. */
export function targetResult(context: Context, rule: TargetRule, period: number): TargetResult {
  const notes = new Notes()
  const { outcome, value, units } = judge(context, rule, period, notes)
  // Another area's figures say nothing of what this district had reached.
  const own = context.names.judged === context.names.jurisdiction
  const weaker = own && isWeakerThanBaseline(context, rule, notes)
  const before = period < Math.max(yearOf(rule.from), yearOf(context.ir.from))
  const after = period > Math.min(yearOf(rule.through), yearOf(context.ir.through))
  const history = rule.sustained && historyOf(context, rule, period)
  if (rule.sustained && history) noteLapses(rule.sustained, history, period, notes)
  return {
    rule: rule.id,
    title: rule.title,
    indicator: rule.indicator,
    unit: context.names.indicators.get(rule.indicator)?.unit ?? null,
    group: rule.group,
    where: rule.where.kind === 'district' ? 'district' : rule.where.unit,
    thresholds: thresholdResults(context, rule, period),
    ...trendResult(rule.requirement),
    outcome,
    due: before ? null : rule.due,
    dueReached: !before && period >= rule.due,
    ...(before ? { beforePlan: true as const } : {}),
    ...(after ? { afterPlan: true as const } : {}),
    ...(weaker ? { weakerThanBaseline: true as const } : {}),
    ...(rule.sustained ? { sustained: rule.sustained } : {}),
    ...(history ? { history } : {}),
    value,
    units,
    findings: notes.list,
  }
}
