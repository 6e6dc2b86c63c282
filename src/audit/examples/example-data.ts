import type { DataRosterUnit, DataSet, Observation, Origin } from '../../assess/index.ts'
import type { PlanIr } from '../../ir/nodes/index.ts'
import { type Cursor, child, items, spanOf } from '../../model/document.ts'
import type { TargetModel } from '../../model/rules/rule.ts'

type Given = NonNullable<TargetModel['examples']>[number]['given']

/** What an example of a target gives, each row and unit with its place in the rule file. */
export function dataOf(ir: PlanIr, rule: TargetModel, given: Cursor<Given>): DataSet {
  const { period: judged, rosters } = given.value
  const observations = items(child(given, 'observations')).map((cursor): Observation => {
    const { area, unitCode, period, indicator, ...rest } = cursor.value
    return {
      area: unitCode ?? area ?? ir.jurisdiction.area,
      period: period ?? judged,
      indicator: indicator ?? rule.indicator,
      ...(rest.group === undefined && rule.group !== undefined ? { group: rule.group } : {}),
      ...present(rest),
      origin: originOf(cursor, { area_code: unitCode === undefined ? 'area' : 'unitCode' }),
    }
  })
  if (!rosters) return { observations }
  const kinds = child(given, 'rosters') as Cursor<typeof rosters>
  const units = Object.keys(rosters).map((kind) => [kind, unitsOf(child(kinds, kind))] as const)
  return { observations, rosters: Object.fromEntries(units) }
}

function unitsOf(units: Cursor<NonNullable<Given['rosters']>[string] | undefined>): DataRosterUnit[] {
  return items(units as Cursor<NonNullable<Given['rosters']>[string]>).map((unit) => ({
    ...present(unit.value),
    origin: originOf(unit),
  }))
}

/** @param columns keys that are called otherwise where data are read */
function originOf(cursor: Cursor<object>, columns: Readonly<Record<string, string>> = {}): Origin {
  const stretch = (place: Cursor) => {
    const { start, end } = spanOf(place)
    return [start.offset, end.offset] as const
  }
  const cell = (key: string) => stretch(child(cursor as Cursor<Record<string, unknown>>, key))
  const own = Object.keys(cursor.value).map((key) => [key, key] as const)
  const cells = [...own, ...Object.entries(columns)].flatMap(([column, key]) =>
    Object.hasOwn(cursor.value, key) ? [[column, cell(key)] as const] : [],
  )
  return { source: cursor.document.source, row: stretch(cursor), cells: Object.fromEntries(cells) }
}

type Present<T> = { [K in keyof T]: Exclude<T[K], undefined> }

/** Optional keys of a document are either there or not; the engine takes no `undefined`. */
export function present<T extends object>(value: T): Present<T> {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as Present<T>
}
