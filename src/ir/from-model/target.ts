import { nearest } from '../../diagnostics/nearest.ts'
import { type Cursor, child, keySpanOf, spanOf, textOf } from '../../model/document.ts'
import type { TargetModel } from '../../model/rule.ts'
import { thresholdNames } from '../../model/target.ts'
import type { Unit } from '../../model/units.ts'
import { parseDecimal } from '../../values/index.ts'
import type { Requirement, TargetRule, Threshold, Where } from '../nodes/rules.ts'
import type { ParameterRef } from '../nodes/values.ts'
import { conditionFrom } from './condition.ts'
import type { BuildContext } from './context.ts'
import { effectiveFrom, outside } from './dates.ts'
import { operandFrom } from './operand.ts'
import type { Base, RuleSurroundings } from './surroundings.ts'

type RequireModel = TargetModel['require']

/** A target: its indicator known, its thresholds in the indicator's unit, its due year within the plan. */
export function targetFrom(
  context: BuildContext,
  surroundings: RuleSurroundings,
  cursor: Cursor<TargetModel>,
  base: Base,
): TargetRule {
  const model = cursor.value
  const indicator = surroundings.indicators.get(model.indicator)
  if (!indicator)
    context.findings.add(
      'CPR2019',
      spanOf(child(cursor, 'indicator')),
      { indicator: model.indicator },
      nearest(model.indicator, [...surroundings.indicators.keys()]),
    )
  const period = effectiveFrom(context, model.effective ? (child(cursor, 'effective') as never) : undefined)
  if (model.due * 10000 + 1231 > context.period.through || model.due * 10000 + 101 < context.period.from)
    outside(context, child(cursor, 'due'))
  const unit = (indicator?.unit ?? model.require.unit ?? 'count') as Unit
  return {
    ...base,
    ...period,
    kind: 'target',
    indicator: model.indicator,
    group: model.group ?? 'total',
    requirement: requirementFrom(context, surroundings, child(cursor, 'require'), model.indicator, unit),
    where: whereFrom(context, surroundings, child(cursor, 'where')),
    ...(model.sustained ? { sustained: model.sustained } : {}),
    due: model.due,
  }
}

function requirementFrom(
  context: BuildContext,
  surroundings: RuleSurroundings,
  cursor: Cursor<RequireModel>,
  name: string,
  unit: Unit,
): Requirement {
  const { fallBy, riseBy, share } = cursor.value
  const thresholds = thresholdNames.filter((key) => cursor.value[key] !== undefined)
  const forms = [
    fallBy && 'fallBy',
    riseBy && 'riseBy',
    (share ?? thresholds.length > 0) && 'threshold',
  ].filter(Boolean)
  if (forms.length !== 1 || (share && thresholds.length === 0))
    context.findings.add('CPR3005', spanOf(cursor), {
      keys: [...thresholdNames, 'fallBy', 'riseBy'].join(' '),
    })
  if (fallBy ?? riseBy) {
    const key = fallBy ? 'fallBy' : 'riseBy'
    const change = child(cursor, key) as Cursor<NonNullable<typeof fallBy>>
    const percent = limitFrom(context, child(change, 'percent'), `${name} ${key}`, 'percent')
    return { kind: 'change', direction: fallBy ? 'fall' : 'rise', percent, since: change.value.since }
  }
  if (share) {
    const inner = child(cursor, 'share') as Cursor<NonNullable<typeof share>>
    knownKind(context, surroundings, child(inner, 'of'))
    return {
      kind: 'share',
      of: share.of,
      ...(share.group ? { group: share.group } : {}),
      satisfying: thresholdsFrom(context, child(inner, 'satisfying'), name, unit),
      thresholds: thresholdsFrom(context, cursor, 'share', 'percent'),
    }
  }
  return { kind: 'threshold', thresholds: thresholdsFrom(context, cursor, name, unit) }
}

type ThresholdsModel = Pick<RequireModel, (typeof thresholdNames)[number] | 'unit'>

function thresholdsFrom(
  context: BuildContext,
  cursor: Cursor<ThresholdsModel>,
  name: string,
  unit: Unit,
): Threshold[] {
  const written = cursor.value.unit
  if (written !== undefined && written !== unit)
    context.findings.add('CPR3003', spanOf(child(cursor, 'unit')), {
      of: name,
      expected: unit,
      actual: written,
    })
  const present = thresholdNames.filter((key) => cursor.value[key] !== undefined)
  // A bare number beside an indicator hides whether it is % or ‰; only counts may go without.
  if (written === undefined && unit !== 'count' && present[0])
    context.findings.add('CPR3003', keySpanOf(child(cursor, present[0])), {
      of: name,
      expected: unit,
      actual: '—',
    })
  return present.map((operator) => ({
    operator,
    value: limitFrom(context, child(cursor, operator) as Cursor, name, unit),
    unit,
  }))
}

function limitFrom(context: BuildContext, cursor: Cursor, name: string, unit: Unit): string | ParameterRef {
  if (typeof cursor.value === 'object') {
    const scope = {
      subject: { id: '', title: { zh: '', en: '' }, relations: {}, inputs: [], derived: [] },
      prefix: '',
    }
    const found = operandFrom(context, scope, cursor, { name, type: 'decimal', unit })
    return found?.kind === 'parameter' ? found : '0'
  }
  const text = textOf(cursor)
  if (parseDecimal(text)) return text
  context.findings.add('CPR3002', spanOf(cursor), {
    fact: name,
    type: '数值',
    typeEn: 'a number',
    value: text,
  })
  return '0'
}

function whereFrom(
  context: BuildContext,
  surroundings: RuleSurroundings,
  cursor: Cursor<TargetModel['where']>,
): Where {
  const { value } = cursor
  if (value === 'district') return { kind: 'district' }
  if (typeof value === 'string') {
    const unit = value.slice('every '.length)
    knownKind(context, surroundings, { ...cursor, value: unit })
    return { kind: 'every', unit }
  }
  const both = cursor as Cursor<typeof value>
  knownKind(context, surroundings, child(both, 'every'))
  const subjectId = surroundings.rosters.get(value.every)?.subject
  const subject = subjectId === undefined ? undefined : context.subjects.get(subjectId)
  if (!subject) {
    context.findings.add('CPR2031', spanOf(child(both, 'every')), {
      subject: subjectId ?? value.every,
      allowed: [...context.subjects.keys()].join(' '),
    })
    return { kind: 'every', unit: value.every }
  }
  const matching = conditionFrom(context, { subject, prefix: '' }, child(both, 'matching'))
  return { kind: 'every', unit: value.every, matching }
}

function knownKind(context: BuildContext, surroundings: RuleSurroundings, cursor: Cursor<string>): void {
  const kinds = [...surroundings.rosters.keys()]
  if (kinds.includes(cursor.value)) return
  context.findings.add(
    'CPR2020',
    spanOf(cursor),
    { kind: cursor.value, allowed: kinds.join(' ') },
    nearest(cursor.value, kinds),
  )
}
