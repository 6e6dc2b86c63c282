import { type Cursor, child, keySpanOf, spanOf, textOf } from '../../model/document.ts'
import type { TargetModel } from '../../model/rule.ts'
import { thresholdNames } from '../../model/target.ts'
import type { Unit } from '../../model/units.ts'
import { compareDecimals, decimal, parseDecimal } from '../../values/index.ts'
import type { Requirement, Threshold } from '../nodes/rules.ts'
import type { ParameterRef } from '../nodes/values.ts'
import type { BuildContext } from './context.ts'
import { unknownGroup } from './find.ts'
import { parameterFrom } from './operand.ts'
import type { RuleSurroundings } from './surroundings.ts'
import { named, sameUnit } from './units.ts'
import { knownKind } from './where.ts'

type RequireModel = TargetModel['require']

/** What thresholds are compared with; `unit: null` where the indicator is not known. */
interface Measured {
  readonly name: string
  readonly unit: Unit | null
}

export function requirementFrom(
  context: BuildContext,
  surroundings: RuleSurroundings,
  cursor: Cursor<RequireModel>,
  measured: Measured,
): Requirement {
  const { fallBy, riseBy, share } = cursor.value
  oneForm(context, cursor)
  if (fallBy ?? riseBy) {
    const key = fallBy ? 'fallBy' : 'riseBy'
    const change = child(cursor, key) as Cursor<NonNullable<typeof fallBy>>
    const by = { name: `${measured.name} ${key}`, unit: 'percent' } as const
    const percent = limitFrom(context, child(change, 'percent'), by)
    mustBePossible(context, change, key, percent)
    return { kind: 'change', direction: fallBy ? 'fall' : 'rise', percent, since: change.value.since }
  }
  if (!share) return { kind: 'threshold', thresholds: thresholdsFrom(context, cursor, measured) }
  const inner = child(cursor, 'share') as Cursor<NonNullable<typeof share>>
  knownKind(context, surroundings, child(inner, 'of'))
  const groups = surroundings.groupsOf(share.of)
  if (groups && share.group !== undefined && !groups.includes(share.group))
    unknownGroup(context, child(inner, 'group') as Cursor<string>, share.of, groups)
  return {
    kind: 'share',
    of: share.of,
    ...(share.group ? { group: share.group } : {}),
    satisfying: thresholdsFrom(context, child(inner, 'satisfying'), measured),
    thresholds: thresholdsFrom(context, cursor, { name: 'share', unit: 'percent' }),
  }
}

/** A threshold, a fall or a rise, and only one of them; a share needs its own threshold. */
function oneForm(context: BuildContext, cursor: Cursor<RequireModel>): void {
  const present = ([...thresholdNames, 'fallBy', 'riseBy'] as const).filter(
    (key) => cursor.value[key] !== undefined,
  )
  const changes = present.filter((key) => key === 'fallBy' || key === 'riseBy')
  const [change] = changes
  const other = present.find((key) => key !== change) ?? (cursor.value.share && 'share')
  if (change && other)
    context.findings.add('CPR2025', keySpanOf(child(cursor, change)), { one: change, other })
  if (present.length > 0) return
  context.findings.add('CPR2002', keySpanOf(cursor), {
    key: 'atLeast',
    meaning: `（或 ${[...thresholdNames.slice(1), 'fallBy', 'riseBy'].join(' ')} 之一）`,
    meaningEn: ` (or one of ${[...thresholdNames.slice(1), 'fallBy', 'riseBy'].join(' ')})`,
  })
}

type ThresholdsModel = Pick<RequireModel, (typeof thresholdNames)[number] | 'unit'>

function thresholdsFrom(context: BuildContext, cursor: Cursor<ThresholdsModel>, of: Measured): Threshold[] {
  const { unit: written } = cursor.value
  const unit = of.unit ?? written ?? 'count'
  const present = thresholdNames.filter((key) => cursor.value[key] !== undefined)
  if (written !== undefined)
    sameUnit(context, child(cursor, 'unit') as Cursor, { name: of.name, unit }, written)
  // A bare number beside an indicator hides whether it is % or ‰; only counts may go without.
  else if (unit !== 'count' && present.length > 0)
    context.findings.add('CPR2002', keySpanOf(cursor), {
      key: 'unit',
      meaning: `：\`${of.name}\` 的单位是 ${named(unit).zh}`,
      meaningEn: `: \`${of.name}\` is in ${named(unit).en}`,
    })
  return present.map((operator) => ({
    operator,
    value: limitFrom(context, child(cursor, operator) as Cursor, { name: of.name, unit }),
    unit,
  }))
}

function limitFrom(
  context: BuildContext,
  cursor: Cursor,
  of: { readonly name: string; readonly unit: Unit },
): string | ParameterRef {
  if (typeof cursor.value === 'object') {
    const parameter = child(cursor as Cursor<{ parameter: string }>, 'parameter')
    return parameterFrom(context, parameter, { ...of, type: 'decimal' }) ?? '0'
  }
  const text = textOf(cursor)
  if (parseDecimal(text)) return text
  context.findings.add('CPR3002', spanOf(cursor), {
    fact: of.name,
    type: '数值',
    typeEn: 'a number',
    value: text,
    example: '数字，如 90',
    exampleEn: 'a number, such as 90',
  })
  return '0'
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
