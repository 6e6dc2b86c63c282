import type { Requirement, TargetRule } from '../../ir/nodes/index.ts'
import {
  type Decimal,
  FALSE,
  multiply,
  negate,
  type Ratio,
  subtract,
  TRUE,
  UNKNOWN,
} from '../../values/index.ts'
import { displayed } from '../quotient.ts'
import { outcomeOfUnit, outcomeOfUnits } from './combine.ts'
import { type Context, type Notes, ownReadingOf } from './context.ts'
import { noteMissing } from './judge-trend.ts'
import { noteUnsure } from './judge-units.ts'
import { trendTruth, yearsOf } from './trend.ts'
import { subjectedTo } from './units.ts'
import { isEmptyRate, type Verdict } from './verdict.ts'

type Narrowing = Extract<Requirement, { kind: 'narrowing' }>

/**
 * Whether the gap between two groups falls. The gap is the absolute difference of the two rates, exact; a gap of
 * zero cannot narrow and counts as kept. A unit's `value` and `base` are its gaps.
 */
export function judgeNarrowing(
  context: Context,
  rule: TargetRule,
  { between, window }: Narrowing,
  period: number,
  notes: Notes,
): Verdict {
  const years = yearsOf(window, period)
  if (years === null) notes.add('CPR6089', { period: String(period) })
  const subjected = subjectedTo(context, rule.where, period, notes)
  if (subjected === null) return { outcome: 'undetermined', value: null, units: [], said: false }
  const judged = subjected.map((unit) => {
    const gaps = (years ?? [period]).map((year) => gapOf(context, unit.code, year, rule.indicator, between))
    return { ...unit, gaps, complies: years === null ? UNKNOWN : trendTruth(gaps, 'falling', null) }
  })
  const outcome = outcomeOfUnits(judged)
  if (outcome === 'undetermined') {
    const open = judged.filter((one) => one.applies !== FALSE && one.complies === UNKNOWN)
    const lacking = ({ gaps }: (typeof judged)[number]) => (years ?? []).filter((_, at) => gaps[at] === null)
    const about = { indicator: rule.indicator, group: between.join(' − ') }
    noteMissing(new Map(open.map((one) => [one.code, lacking(one)])), about, notes)
    noteUnsure(judged, notes)
  }
  const applies = judged.some((one) => one.applies === TRUE)
  const units = judged.map((one) => ({
    area: one.code,
    title: one.title,
    value: gapText(one.gaps.at(-1)),
    base: years === null ? null : gapText(one.gaps[0]),
    outcome: outcomeOfUnit(one, applies),
  }))
  const value = rule.where.kind === 'district' ? (units[0]?.value ?? null) : null
  return { outcome, value, units, said: units.some((one) => one.value !== null) }
}

function gapText(gap: Ratio | null | undefined): string | null {
  return gap ? displayed(gap) : null
}

function gapOf(
  context: Context,
  code: string,
  year: number,
  indicator: string,
  between: readonly [string, string],
): Ratio | null {
  const [one, other] = between.map((group) => ownReadingOf(context, code, year, indicator, group).ratio)
  if (!one || !other || isEmptyRate(one) || isEmptyRate(other)) return null
  const difference = subtract(
    multiply(one.numerator, other.denominator),
    multiply(other.numerator, one.denominator),
  )
  return {
    numerator: absolute(difference),
    denominator: absolute(multiply(one.denominator, other.denominator)),
  }
}

function absolute(number: Decimal): Decimal {
  return number.coefficient < 0n ? negate(number) : number
}
