import { nearest } from '../../../diagnostics/nearest.ts'
import {
  type Cursor,
  child,
  cursorOf,
  items,
  type PackDocument,
  spanOf,
  textOf,
} from '../../../model/document.ts'
import type { DateRange } from '../../../model/text.ts'
import type { Area, Indicator } from '../../nodes/measures.ts'
import type { BuildContext } from '../context.ts'
import { dateFrom } from '../dates.ts'
import { listed } from '../find.ts'

export function indicatorsFrom(
  context: BuildContext,
  documents: readonly PackDocument<'indicators'>[],
): Indicator[] {
  const cursors = documents.flatMap((one) => items(child(cursorOf(one), 'indicators')))
  const ids = cursors.map(({ value }) => value.id)
  return cursors.map((cursor) => {
    const { note, numerator, denominator, breakdowns, includedIn, maximum, ...rest } = cursor.value
    if (includedIn !== undefined && (includedIn === rest.id || !ids.includes(includedIn)))
      unknownIndicator(context, child(cursor, 'includedIn') as Cursor<string>, ids)
    return {
      ...rest,
      ...(numerator ? { numerator } : {}),
      ...(denominator ? { denominator } : {}),
      ...(includedIn ? { includedIn } : {}),
      ...(maximum === undefined ? {} : { maximum: textOf(child(cursor, 'maximum')) }),
      ...(note ? { note } : {}),
      breakdowns: breakdowns ?? [],
    }
  })
}

export function unknownIndicator(
  context: BuildContext,
  cursor: Cursor<string>,
  known: readonly string[],
): void {
  const values = { indicator: cursor.value, allowed: listed(known) }
  context.findings.add('CPR2019', spanOf(cursor), values, nearest(cursor.value, known))
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
