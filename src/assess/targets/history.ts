import type { TargetRule } from '../../ir/nodes/index.ts'
import { yearOf } from '../../values/index.ts'
import type { PeriodOutcome } from '../results.ts'
import { type Context, Notes } from './context.ts'
import { judge } from './judge.ts'

/** The outcome in each year of the plan, up to the period, about which the data say anything. */
export function historyOf(context: Context, rule: TargetRule, period: number): PeriodOutcome[] {
  const years: PeriodOutcome[] = []
  const last = Math.min(period, yearOf(context.ir.through))
  for (let year = yearOf(context.ir.from); year <= last; year++) {
    // What is to be said of an earlier year belongs to the assessment of that year.
    const { outcome, said } = judge(context, rule, year, new Notes())
    if (said) years.push({ period: year, outcome })
  }
  return years
}

/** POLICY: 保持 is every year; 达到并保持 is every year from the first in which it was reached. */
export function noteLapses(
  sustained: NonNullable<TargetRule['sustained']>,
  history: readonly PeriodOutcome[],
  period: number,
  notes: Notes,
): void {
  const failed = history.filter(({ outcome }) => outcome === 'not-met').map((one) => one.period)
  if (sustained === 'every-year') {
    const earlier = failed.filter((year) => year < period)
    if (earlier.length > 0) notes.add('CPR6077', { years: earlier.join(', ') })
    return
  }
  const reached = history.find(({ outcome }) => outcome === 'met')?.period
  const fallen = failed.filter((year) => reached !== undefined && year > reached)
  if (fallen.length > 0) notes.add('CPR6078', { reached: String(reached), years: fallen.join(', ') })
}
