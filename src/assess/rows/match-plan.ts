import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { nearest } from '../../diagnostics/nearest.ts'
import type { Indicator } from '../../ir/nodes/index.ts'
import { formatDecimal, scaleRatio } from '../../values/index.ts'
import { finding, placeOf, shown } from '../finding.ts'
import { likelyGroup } from '../group-names.ts'
import type { GroupedFindings } from '../grouped-findings.ts'
import type { Observation } from '../input.ts'
import { groupsOf, isKnownArea, isShared, type PlanNames } from '../plan-names.ts'
import { misprint } from '../quotient.ts'
import { factorOf, isRate, type Unit } from '../unit-factor.ts'
import { type Numbers, readNumbers } from './read-numbers.ts'
import type { Row } from './row.ts'

/** The observation as a row of this plan; null where it does not fit, which is found as an error. */
export function matchPlan(
  names: PlanNames,
  observation: Observation,
  grouped: GroupedFindings,
  found: Diagnostic[],
): Row | null {
  const numbers = readNumbers(observation, found)
  if (numbers === null) return null
  const { origin, period } = observation
  const area = areaOf(names, observation, grouped)
  const indicator = names.indicators.get(observation.indicator)
  if (indicator === undefined) {
    const values = { indicator: shown(observation.indicator) }
    grouped.add('CPR6050', origin, 'indicator', values, () => likelyIndicator(names, observation.indicator))
    return null
  }
  const group = observation.group ?? 'total'
  const groups = groupsOf(names, indicator)
  if (!groups.has(group)) {
    const values = { indicator: indicator.id, group: shown(group), allowed: [...groups].join(' ') }
    grouped.add('CPR6055', origin, 'group', values, () => likelyGroup(group, groups, names.groupTitles))
  }
  const share = area === names.judged && isShared(names, indicator) && numbers.counted !== null
  const unit = unitOf(indicator, share, observation)
  if (unit === null) {
    const values = { indicator: indicator.id, expected: indicator.unit, actual: shown(observation.unit) }
    grouped.add('CPR6054', origin, 'unit', values, () => indicator.unit)
  }
  if (area === null || unit === null || !groups.has(group)) return null
  if (!agrees(numbers, unit, observation, found)) return null
  return { area, period, indicator, group, unit, ...numbers, observation }
}

function areaOf(names: PlanNames, { area, origin }: Observation, grouped: GroupedFindings): string | null {
  if (isKnownArea(names, area)) return area
  const current = names.former.get(area)
  if (current !== undefined) {
    grouped.add('CPR6052', origin, 'area_code', { area, current })
    return current
  }
  grouped.add('CPR6051', origin, 'area_code', { area: shown(area) }, () =>
    nearest(area, [...names.areas.keys(), ...names.kinds.keys()]),
  )
  return null
}

/** An indicator by its title is what somebody wrote who did not know its id. */
function likelyIndicator(names: PlanNames, given: string): string | undefined {
  const titled = [...names.indicators.values()].find(({ title }) => title.zh === given || title.en === given)
  return titled?.id ?? nearest(given, names.indicators.keys())
}

/** Null where the row names a unit that its value must not be in. */
function unitOf(indicator: Indicator, share: boolean, { unit }: Observation): Unit | null {
  if (unit === indicator.unit) return unit
  // The share of units, given for the district as a whole, is in per cent whatever each unit's own value is in.
  if (share && unit === 'percent') return 'percent'
  if (unit !== null && unit !== undefined) return null
  return share && !isRate(indicator.unit) ? 'percent' : indicator.unit
}

function agrees(
  { value, counted }: Numbers,
  unit: Unit,
  { origin }: Observation,
  found: Diagnostic[],
): boolean {
  const expected = value && counted && misprint(value, scaleRatio(counted, factorOf(unit)))
  if (!value || !counted || expected === null) return true
  found.push(
    finding('CPR6017', placeOf(origin, 'value'), {
      numerator: formatDecimal(counted.numerator),
      denominator: formatDecimal(counted.denominator),
      value: formatDecimal(value),
      expected,
    }),
  )
  return false
}
