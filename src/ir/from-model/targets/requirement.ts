import { type Cursor, child, keySpanOf, spanOf } from '../../../model/document.ts'
import { thresholdNames, trendNames } from '../../../model/rules/requirement.ts'
import type { TargetModel } from '../../../model/rules/rule.ts'
import { compareDecimals, decimal, parseDecimal } from '../../../values/index.ts'
import type { Requirement } from '../../nodes/rules.ts'
import type { ParameterRef } from '../../nodes/values.ts'
import type { BuildContext } from '../context.ts'
import { unknownGroup } from '../find.ts'
import type { RuleSurroundings } from '../rules/surroundings.ts'
import { limitFrom, type Measured, thresholdsFrom } from './thresholds.ts'
import { narrowingFrom, trendFrom } from './trend.ts'
import { knownKind } from './where.ts'

type RequireModel = NonNullable<TargetModel['require']>

/** What a target compares: its indicator, that one's groups, and the year it is due. */
interface Aim extends Measured {
  readonly groups: readonly string[]
  readonly due: number
}

/** What must be reached, from `require` or `requireBy`; exactly one of them says it. */
export function requirementFrom(
  context: BuildContext,
  surroundings: RuleSurroundings,
  cursor: Cursor<TargetModel>,
  aim: Aim,
): Requirement {
  const { require, requireBy } = cursor.value
  if (require && requireBy)
    context.findings.add('CPR2025', keySpanOf(child(cursor, 'requireBy')), {
      one: 'require',
      other: 'requireBy',
    })
  if (require) return required(context, surroundings, child(cursor, 'require') as Cursor<RequireModel>, aim)
  if (requireBy) return byGroupFrom(context, child(cursor, 'requireBy') as Cursor<typeof requireBy>, aim)
  context.findings.add('CPR2002', spanOf(child(cursor, 'id')), {
    key: 'require',
    meaning: '（指标须达到何值），或 `requireBy`（各组分别须达到何值）',
    meaningEn: ' (what the indicator must reach) or `requireBy` (what each group must reach)',
  })
  return { kind: 'threshold', thresholds: [] }
}

function byGroupFrom(
  context: BuildContext,
  cursor: Cursor<NonNullable<TargetModel['requireBy']>>,
  aim: Aim,
): Requirement {
  const groups = Object.keys(cursor.value).map((group) => {
    const own = child(cursor, group)
    if (!aim.groups.includes(group)) unknownGroup(context, { ...own, value: group }, aim.name, aim.groups)
    mustLimit(context, own)
    return { group, thresholds: thresholdsFrom(context, own, aim) }
  })
  return { kind: 'by-group', groups }
}

function mustLimit(
  context: BuildContext,
  cursor: Cursor<NonNullable<TargetModel['requireBy']>[string]>,
): void {
  if (thresholdNames.every((key) => cursor.value[key] === undefined))
    missingLimit(context, cursor, thresholdNames.slice(1))
}

function required(
  context: BuildContext,
  surroundings: RuleSurroundings,
  cursor: Cursor<RequireModel>,
  aim: Aim,
): Requirement {
  const { fallBy, riseBy, narrowing, share } = cursor.value
  oneForm(context, cursor)
  if (fallBy ?? riseBy) {
    const key = fallBy ? 'fallBy' : 'riseBy'
    const change = child(cursor, key) as Cursor<NonNullable<typeof fallBy>>
    const by = { name: `${aim.name} ${key}`, unit: 'percent' } as const
    const percent = limitFrom(context, child(change, 'percent'), by)
    mustBePossible(context, change, key, percent)
    return { kind: 'change', direction: fallBy ? 'fall' : 'rise', percent, since: change.value.since }
  }
  const trend = trendNames.find((key) => cursor.value[key] !== undefined)
  if (trend) return trendFrom(context, cursor, trend, aim.due)
  if (narrowing) return narrowingFrom(context, cursor, { id: aim.name, groups: aim.groups, due: aim.due })
  if (share) return shareFrom(context, surroundings, cursor, aim)
  return { kind: 'threshold', thresholds: thresholdsFrom(context, cursor, aim) }
}

function shareFrom(
  context: BuildContext,
  surroundings: RuleSurroundings,
  cursor: Cursor<RequireModel>,
  aim: Aim,
): Requirement {
  const inner = child(cursor, 'share') as Cursor<NonNullable<RequireModel['share']>>
  const { of, group } = inner.value
  knownKind(context, surroundings, child(inner, 'of'))
  const groups = surroundings.groupsOf(of)
  if (groups && group !== undefined && !groups.includes(group))
    unknownGroup(context, child(inner, 'group') as Cursor<string>, of, groups)
  return {
    kind: 'share',
    of,
    ...(group ? { group } : {}),
    satisfying: thresholdsFrom(context, child(inner, 'satisfying'), aim),
    thresholds: thresholdsFrom(context, cursor, { name: 'share', unit: 'percent' }),
  }
}

const changeNames = ['fallBy', 'riseBy', ...trendNames, 'narrowing'] as const

/** Thresholds, or one change, trend or narrowing, and only one of them; a share needs its own threshold. */
function oneForm(context: BuildContext, cursor: Cursor<RequireModel>): void {
  const present = ([...thresholdNames, ...changeNames] as const).filter(
    (key) => cursor.value[key] !== undefined,
  )
  const change = changeNames.find((key) => present.includes(key))
  const other = present.find((key) => key !== change) ?? (cursor.value.share && 'share')
  if (change && other)
    context.findings.add('CPR2025', keySpanOf(child(cursor, change)), { one: change, other })
  if (present.length === 0) missingLimit(context, cursor, [...thresholdNames.slice(1), ...changeNames])
}

function missingLimit(context: BuildContext, cursor: Cursor, others: readonly string[]): void {
  context.findings.add('CPR2002', keySpanOf(cursor), {
    key: 'atLeast',
    meaning: `（或 ${others.join(' ')} 之一）`,
    meaningEn: ` (or one of ${others.join(' ')})`,
  })
}

/** Nothing falls by more than all of itself: such a target could never be met. */
function mustBePossible(
  context: BuildContext,
  change: Cursor<{ readonly percent: unknown }>,
  key: 'fallBy' | 'riseBy',
  percent: string | ParameterRef,
): void {
  const number = typeof percent === 'string' ? parseDecimal(percent) : undefined
  const most = decimal(100n)
  const tooMuch = key === 'fallBy' && number !== undefined && compareDecimals(number, most) > 0
  if (!tooMuch && (number === undefined || compareDecimals(number, decimal(0n)) > 0)) return
  context.findings.add('CPR3009', spanOf(child(change, 'percent')), {
    fact: key,
    range: key === 'fallBy' ? '0 … 100' : '0 …',
    value: String(percent),
  })
}
