import type { TargetRule } from '../../ir/nodes/index.ts'
import { TRUE, yearOf } from '../../values/index.ts'
import { valueText } from '../rows/index.ts'
import { type Context, Notes, type Reading, readingOf } from './context.ts'
import { limitsOf, within } from './limits.ts'

/**
 * Whether the district had met a plain threshold in the year before the plan began: then meeting it says nothing
 * about progress. Always of the plan's own district, whichever area is being judged.
 */
export function isWeakerThanBaseline(context: Context, rule: TargetRule, notes: Notes): boolean {
  const { requirement, where, indicator, group } = rule
  if (requirement.kind !== 'threshold' || where.kind !== 'district') return false
  const year = yearOf(context.ir.from) - 1
  // A parameter without a value is noted where the period itself is judged.
  const limits = limitsOf(context, requirement.thresholds, year, new Notes())
  const { row, ratio } = readingOf(context, context.names.jurisdiction, year, indicator, group)
  if (row !== null) {
    if (within(ratio, limits) !== TRUE) return false
    notes.add('CPR6076', { year: String(year), value: valueText(row) ?? '' })
    return true
  }
  // Unpublished, but never more than the rate that includes it: a ceiling above that one is above this one too.
  const whole = wholeReading(context, indicator, year, group)
  const onlyCeilings = limits.every(({ operator }) => operator === 'atMost' || operator === 'lessThan')
  if (whole?.row == null || !onlyCeilings || within(whole.ratio, limits) !== TRUE) return false
  notes.add('CPR6091', {
    year: String(year),
    indicator,
    whole: whole.row.indicator.id,
    value: valueText(whole.row) ?? '',
  })
  return true
}

/** What is known of the nearest rate that includes an indicator's. */
function wholeReading(context: Context, indicator: string, year: number, group: string): Reading | null {
  const { names } = context
  const passed = new Set<string>()
  let id = names.indicators.get(indicator)?.includedIn
  while (id !== undefined && !passed.has(id)) {
    passed.add(id)
    const reading = readingOf(context, names.jurisdiction, year, id, group)
    if (reading.ratio !== null) return reading
    id = names.indicators.get(id)?.includedIn
  }
  return null
}
