import {
  compareDecimals,
  type Decimal,
  decimal,
  formatDecimal,
  multiply,
  negate,
  powerOfTen,
} from './decimal.ts'

/** A rate as it was counted. It is never divided out before it is compared. */
export interface Ratio {
  readonly numerator: Decimal
  readonly denominator: Decimal
}

// INVARIANT: both ratios compared below have a positive denominator, so that multiplying both sides of an
// inequality by it keeps its direction.
function withPositiveDenominator(ratio: Ratio): Ratio | undefined {
  if (ratio.denominator.coefficient === 0n) return undefined
  if (ratio.denominator.coefficient > 0n) return ratio
  return { numerator: negate(ratio.numerator), denominator: negate(ratio.denominator) }
}

/** Exact order of a rate and a threshold. Undefined, that is unknown, when the denominator is zero. */
export function compareRatio(ratio: Ratio, threshold: Decimal): -1 | 0 | 1 | undefined {
  const known = withPositiveDenominator(ratio)
  if (known === undefined) return undefined
  return compareDecimals(known.numerator, multiply(threshold, known.denominator))
}

/** Exact order of two rates. Undefined, that is unknown, when either denominator is zero. */
export function compareRatios(a: Ratio, b: Ratio): -1 | 0 | 1 | undefined {
  const left = withPositiveDenominator(a)
  const right = withPositiveDenominator(b)
  if (left === undefined || right === undefined) return undefined
  return compareDecimals(
    multiply(left.numerator, right.denominator),
    multiply(right.numerator, left.denominator),
  )
}

/** The rate times a factor: 100 for per cent, 1000 for per mille. Exact; the denominator is untouched. */
export function scaleRatio(ratio: Ratio, factor: Decimal): Ratio {
  return Object.freeze({ numerator: multiply(ratio.numerator, factor), denominator: ratio.denominator })
}

/**
 * The quotient with `places` decimals, rounded half away from zero; undefined when the denominator is zero.
 * FOR DISPLAY ONLY: a rounded rate must never be compared with a threshold, use `compareRatio`.
 * Throws RangeError unless `places` is a whole number >= 0.
 */
export function quotientText(ratio: Ratio, places: number): string | undefined {
  if (!Number.isSafeInteger(places) || places < 0) throw new RangeError(`not a number of places: ${places}`)
  const known = withPositiveDenominator(ratio)
  if (known === undefined) return undefined
  const { numerator, denominator } = known
  const negative = numerator.coefficient < 0n
  const magnitude = negative ? -numerator.coefficient : numerator.coefficient
  const dividend = magnitude * powerOfTen(denominator.scale + places)
  const divisor = denominator.coefficient * powerOfTen(numerator.scale)
  // Adding half a divisor before the truncating division rounds halves up in magnitude, so away from zero.
  const rounded = (2n * dividend + divisor) / (2n * divisor)
  return formatDecimal(decimal(negative ? -rounded : rounded, places))
}
