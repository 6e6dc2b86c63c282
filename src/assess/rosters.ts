import type { Bilingual, Diagnostic } from '../diagnostics/diagnostic.ts'
import { nearest } from '../diagnostics/nearest.ts'
import type { PlanIr, Roster, Subject } from '../ir/nodes/index.ts'
import { finding, placeOf, shown } from './finding.ts'
import { type GroupTitles, groupTitles, likelyGroup, listedGroups } from './group-names.ts'
import { GroupedFindings } from './grouped-findings.ts'
import type { DataRosterUnit, Origin } from './input.ts'
import { lastDayOf } from './parameters.ts'
import { type FactSlots, unitFacts } from './unit-facts.ts'

export interface ListedUnit {
  readonly code: string
  readonly title: string | Bilingual | null
  /** One of the roster's groups; absent where nobody said which, or said one that there is not. */
  readonly group?: string
  readonly from?: number
  readonly through?: number
  /** Null where no dictionary says which facts units of this kind have. */
  readonly facts: FactSlots | null
}

/** Units of one kind; `units` is null where nobody has said which there are. */
export interface KnownRoster {
  readonly kind: string
  readonly subject: Subject | null
  readonly units: readonly ListedUnit[] | null
}

export type Rosters = ReadonlyMap<string, KnownRoster>

type DataRosters = Readonly<Record<string, readonly DataRosterUnit[]>>

/** The plan's rosters, with the units that come with the data where the plan publishes none. */
export function rostersFrom(ir: PlanIr, given: DataRosters, found: Diagnostic[]): Rosters {
  const fromData = new Map(Object.entries(given))
  const titles = groupTitles(ir)
  const rosters = new Map(
    ir.rosters.map((roster) => {
      const grouping = { groups: roster.groups ?? {}, titles, strange: new GroupedFindings() }
      const known = knownRoster(ir, roster, fromData.get(roster.kind), grouping, found)
      for (const one of grouping.strange.list) found.push(one)
      return [roster.kind, known]
    }),
  )
  for (const [kind, units] of fromData) {
    if (rosters.has(kind)) continue
    const kinds = [...rosters.keys()]
    const values = { kind: shown(kind), allowed: kinds.join(' ') }
    found.push(finding('CPR6065', placeOf(units[0]?.origin), values, nearest(kind, kinds)))
  }
  return rosters
}

interface AnyUnit {
  readonly code: string
  readonly title?: string | Bilingual
  readonly group?: string
  readonly from?: number
  readonly through?: number
  readonly facts?: Readonly<Record<string, unknown>>
  readonly origin?: Origin
}

function knownRoster(
  ir: PlanIr,
  { kind, subject: id, units }: Roster,
  fromData: readonly DataRosterUnit[] | undefined,
  grouping: Grouping,
  found: Diagnostic[],
): KnownRoster {
  const subject = ir.subjects.find((one) => one.id === id) ?? null
  if (units !== null && fromData !== undefined)
    found.push(finding('CPR6064', placeOf(fromData[0]?.origin), { kind }))
  const listed: readonly AnyUnit[] | undefined = units ?? fromData
  const seen = new Map<string, ListedUnit>()
  for (const unit of listed ?? []) {
    const { code, title, from, through, facts, origin } = unit
    if (seen.has(code)) {
      found.push(finding('CPR6063', placeOf(origin, 'code'), { kind, code: shown(code) }))
      continue
    }
    const group = groupOf(unit, kind, grouping)
    const about = { kind, code, ...(origin ? { origin } : {}) }
    seen.set(code, {
      code,
      title: title ?? null,
      ...(group === undefined ? {} : { group }),
      ...(from === undefined ? {} : { from }),
      ...(through === undefined ? {} : { through }),
      facts: subject && unitFacts(subject, about, facts ?? {}, found),
    })
  }
  return { kind, subject, units: listed === undefined ? null : [...seen.values()] }
}

/** The groups of one roster, and where units of groups that it has not are told. */
interface Grouping {
  readonly groups: Readonly<Record<string, Bilingual>>
  readonly titles: GroupTitles
  readonly strange: GroupedFindings
}

/** A group that there is not says as little as none: the unit may belong to any of them, and is not left out. */
function groupOf({ group, origin }: AnyUnit, kind: string, { groups, titles, strange }: Grouping) {
  if (group === undefined || Object.hasOwn(groups, group)) return group
  const allowed = { allowed: listedGroups(groups, 'zh'), allowedEn: listedGroups(groups, 'en') }
  strange.add('CPR6092', origin, 'group', { kind, group: shown(group), ...allowed }, () =>
    likelyGroup(group, Object.keys(groups), titles),
  )
  return undefined
}

/**
 * Whether an area or unit existed at any time in a period. A unit that was closed during the year still has to
 * report for it: that can leave a result undetermined, but never make a target met by silence.
 */
export function existsIn(
  { from, through }: { readonly from?: number; readonly through?: number },
  period: number,
): boolean {
  return (from ?? 0) <= lastDayOf(period) && (through ?? Number.MAX_SAFE_INTEGER) >= period * 10_000 + 101
}
