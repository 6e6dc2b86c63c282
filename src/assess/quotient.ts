import {
  canonicalDecimal,
  compareRates,
  type Decimal,
  formatDecimal,
  parseDecimal,
  quotientText,
  type Ratio,
} from '../values/index.ts'

/** The most places at which a quotient is shown exactly, and the places it is rounded to beyond them. */
const EXACT_PLACES = 6
const ROUNDED_PLACES = 4

/** A rate as digits, FOR DISPLAY ONLY: exactly where six places hold it, else rounded to four; null without a rate. */
export function displayed(ratio: Ratio): string | null {
  const text = quotientText(ratio, EXACT_PLACES)
  const exact = text === undefined ? undefined : parseDecimal(text)
  if (exact === undefined) return null
  if (compareRates(ratio, exact) === 0) return canonicalDecimal(exact)
  return quotientText(ratio, ROUNDED_PLACES) ?? null
}

/**
 * What a printed value should have been: the quotient rounded half up to the value's own places, or null where the
 * value says just that (or where there is no quotient to compare it with).
 */
export function misprint(value: Decimal, ratio: Ratio): string | null {
  const expected = quotientText(ratio, value.scale)
  return expected === undefined || expected === formatDecimal(value) ? null : expected
}
