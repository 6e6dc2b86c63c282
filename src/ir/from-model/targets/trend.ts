import { type Cursor, child, items, keySpanOf, spanOf } from '../../../model/document.ts'
import type { trendNames } from '../../../model/rules/requirement.ts'
import type { TargetModel } from '../../../model/rules/rule.ts'
import type { Direction, Requirement, Window } from '../../nodes/rules.ts'
import type { BuildContext } from '../context.ts'
import { unknownGroup } from '../find.ts'

type RequireModel = NonNullable<TargetModel['require']>
type TrendName = (typeof trendNames)[number]

const directions: Readonly<Record<TrendName, Direction>> = {
  rising: 'rising',
  falling: 'falling',
  notRising: 'not-rising',
  notFalling: 'not-falling',
}

export function trendFrom(
  context: BuildContext,
  cursor: Cursor<RequireModel>,
  key: TrendName,
  due: number,
): Requirement {
  const trend = child(cursor, key) as Cursor<NonNullable<RequireModel[TrendName]>>
  return { kind: 'trend', direction: directions[key], window: windowFrom(context, trend, due) }
}

export function narrowingFrom(
  context: BuildContext,
  cursor: Cursor<RequireModel>,
  indicator: { readonly id: string; readonly groups: readonly string[]; readonly due: number },
): Requirement {
  const narrowing = child(cursor, 'narrowing') as Cursor<NonNullable<RequireModel['narrowing']>>
  const groups = items(child(narrowing, 'between'))
  for (const group of groups)
    if (!indicator.groups.includes(group.value)) unknownGroup(context, group, indicator.id, indicator.groups)
  const [one = '', other = ''] = narrowing.value.between
  if (one === other)
    context.findings.add('CPR2011', spanOf(groups[1] ?? narrowing), { id: other, other: `between[0]` })
  return {
    kind: 'narrowing',
    between: [one, other],
    window: windowFrom(context, narrowing, indicator.due),
  }
}

/** Exactly one of `since` and `over`; a window must begin before the target is due. */
function windowFrom(
  context: BuildContext,
  cursor: Cursor<NonNullable<RequireModel['rising']>>,
  due: number,
): Window {
  const { since, over, steps } = cursor.value
  if (since !== undefined && over !== undefined)
    context.findings.add('CPR2025', keySpanOf(child(cursor, 'over')), { one: 'since', other: 'over' })
  if (since === undefined && over === undefined)
    context.findings.add('CPR2002', keySpanOf(cursor), {
      key: 'since',
      meaning: '（自哪一年起）或 `over`（往前看几年）',
      meaningEn: ' (since which year) or `over` (how many years back)',
    })
  if (since !== undefined && since >= due)
    context.findings.add('CPR3009', spanOf(child(cursor, 'since')), {
      fact: 'since',
      range: `应早于达标年份 ${due}`,
      rangeEn: `must be before the due year ${due}`,
      value: String(since),
    })
  return {
    first: since === undefined ? { yearsBack: over ?? 1 } : { year: since },
    steps: steps ?? 'ends',
  }
}
