import type { PlanIr, Roster } from '../../ir/nodes/index.ts'
import { inAnyOrder } from '../canonical-json.ts'
import { parameterContent, subjectContent } from './dictionary.ts'
import { ruleContent } from './rules.ts'
import { numberContent } from './values.ts'
import { without } from './without.ts'

/**
 * All that decides or assesses in a rule book. Its id and version are no part of it: they are told beside it, so that it
 * can be seen whether a new version changed anything.
 */
export function planContent(ir: PlanIr): unknown {
  return {
    ...without(ir, 'id', 'version', 'title'),
    jurisdiction: without(ir.jurisdiction, 'title'),
    milestones: inAnyOrder(ir.milestones.map((one) => without(one, 'title'))),
    domains: inAnyOrder(ir.domains.map(({ id }) => id)),
    groups: inAnyOrder(Object.keys(ir.groups)),
    subjects: inAnyOrder(ir.subjects.map(subjectContent)),
    parameters: inAnyOrder(ir.parameters.map(parameterContent)),
    indicators: inAnyOrder(
      ir.indicators.map(({ breakdowns, maximum, ...one }) => ({
        ...without(one, 'title', 'numerator', 'denominator', 'population', 'note', 'source'),
        breakdowns: inAnyOrder(breakdowns),
        ...(maximum === undefined ? {} : { maximum: numberContent(maximum) }),
      })),
    ),
    figures: inAnyOrder(
      ir.figures.map((one) => ({ ...without(one, 'clause'), value: numberContent(one.value) })),
    ),
    areas: inAnyOrder(
      ir.areas.map((one) => ({ ...without(one, 'title'), formerCodes: inAnyOrder(one.formerCodes) })),
    ),
    rosters: inAnyOrder(ir.rosters.map(rosterContent)),
    rules: inAnyOrder(ir.rules.map(ruleContent)),
  }
}

/**
 * `null` where the roster is not published, which is no empty one. Names of groups decide nothing: a rule says of which
 * group it asks, a unit to which it belongs, and both count.
 */
function rosterContent(roster: Roster): unknown {
  const units = roster.units?.map((one) => without(one, 'title'))
  return { ...without(roster, 'title', 'groups'), units: units ? inAnyOrder(units) : null }
}
