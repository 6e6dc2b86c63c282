import type { Direction, Window } from '../../ir/nodes/index.ts'
import {
  compareRates,
  type Decimal,
  FALSE,
  type Ratio,
  TRUE,
  type Truth,
  UNKNOWN,
} from '../../values/index.ts'
import { isEmptyRate } from './verdict.ts'

/** The years that a trend compares, first to last; null where the window has no two of them. */
export function yearsOf({ first, steps }: Window, period: number): readonly number[] | null {
  const start = 'year' in first ? first.year : period - first.yearsBack
  if (start >= period) return null
  if (steps === 'ends') return [start, period]
  return Array.from({ length: period - start + 1 }, (_, index) => start + index)
}

/**
 * Whether values, in the order of their years, go in a direction at every step. A step between two known values that
 * goes wrong decides, whatever the years without a value (null) between them held: no value could make up for it.
 * Otherwise one unknown value leaves the trend unknown.
 *
 * POLICY: staying level is neither rising nor falling, except where nothing more is possible: at zero, or at the
 * greatest value (`ceiling`) that the indicator can have.
 */
export function trendTruth(
  values: readonly (Ratio | null)[],
  direction: Direction,
  ceiling: Decimal | null,
): Truth {
  const known = values.filter((one): one is Ratio => one !== null && !isEmptyRate(one))
  for (const [index, later] of known.entries()) {
    const earlier = known[index - 1]
    if (earlier && !goes(earlier, later, direction, ceiling)) return FALSE
  }
  return known.length === values.length ? TRUE : UNKNOWN
}

function goes(earlier: Ratio, later: Ratio, direction: Direction, ceiling: Decimal | null): boolean {
  // INVARIANT: neither denominator is zero, so there always is an order.
  const order = compareRates(later, earlier) ?? 0
  switch (direction) {
    case 'rising':
      return order > 0 || (order === 0 && ceiling !== null && (compareRates(later, ceiling) ?? -1) >= 0)
    case 'falling':
      return order < 0 || (order === 0 && later.numerator.coefficient === 0n)
    case 'not-rising':
      return order <= 0
    case 'not-falling':
      return order >= 0
  }
}
