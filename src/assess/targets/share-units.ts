import type { Requirement, TargetRule } from '../../ir/nodes/index.ts'
import { TRUE, UNKNOWN } from '../../values/index.ts'
import { listed } from '../finding.ts'
import type { ListedUnit } from '../rosters.ts'
import type { Judged } from './combine.ts'
import { type Context, type Notes, type Reading, readingOf } from './context.ts'
import { limitsOf, within } from './limits.ts'

export type Share = Extract<Requirement, { kind: 'share' }>

/** A unit that belongs to those of which a share is asked, or may. */
export type ShareUnit = ListedUnit & Judged & { readonly reading: Reading }

/** The units of the group, each by its own value. One whose roster names no group may belong to it. */
export function shareUnits(
  context: Context,
  rule: TargetRule,
  { of, group, satisfying }: Share,
  units: readonly ListedUnit[],
  period: number,
  notes: Notes,
): readonly ShareUnit[] {
  const limits = limitsOf(context, satisfying, period, notes)
  const asked = units.filter(
    (unit) => group === undefined || unit.group === undefined || unit.group === group,
  )
  const judged = asked.map((unit) => {
    const reading = readingOf(context, unit.code, period, rule.indicator, rule.group)
    const applies = group === undefined || unit.group === group ? TRUE : UNKNOWN
    return { ...unit, applies, complies: within(reading.ratio, limits), reading } as const
  })
  const unsure = judged.filter(({ applies }) => applies === UNKNOWN).map(({ code }) => code)
  if (group !== undefined && unsure.length > 0)
    notes.add('CPR6068', { kind: of, group, codes: listed(unsure) })
  return judged
}
