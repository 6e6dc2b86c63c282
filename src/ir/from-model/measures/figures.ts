import {
  type Cursor,
  child,
  cursorOf,
  items,
  type PackDocument,
  spanOf,
  textOf,
} from '../../../model/document.ts'
import { parseDecimal } from '../../../values/index.ts'
import type { Area, Figure, Indicator } from '../../nodes/measures.ts'
import type { BuildContext } from '../context.ts'
import { sameUnit } from '../units.ts'
import { unknownArea, unknownIndicator } from './measures.ts'

/** The plan's own figures: indicator and area known, unit the indicator's, and the number printed in the quote. */
export function figuresFrom(
  context: BuildContext,
  document: PackDocument<'figures'> | null,
  indicators: readonly Indicator[],
  areas: readonly Area[],
): Figure[] {
  if (!document) return []
  return items(child(cursorOf(document), 'figures')).map((cursor) => {
    const { indicator: id, area, period, unit, clause, quote } = cursor.value
    const indicator = indicators.find((one) => one.id === id)
    if (indicator)
      sameUnit(context, child(cursor, 'unit') as Cursor, { name: id, unit: indicator.unit }, unit)
    else
      unknownIndicator(
        context,
        child(cursor, 'indicator'),
        indicators.map((one) => one.id),
      )
    const codes = areas.map(({ code }) => code)
    if (!codes.includes(area)) unknownArea(context, child(cursor, 'area'), codes)
    const value = textOf(child(cursor, 'value'))
    if (!parseDecimal(value) || ![...quote.matchAll(/\d+(?:\.\d+)?/g)].some(([number]) => number === value))
      context.findings.add('CPR2037', spanOf(child(cursor, 'value')), { value, quote })
    return { indicator: id, area, period, value, clause }
  })
}
