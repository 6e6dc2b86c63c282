import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { isList } from '../values/is-list.ts'
import { finding, placeOf, shown } from './finding.ts'
import {
  type DataRosterUnit,
  type DataSet,
  type Observation,
  type Report,
  type ReportStatus,
  reportStatuses,
} from './input.ts'
import { type Entry, entriesOf, kindsOf, textsOf } from './own-entries.ts'
import { Origins } from './own-origins.ts'

/**
 * Data as a caller gave them, copied once by their own keys: what is judged afterwards cannot change, throw, or come
 * from a prototype, whoever made it (a getter, a proxy, `JSON.parse` of somebody's upload). Entries of another shape are
 * found and left out.
 */
export function ownData(given: unknown, found: Diagnostic[]): Required<DataSet> {
  const reading = { found, origins: new Origins() }
  if (isList(given))
    return {
      observations: entriesOf(given, 'observations', reading, observationFrom),
      rosters: {},
      reports: [],
    }
  const [data] = entriesOf([given], 'data', reading, ({ own, lacks }) => {
    const [observations, rosters, reports] = [own('observations'), own('rosters'), own('reports')]
    // Rosters or reports may come alone; what has none of the three was meant to bring observations.
    return (observations ?? rosters ?? reports) ? { observations, rosters, reports } : lacks('observations')
  })
  const rosters = kindsOf(data?.rosters, found).map(
    ([kind, units]) => [kind, entriesOf(units, `rosters.${shown(kind)}`, reading, unitFrom)] as const,
  )
  return {
    observations: entriesOf(data?.observations, 'observations', reading, observationFrom),
    rosters: Object.fromEntries(rosters),
    reports: entriesOf(data?.reports, 'reports', reading, reportFrom),
  }
}

/** What a row says is checked where it is read (`rows/read-numbers.ts`); here it only becomes the engine's own. */
function observationFrom({ own, origin }: Entry): Observation {
  const group = own('group')
  const row = {
    area: own('area'),
    areaName: own('areaName'),
    period: own('period'),
    indicator: own('indicator'),
    group:
      group === undefined || group === null || typeof group === 'string'
        ? (group ?? undefined)
        : shown(group),
    value: own('value'),
    numerator: own('numerator'),
    denominator: own('denominator'),
    unit: own('unit'),
    status: own('status'),
    source: own('source'),
    origin,
  }
  return row as unknown as Observation
}

function unitFrom({ own, origin, lacks, wrong }: Entry): DataRosterUnit | null {
  const [code, group, facts, title] = [own('code'), own('group'), own('facts'), own('title')]
  if (typeof code !== 'string' || code === '') return lacks('code')
  // A unit whose group or facts cannot be read is still one that must comply: left out, it could not fail.
  if (group !== undefined && group !== null && typeof group !== 'string') wrong('group', 'text')
  const isGroup = typeof facts === 'object' && facts !== null && !Array.isArray(facts)
  if (facts !== undefined && facts !== null && !isGroup) wrong('facts', 'map')
  return {
    code,
    ...titleFrom(title),
    ...(typeof group === 'string' ? { group } : {}),
    ...(isGroup ? { facts: facts as Readonly<Record<string, unknown>> } : {}),
    ...(origin ? { origin } : {}),
  }
}

/** A title is only shown: one that is none is left out. */
function titleFrom(title: unknown): Pick<DataRosterUnit, 'title'> {
  if (typeof title === 'string') return { title }
  if (typeof title !== 'object' || title === null) return {}
  const [zh, en] = ['zh', 'en'].map((language) => Object.getOwnPropertyDescriptor(title, language)?.value)
  return typeof zh === 'string' && typeof en === 'string' ? { title: { zh, en } } : {}
}

function reportFrom({ path, own, origin, lacks, found }: Entry): Report | null {
  const [rule, period, status] = [own('rule'), own('period'), own('status')]
  if (typeof rule !== 'string' || rule === '') return lacks('rule')
  const isYear = typeof period === 'number' && Number.isInteger(period) && period >= 1900 && period <= 2200
  if (!isYear) found.push(finding('CPR6011', placeOf(origin, 'period'), { value: shown(period) }))
  const known = reportStatuses.find((one): one is ReportStatus => one === status)
  if (!known) {
    const values = { value: shown(status), allowed: reportStatuses.join(' ') }
    found.push(finding('CPR6021', placeOf(origin, 'status'), values))
  }
  const evidence = textsOf(own('evidence'), `${path}.evidence`, found)
  if (!isYear || !known) return null
  return { rule, period, status: known, evidence, ...(origin ? { origin } : {}) }
}
