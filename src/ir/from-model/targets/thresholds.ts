import { type Cursor, child, keySpanOf, spanOf, textOf } from '../../../model/document.ts'
import { thresholdNames } from '../../../model/rules/requirement.ts'
import type { TargetModel } from '../../../model/rules/rule.ts'
import type { Unit } from '../../../model/units.ts'
import { parseDecimal } from '../../../values/index.ts'
import type { Threshold } from '../../nodes/rules.ts'
import type { ParameterRef } from '../../nodes/values.ts'
import { parameterFrom } from '../conditions/operand.ts'
import type { BuildContext } from '../context.ts'
import { named, sameUnit } from '../units.ts'

/** What thresholds are compared with; `unit: null` where the indicator is not known. */
export interface Measured {
  readonly name: string
  readonly unit: Unit | null
}

type ThresholdsModel = Pick<NonNullable<TargetModel['require']>, (typeof thresholdNames)[number] | 'unit'>

export function thresholdsFrom(
  context: BuildContext,
  cursor: Cursor<ThresholdsModel>,
  of: Measured,
): Threshold[] {
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

/** A number as it is written, or the parameter that holds it. */
export function limitFrom(
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
