import type { Requirement, TargetRule } from '../../ir/nodes/index.ts'
import { parseDecimal, UNKNOWN } from '../../values/index.ts'
import { listed } from '../finding.ts'
import { valueText } from '../rows/index.ts'
import { type Context, type Notes, ownReadingOf } from './context.ts'
import { judgeUnits } from './judge-units.ts'
import { trendTruth, yearsOf } from './trend.ts'
import { isEmptyRate, type Verdict } from './verdict.ts'

type Trend = Extract<Requirement, { kind: 'trend' }>

/** Each unit's values of the years in the window, against one another. */
export function judgeTrend(
  context: Context,
  rule: TargetRule,
  { direction, window }: Trend,
  period: number,
  notes: Notes,
): Verdict {
  const { indicator, group } = rule
  const years = yearsOf(window, period)
  if (years === null) notes.add('CPR6089', { period: String(period) })
  const maximum = context.names.indicators.get(indicator)?.maximum
  const ceiling = maximum === undefined ? null : (parseDecimal(maximum) ?? null)
  const missing = new Map<string, number[]>()
  const verdict = judgeUnits(context, rule, period, notes, (code, { ratio }) => {
    if (years === null) return { complies: UNKNOWN }
    const earlier = years.slice(0, -1).map((year) => ownReadingOf(context, code, year, indicator, group))
    const complies = trendTruth([...earlier.map((one) => one.ratio), ratio], direction, ceiling)
    const lacking = years.filter((_, index) => {
      const reading = earlier[index]
      return reading !== undefined && (reading.ratio === null || isEmptyRate(reading.ratio))
    })
    if (complies === UNKNOWN && lacking.length > 0) missing.set(code, lacking)
    const [first] = earlier
    return { complies, base: first?.row ? valueText(first.row) : null }
  })
  noteMissing(missing, { indicator, group }, notes)
  return verdict
}

/** Says which earlier years kept a trend from being judged, units with the same gaps together. */
export function noteMissing(
  missing: ReadonlyMap<string, readonly number[]>,
  about: { readonly indicator: string; readonly group: string },
  notes: Notes,
): void {
  const byYears = new Map<string, string[]>()
  for (const [code, years] of missing) {
    if (years.length === 0) continue
    const key = years.join(', ')
    const same = byYears.get(key)
    if (same) same.push(code)
    else byYears.set(key, [code])
  }
  for (const [years, codes] of byYears) notes.add('CPR6088', { ...about, years, units: listed(codes) })
}
