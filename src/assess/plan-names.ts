import type { Area, Indicator, PlanIr, TargetRule } from '../ir/nodes/index.ts'
import { type GroupTitles, groupTitles } from './group-names.ts'
import type { Rosters } from './rosters.ts'

/** What the data may speak of: areas, units, indicators and their groups, and the targets on each indicator. */
export interface PlanNames {
  readonly jurisdiction: string
  /** The area whose figures are judged: the jurisdiction, or another one judged by its targets. */
  readonly judged: string
  readonly areas: ReadonlyMap<string, Area>
  /** Current code by former code. */
  readonly former: ReadonlyMap<string, string>
  /** The kinds of roster on which a code stands. */
  readonly kinds: ReadonlyMap<string, ReadonlySet<string>>
  readonly indicators: ReadonlyMap<string, Indicator>
  readonly targets: ReadonlyMap<string, readonly TargetRule[]>
  readonly groupTitles: GroupTitles
}

export function planNames(ir: PlanIr, rosters: Rosters, asIfArea: string | undefined): PlanNames {
  const former = new Map(
    ir.areas.flatMap(({ code, formerCodes }) => formerCodes.map((one) => [one, code] as const)),
  )
  const kinds = new Map<string, Set<string>>()
  for (const { kind, units } of rosters.values())
    for (const { code } of units ?? []) kinds.set(code, (kinds.get(code) ?? new Set<string>()).add(kind))
  const targets = new Map<string, TargetRule[]>()
  for (const rule of ir.rules)
    if (rule.kind === 'target') targets.set(rule.indicator, [...(targets.get(rule.indicator) ?? []), rule])
  return {
    jurisdiction: ir.jurisdiction.area,
    judged: asIfArea === undefined ? ir.jurisdiction.area : (former.get(asIfArea) ?? asIfArea),
    areas: new Map(ir.areas.map((area) => [area.code, area])),
    former,
    kinds,
    indicators: new Map(ir.indicators.map((indicator) => [indicator.id, indicator])),
    targets,
    groupTitles: groupTitles(ir),
  }
}

export function isKnownArea(names: PlanNames, code: string): boolean {
  return (
    names.areas.has(code) || names.kinds.has(code) || code === names.judged || code === names.jurisdiction
  )
}

/** The groups in which an indicator may be given: its breakdowns, and those that targets ask for. */
export function groupsOf(names: PlanNames, indicator: Indicator): ReadonlySet<string> {
  const asked = (names.targets.get(indicator.id) ?? []).flatMap(({ group, requirement }) =>
    requirement.kind === 'share' && requirement.group !== undefined ? [group, requirement.group] : [group],
  )
  // The groups of `requireBy` and `narrowing` are breakdowns of the indicator; the check of the rules sees to it.
  return new Set(['total', ...indicator.breakdowns, ...asked])
}

/** Whether a target asks for the share of units with this indicator: then the district's own row may be that share. */
export function isShared(names: PlanNames, indicator: Indicator): boolean {
  return (names.targets.get(indicator.id) ?? []).some(({ requirement }) => requirement.kind === 'share')
}

/** The levels and kinds of unit at which an indicator is reported or a target looks. */
export function levelsOf(names: PlanNames, indicator: Indicator): ReadonlySet<string> {
  const district = names.areas.get(names.jurisdiction)?.level
  const levels = new Set([indicator.level])
  for (const { where, requirement } of names.targets.get(indicator.id) ?? []) {
    if (where.kind === 'every') levels.add(where.unit)
    else if (district !== undefined) levels.add(district)
    if (requirement.kind === 'share') levels.add(requirement.of)
  }
  return levels
}
