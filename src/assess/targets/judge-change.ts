import type { Requirement, TargetRule } from '../../ir/nodes/index.ts'
import {
  add,
  compareRates,
  decimal,
  FALSE,
  scaleRatio,
  subtract,
  TRUE,
  type Truth,
  UNKNOWN,
} from '../../values/index.ts'
import { listed } from '../finding.ts'
import { valueText } from '../rows/index.ts'
import { type Context, type Notes, ownReadingOf, type Reading } from './context.ts'
import { judgeUnits } from './judge-units.ts'
import { numberOf } from './limits.ts'
import { isEmptyRate, type Verdict } from './verdict.ts'

type Change = Extract<Requirement, { kind: 'change' }>

const HUNDRED = decimal(100n)

/** Each unit's value against its own of the base year: value × 100 and base × (100 ∓ percent), compared exactly. */
export function judgeChange(
  context: Context,
  rule: TargetRule,
  { direction, percent, since }: Change,
  period: number,
  notes: Notes,
): Verdict {
  const number = numberOf(context, percent, period, notes)
  const shareKept = number && (direction === 'fall' ? subtract(HUNDRED, number) : add(HUNDRED, number))
  const without: string[] = []
  const zero: string[] = []
  const complies = (code: string, { ratio }: Reading, base: Reading): Truth => {
    if (base.ratio === null || isEmptyRate(base.ratio)) without.push(code)
    else if (base.ratio.numerator.coefficient === 0n) zero.push(code)
    else if (ratio !== null && shareKept !== null) {
      const order = compareRates(scaleRatio(ratio, HUNDRED), scaleRatio(base.ratio, shareKept))
      if (order === undefined) return UNKNOWN
      return (direction === 'fall' ? order <= 0 : order >= 0) ? TRUE : FALSE
    }
    return UNKNOWN
  }
  const verdict = judgeUnits(context, rule, period, notes, (code, reading) => {
    const base = ownReadingOf(context, code, since, rule.indicator, rule.group)
    return { complies: complies(code, reading, base), base: base.row && valueText(base.row) }
  })
  const about = { indicator: rule.indicator, group: rule.group, year: String(since) }
  if (without.length > 0) notes.add('CPR6071', { ...about, units: listed(without) })
  if (zero.length > 0) notes.add('CPR6072', { ...about, units: listed(zero) })
  return verdict
}
