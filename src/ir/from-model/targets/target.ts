import { type Cursor, child } from '../../../model/document.ts'
import type { TargetModel } from '../../../model/rules/rule.ts'
import type { TargetRule } from '../../nodes/rules.ts'
import type { BuildContext } from '../context.ts'
import { effectiveFrom, outside } from '../dates.ts'
import { unknownGroup } from '../find.ts'
import { unknownIndicator } from '../measures/measures.ts'
import type { Base, RuleSurroundings } from '../rules/surroundings.ts'
import { requirementFrom } from './requirement.ts'
import { whereFrom } from './where.ts'

/** A target: its indicator known, its thresholds in the indicator's unit, its due year within the plan. */
export function targetFrom(
  context: BuildContext,
  surroundings: RuleSurroundings,
  cursor: Cursor<TargetModel>,
  base: Base,
): TargetRule {
  const model = cursor.value
  const indicator = surroundings.indicators.get(model.indicator)
  if (!indicator) unknownIndicator(context, child(cursor, 'indicator'), [...surroundings.indicators.keys()])
  const groups = [...(indicator?.breakdowns ?? []), 'total']
  if (indicator && model.group !== undefined && !groups.includes(model.group))
    unknownGroup(context, child(cursor, 'group') as Cursor<string>, model.indicator, groups)
  const period = effectiveFrom(context, model.effective ? (child(cursor, 'effective') as never) : undefined)
  if (model.due * 10000 + 1231 > context.period.through || model.due * 10000 + 101 < context.period.from)
    outside(context, child(cursor, 'due'))
  const aim = { name: model.indicator, unit: indicator?.unit ?? null, groups, due: model.due }
  return {
    ...base,
    ...period,
    kind: 'target',
    indicator: model.indicator,
    group: model.group ?? 'total',
    requirement: requirementFrom(context, surroundings, cursor, aim),
    where: whereFrom(context, surroundings, child(cursor, 'where')),
    ...(model.sustained ? { sustained: model.sustained } : {}),
    due: model.due,
  }
}
