import type { LuojiangTypes, Observation } from '../../../src/index.ts'
import type { AssessedId } from '../../../src/plan-types.ts'

/** The district's plain targets as somebody would write them down by hand: at least, or at most, a number. */
const targets: readonly (readonly [
  rule: AssessedId<LuojiangTypes>,
  indicator: string,
  operator: 'atLeast' | 'atMost',
  limit: number,
])[] = [
  ['education.disabled-children-coverage', 'disabled-children-education-coverage', 'atLeast', 100],
  ['education.disabled-children-enrolment', 'disabled-children-compulsory-enrolment', 'atLeast', 97],
  ['education.enrolment-registers', 'enrolment-registers', 'atLeast', 4],
  ['education.exam-free-nearby-admission', 'exam-free-nearby-admission', 'atLeast', 100],
  ['education.inclusive-kindergarten-share', 'inclusive-kindergarten-share', 'atLeast', 85],
  ['education.nine-year-retention', 'compulsory-education-retention', 'atLeast', 96],
  ['education.parents-guided', 'parents-guided', 'atLeast', 90],
  ['education.senior-secondary-enrolment', 'senior-high-gross-enrolment', 'atLeast', 95],
  ['environment.tap-water', 'tap-water-coverage', 'atLeast', 90],
  ['family.parent-groups', 'parent-groups-reached', 'atLeast', 3],
  ['health.anaemia', 'anaemia-rate-under5', 'atMost', 10],
  ['health.caries-age-12', 'caries-rate-age-12', 'atMost', 25],
  ['health.child-beds', 'child-beds-per-1000-children', 'atLeast', 3.17],
  ['health.critical-newborn-centre', 'critical-newborn-centres', 'atLeast', 1],
  ['health.exclusive-breastfeeding', 'exclusive-breastfeeding-0-6m', 'atLeast', 50],
  ['health.eye-care-coverage', 'eye-care-coverage-0-6', 'atLeast', 90],
  ['health.infant-mortality', 'infant-mortality-rate', 'atMost', 4.55],
  ['health.maternal-child-health-institution', 'maternal-child-health-institutions', 'atLeast', 1],
  ['health.myopia-junior-high', 'myopia-rate-junior-high', 'atMost', 60],
  ['health.myopia-primary', 'myopia-rate-primary', 'atMost', 38],
  ['health.myopia-senior-high', 'myopia-rate-senior-high', 'atMost', 70],
  ['health.neonatal-mortality', 'neonatal-mortality-rate', 'atMost', 3],
  ['health.outdoor-light', 'outdoor-light-hours', 'atLeast', 1],
  ['health.paediatricians', 'paediatricians-per-1000-children', 'atLeast', 1.12],
  ['health.physical-activity-out-of-school', 'physical-activity-hours-out-of-school', 'atLeast', 1],
  ['health.physical-fitness', 'physical-fitness-good-rate', 'atLeast', 60],
  ['health.stunting', 'stunting-rate-under5', 'atMost', 5],
  ['health.under-5-mortality', 'under5-mortality-rate', 'atMost', 6],
  ['law.protection-coordination-county', 'county-protection-coordination', 'atLeast', 1],
  ['law.youth-legal-education-base', 'youth-legal-education-bases', 'atLeast', 1],
  ['welfare.child-welfare-institution', 'child-welfare-or-protection-institutions', 'atLeast', 1],
  ['welfare.rehabilitation-assistance-coverage', 'rehabilitation-assistance-coverage', 'atLeast', 100],
]

/** The year that all figures are of. */
export const YEAR = 2025

export const targetsByHand = targets.map(([rule]) => rule)

/** Each target's outcome for one year of the district's figures; what has no figure is undetermined. */
export function assessByHand(observations: readonly Observation[]): Readonly<Record<string, string>> {
  const values = new Map(observations.map(({ indicator, value }) => [indicator, Number(value)]))
  const outcomes: Record<string, string> = {}
  for (const [rule, indicator, operator, limit] of targets) {
    const value = values.get(indicator)
    if (value === undefined) outcomes[rule] = 'undetermined'
    else outcomes[rule] = (operator === 'atLeast' ? value >= limit : value <= limit) ? 'met' : 'not-met'
  }
  return outcomes
}

/** A year's figures of the district, three of four known, each at its limit or one beside it. */
export function randomYear(draw: (below: number) => number): Observation[] {
  return targets.flatMap(([, indicator, operator, limit]) => {
    if (draw(4) === 0) return []
    const value = limit + (operator === 'atLeast' ? -1 : 1) * draw(2)
    return [{ area: '510604', period: YEAR, indicator, value: value.toFixed(2) }]
  })
}
