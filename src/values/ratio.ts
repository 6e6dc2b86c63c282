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

const ONE = decimal(1n)

/** By its own key: what another library leaves on Object.prototype makes no ratio of a decimal. */
const isRatio = (rate: Decimal | Ratio): rate is Ratio => Object.hasOwn(rate, 'denominator')

/** Undefined for a zero denominator, and for nothing else. */
function withPositiveDenominator(rate: Decimal | Ratio): Ratio | undefined {
  if (!isRatio(rate)) return { numerator: rate, denominator: ONE }
  if (rate.denominator.coefficient === 0n) return undefined
  if (rate.denominator.coefficient > 0n) return rate
  return { numerator: negate(rate.numerator), denominator: negate(rate.denominator) }
}

/** Exact order of two numbers, each a rate or a decimal. Undefined, that is unknown, when a denominator is zero. */
export function compareRates(a: Decimal | Ratio, b: Decimal | Ratio): -1 | 0 | 1 | undefined {
  const left = withPositiveDenominator(a)
  const right = withPositiveDenominator(b)
  if (left === undefined || right === undefined) return undefined
  // INVARIANT: both denominators are positive, so multiplying both sides by them keeps the direction of an inequality.
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
 * FOR DISPLAY ONLY: a rounded rate must never be compared with a threshold, use `compareRates`.
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
