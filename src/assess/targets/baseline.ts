import type { TargetRule } from '../../ir/nodes/index.ts'
import { TRUE, yearOf } from '../../values/index.ts'
import { valueText } from '../rows/index.ts'
import { type Context, Notes, readingOf } from './context.ts'
import { limitsOf, within } from './limits.ts'

/**
 * Whether the district had met a plain threshold in the year before the plan began: then meeting it says nothing
 * about progress. Always of the plan's own district, whichever area is being judged.
 */
export function isWeakerThanBaseline(context: Context, rule: TargetRule, notes: Notes): boolean {
  const { requirement, where, indicator, group } = rule
  if (requirement.kind !== 'threshold' || where.kind !== 'district') return false
  const year = yearOf(context.ir.from) - 1
  const { row, ratio } = readingOf(context, context.names.jurisdiction, year, indicator, group)
  // A parameter without a value is noted where the period itself is judged.
  const limits = limitsOf(context, requirement.thresholds, year, new Notes())
  if (row === null || within(ratio, limits) !== TRUE) return false
  notes.add('CPR6076', { year: String(year), value: valueText(row) ?? '' })
  return true
}
