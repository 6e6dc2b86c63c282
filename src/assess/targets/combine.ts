import { FALSE, TRUE, type Truth, UNKNOWN } from '../../values/index.ts'
import type { TargetOutcome } from '../results.ts'

/** Whether a target applies to a unit, and whether the unit complies; either may be unknown. */
export interface Judged {
  readonly applies: Truth
  readonly complies: Truth
}

/**
 * The outcome of a target that every unit must meet: what all completions of the unknowns agree on, else undetermined.
 * One unit that applies and does not comply decides; where none applies, the target does not either.
 */
export function outcomeOfUnits(units: readonly Judged[]): TargetOutcome {
  if (units.some(({ applies, complies }) => applies === TRUE && complies === FALSE)) return 'not-met'
  const canFail = units.some(({ applies, complies }) => applies !== FALSE && complies !== TRUE)
  if (canFail) return 'undetermined'
  // Every unit that may apply complies: what is left open is whether any does.
  if (units.some(({ applies }) => applies === TRUE)) return 'met'
  return units.some(({ applies }) => applies === UNKNOWN) ? 'undetermined' : 'not-applicable'
}

/**
 * The outcome of one unit among the others. A unit that complies, but may not apply, is met unless it matters: it
 * does where no other unit surely applies, for then the target is met or not applicable.
 */
export function outcomeOfUnit({ applies, complies }: Judged, othersApply: boolean): TargetOutcome {
  if (applies === FALSE) return 'not-applicable'
  if (complies === TRUE) return applies === TRUE || othersApply ? 'met' : 'undetermined'
  return applies === TRUE && complies === FALSE ? 'not-met' : 'undetermined'
}
