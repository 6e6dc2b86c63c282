import { nearest } from '../../diagnostics/nearest.ts'
import { type Cursor, child, cursorOf, items, type PackDocument, spanOf } from '../../model/document.ts'
import type { DateRange } from '../../model/text.ts'
import type { Area, Indicator } from '../nodes/measures.ts'
import type { BuildContext } from './context.ts'
import { dateFrom } from './dates.ts'

export function indicatorsFrom(documents: readonly PackDocument<'indicators'>[]): Indicator[] {
  return documents.flatMap(({ model }) =>
    model.indicators.map(({ note: _, numerator, denominator, breakdowns, ...rest }) => ({
      ...rest,
      ...(numerator ? { numerator } : {}),
      ...(denominator ? { denominator } : {}),
      breakdowns: breakdowns ?? [],
    })),
  )
}

/** A code or a level that the area tree does not have. */
export function unknownArea(context: BuildContext, cursor: Cursor<string>, known: readonly string[]): void {
  context.findings.add('CPR2030', spanOf(cursor), { area: cursor.value }, nearest(cursor.value, known))
}

export function areasFrom(context: BuildContext, document: PackDocument<'areas'>): Area[] {
  const cursors = items(child(cursorOf(document), 'areas'))
  const codes = new Set(document.model.areas.map((area) => area.code))
  return cursors.map((cursor) => {
    const { code, title, level, parent, formerCodes } = cursor.value
    if (parent !== undefined && !codes.has(parent))
      unknownArea(context, child(cursor, 'parent') as Cursor<string>, [...codes])
    return {
      code,
      title,
      level,
      ...(parent === undefined ? {} : { parent }),
      formerCodes: formerCodes ?? [],
      ...validity(context, cursor),
    }
  })
}

/** When an area or a unit exists, as far as the document says. */
export function validity(
  context: BuildContext,
  cursor: Cursor<{ valid?: DateRange | undefined }>,
): { from?: number; through?: number } {
  if (!cursor.value.valid) return {}
  const range = child(cursor, 'valid') as Cursor<DateRange>
  const from = dateFrom(context, child(range, 'from'))
  const through =
    range.value.through === undefined
      ? undefined
      : dateFrom(context, child(range, 'through') as Cursor<string>)
  return { ...(from === undefined ? {} : { from }), ...(through === undefined ? {} : { through }) }
}
