import type { TargetRule } from '../../ir/nodes/index.ts'
import { FALSE, TRUE, type Truth, UNKNOWN } from '../../values/index.ts'
import { displayed } from '../quotient.ts'
import { outcomeOfUnit } from './combine.ts'
import { type Context, type Notes, readingOf } from './context.ts'
import { limitsOf, within } from './limits.ts'
import { noteNoUnits } from './no-units.ts'
import { percentOf, shareRange, shareWithin } from './share-of.ts'
import { shareTotal } from './share-total.ts'
import { type Share, type ShareUnit, shareUnits } from './share-units.ts'
import { listedUnits } from './units.ts'
import { figuresOf, noteGaps, type Verdict } from './verdict.ts'

const outcomeOf = (truth: Truth): Verdict['outcome'] =>
  truth === TRUE ? 'met' : truth === FALSE ? 'not-met' : 'undetermined'

/** The share of units that satisfy something: from a count given for the whole area, else from the units themselves. */
export function judgeShare(
  context: Context,
  rule: TargetRule,
  share: Share,
  period: number,
  notes: Notes,
): Verdict {
  const limits = limitsOf(context, share.thresholds, period, notes)
  const roster = listedUnits(context, share.of, period)
  const units = roster && shareUnits(context, rule, share, roster, period, notes)
  const group = share.group ?? rule.group
  const whole = readingOf(context, context.names.judged, period, rule.indicator, group)
  const total = shareTotal(whole, units, notes)
  const shown = {
    units: (units ?? []).map((unit) => ({
      area: unit.code,
      title: unit.title,
      ...figuresOf(unit.reading),
      outcome: outcomeOfUnit(unit, true),
    })),
    said: whole.said || (units ?? []).some(({ reading }) => reading.said),
  }
  if (total !== null) {
    const ratio = percentOf(total)
    return { outcome: outcomeOf(within(ratio, limits)), value: displayed(ratio), ...shown }
  }
  if (units === null) {
    notes.add('CPR6062', { kind: share.of })
    return { outcome: 'undetermined', value: null, ...shown }
  }
  const range = shareRange(units)
  if (range.some === FALSE) {
    noteNoUnits(context, share.of, share.group, notes)
    return { outcome: 'not-applicable', value: null, ...shown }
  }
  const truth = range.some === TRUE ? shareWithin(range, limits) : UNKNOWN
  const open = units.filter(({ complies }) => complies === UNKNOWN)
  if (truth === UNKNOWN) noteGaps(open, { indicator: rule.indicator, group: rule.group, period }, notes)
  return { outcome: outcomeOf(truth), value: isKnown(units) ? displayed(range.least) : null, ...shown }
}

function isKnown(units: readonly ShareUnit[]): boolean {
  return units.every(({ applies, complies }) => applies === TRUE && complies !== UNKNOWN)
}
