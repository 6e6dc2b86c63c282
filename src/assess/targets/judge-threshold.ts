import type { TargetRule, Threshold } from '../../ir/nodes/index.ts'
import { decimal, formatDecimal, type Truth, UNKNOWN } from '../../values/index.ts'
import type { Context, Notes, Reading } from './context.ts'
import { judgeUnits } from './judge-units.ts'
import { type Limit, limitsOf, within } from './limits.ts'
import type { Verdict } from './verdict.ts'

/** Each unit's value against the limits of the target. */
export function judgeThreshold(
  context: Context,
  rule: TargetRule,
  thresholds: readonly Threshold[],
  period: number,
  notes: Notes,
): Verdict {
  const limits = limitsOf(context, thresholds, period, notes)
  return judgeUnits(context, rule, period, notes, (code, reading) => {
    const complies = within(reading.ratio, limits)
    noteRounding(code, reading, complies, limits, notes)
    return { complies, base: undefined }
  })
}

/** POLICY: a rate is compared as it was counted; where its printed, rounded value would be judged otherwise, say so. */
export function noteRounding(
  area: string,
  { row }: Reading,
  complies: Truth,
  limits: readonly Limit[],
  notes: Notes,
): void {
  if (row === null || row.value === null || row.counted === null || complies === UNKNOWN) return
  const printed = within({ numerator: row.value, denominator: decimal(1n) }, limits)
  if (printed !== complies) notes.add('CPR6075', { area, value: formatDecimal(row.value) })
}
