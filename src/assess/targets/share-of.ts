import { and, decimal, FALSE, type Ratio, scaleRatio, TRUE, type Truth, UNKNOWN } from '../../values/index.ts'
import type { Judged } from './combine.ts'
import { type Limit, within } from './limits.ts'

/** A share of units as far as it is known: the least and the greatest it can be, in per cent. */
export interface ShareRange {
  /** Their denominators are zero where no unit surely belongs. */
  readonly least: Ratio
  readonly greatest: Ratio
  /** Whether there is a unit at all; without one there is no share. */
  readonly some: Truth
}

const HUNDRED = decimal(100n)

/** `numerator` of `denominator` in per cent. */
export function percentOf(ratio: Ratio): Ratio {
  return scaleRatio(ratio, HUNDRED)
}

function percent(yes: number, of: number): Ratio {
  return percentOf({ numerator: decimal(BigInt(yes)), denominator: decimal(BigInt(of)) })
}

/**
 * The least share has every unknown unit fail, and counts units that may not belong only where they can fail; the
 * greatest the other way round: a unit that complies never lowers a share, one that fails never raises it.
 */
export function shareRange(units: readonly Judged[]): ShareRange {
  const sure = units.filter(({ applies }) => applies === TRUE)
  const maybe = units.filter(({ applies }) => applies === UNKNOWN)
  const yes = sure.filter(({ complies }) => complies === TRUE).length
  const no = sure.filter(({ complies }) => complies === FALSE).length
  const mayFail = maybe.filter(({ complies }) => complies !== TRUE).length
  const mayComply = maybe.filter(({ complies }) => complies !== FALSE).length
  const open = sure.length === 0
  return {
    least: open ? percent(0, 0) : percent(yes, sure.length + mayFail),
    greatest: open ? percent(0, 0) : percent(sure.length - no + mayComply, sure.length + mayComply),
    some: open ? (maybe.length > 0 ? UNKNOWN : FALSE) : TRUE,
  }
}

/**
 * Whether the share keeps within limits: true where it does in all completions of the unknown units, false where it
 * does in none. Each limit is monotone in the share, so the two extremes decide it.
 */
export function shareWithin({ least, greatest }: ShareRange, limits: readonly Limit[]): Truth {
  return limits.reduce<Truth>((truth, limit) => {
    const low = within(least, [limit])
    return and(truth, low === within(greatest, [limit]) ? low : UNKNOWN)
  }, TRUE)
}
