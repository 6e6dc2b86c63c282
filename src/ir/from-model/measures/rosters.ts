import {
  type Cursor,
  child,
  cursorOf,
  items,
  keySpanOf,
  type PackDocument,
  spanOf,
} from '../../../model/document.ts'
import type { RosterModel } from '../../../model/documents/rosters.ts'
import type { Area, Roster, RosterUnit } from '../../nodes/measures.ts'
import type { BuildContext } from '../context.ts'
import { subjectNamed, unknownGroup } from '../find.ts'
import { unknownArea, validity } from './measures.ts'

/** Rosters of the units that must each comply: the areas of a level, the units listed, or none yet. */
export function rostersFrom(
  context: BuildContext,
  documents: readonly PackDocument<'roster'>[],
  areas: readonly Area[],
): Roster[] {
  return documents.map((document) => {
    const cursor = cursorOf(document)
    const { kind, title, subject, groups, areaLevel } = document.model
    if (subject !== undefined) subjectNamed(context, child(cursor, 'subject') as Cursor<string>)
    const own = unitsFrom(context, cursor)
    if (areaLevel !== undefined && own)
      context.findings.add('CPR2025', keySpanOf(child(cursor, 'units')), { one: 'units', other: 'areaLevel' })
    return {
      kind,
      title,
      ...(subject ? { subject } : {}),
      ...(groups ? { groups } : {}),
      units:
        areaLevel === undefined ? own : ofLevel(context, child(cursor, 'areaLevel') as Cursor<string>, areas),
    }
  })
}

function unitsFrom(context: BuildContext, cursor: Cursor<RosterModel>): RosterUnit[] | null {
  const { kind, units, groups = {} } = cursor.value
  if (!units) return null
  const seen = new Map<string, number>()
  return items(child(cursor, 'units') as Cursor<NonNullable<typeof units>>).map((one) => {
    const { code, title, group, facts } = one.value
    const span = spanOf(child(one, 'code'))
    const earlier = seen.get(code)
    if (earlier !== undefined)
      context.findings.add('CPR2011', span, { id: code, other: `${span.file}:${earlier}` })
    else seen.set(code, span.start.line)
    if (group !== undefined && !Object.hasOwn(groups, group))
      unknownGroup(context, child(one, 'group') as Cursor<string>, kind, Object.keys(groups))
    return {
      code,
      ...(title ? { title } : {}),
      ...(group ? { group } : {}),
      facts: facts ?? {},
      ...validity(context, one),
    }
  })
}

function ofLevel(context: BuildContext, cursor: Cursor<string>, areas: readonly Area[]): RosterUnit[] {
  const units = areas.filter((area) => area.level === cursor.value).map(unitOfArea)
  if (units.length === 0) unknownArea(context, cursor, [...new Set(areas.map(({ level }) => level))])
  return units
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
