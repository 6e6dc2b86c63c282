import { type Cursor, child, cursorOf, items, type PackDocument, spanOf } from '../../model/document.ts'
import type { DateRange } from '../../model/text.ts'
import type { Area, Indicator, Roster, RosterUnit } from '../nodes/measures.ts'
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

export function areasFrom(context: BuildContext, document: PackDocument<'areas'>): Area[] {
  const cursors = items(child(cursorOf(document), 'areas'))
  const codes = new Set(document.model.areas.map((area) => area.code))
  return cursors.map((cursor) => {
    const { code, title, level, parent, formerCodes } = cursor.value
    if (parent !== undefined && !codes.has(parent))
      context.findings.add('CPR2030', spanOf(child(cursor, 'parent')), { area: parent })
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

export function rostersFrom(
  context: BuildContext,
  documents: readonly PackDocument<'roster'>[],
  areas: readonly Area[],
): Roster[] {
  return documents.map((document) => {
    const cursor = cursorOf(document)
    const { kind, title, subject, areaLevel, units } = document.model
    const listed = units ? items(child(cursor, 'units') as Cursor<NonNullable<typeof units>>) : null
    const own = listed?.map(
      (one): RosterUnit => ({
        code: one.value.code,
        ...(one.value.title ? { title: one.value.title } : {}),
        ...(one.value.group ? { group: one.value.group } : {}),
        facts: one.value.facts ?? {},
        ...validity(context, one),
      }),
    )
    return {
      kind,
      title,
      ...(subject ? { subject } : {}),
      units: areaLevel ? areas.filter((area) => area.level === areaLevel).map(unitOfArea) : (own ?? null),
    }
  })
}

function unitOfArea({ code, title, from, through }: Area): RosterUnit {
  return {
    code,
    title,
    facts: {},
    ...(from === undefined ? {} : { from }),
    ...(through === undefined ? {} : { through }),
  }
}

function validity(
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
