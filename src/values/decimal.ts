/**
 * An exact decimal number: `coefficient / 10^scale`.
 *
 * INVARIANT: `scale` is a whole number >= 0 and is kept from the text it came from, so 6.0 still prints as 6.0.
 * Equal numbers may therefore differ in scale: compare with `compareDecimals`, never field by field.
 */
export interface Decimal {
  readonly coefficient: bigint
  readonly scale: number
}

/** The most digits, and the largest scale, a parsed number may have; an exponent cannot make it cost more. */
export const MAX_DIGITS = 1000

/** The longest text that can be a number: sign, digits, point and exponent. */
export const LONGEST_NUMBER = MAX_DIGITS + 16

const NUMBER_TEXT = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,6}))?$/

/** Ten to a whole power >= 0. */
export function powerOfTen(exponent: number): bigint {
  return 10n ** BigInt(exponent)
}

/** The number `coefficient / 10^scale`. Throws RangeError unless `scale` is a whole number >= 0. */
export function decimal(coefficient: bigint, scale = 0): Decimal {
  if (!Number.isSafeInteger(scale) || scale < 0) throw new RangeError(`not a decimal scale: ${scale}`)
  return Object.freeze({ coefficient, scale })
}

/**
 * Reads `-12`, `6.0`, `1e-7`, `1.5e+21`; undefined for anything else (`+1`, `.5`, `5.`, blanks, `NaN`,
 * full-width digits) and for a number beyond `MAX_DIGITS`. Minus zero reads as zero.
 */
export function parseDecimal(text: string): Decimal | undefined {
  // Refused before the text is scanned.
  if (text.length > LONGEST_NUMBER) return undefined
  const match = NUMBER_TEXT.exec(text)
  if (match === null) return undefined
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match
  const scale = fraction.length - Number(exponent)
  const digits = whole.length + fraction.length + Math.max(0, -scale)
  if (digits > MAX_DIGITS || scale > MAX_DIGITS) return undefined
  const magnitude = BigInt(whole + fraction) * powerOfTen(Math.max(0, -scale))
  return decimal(sign === '-' ? -magnitude : magnitude, Math.max(0, scale))
}

/**
 * The decimal whose text JavaScript prints for `n` (the shortest that reads back as `n`): 0.1 is one tenth,
 * not the binary fraction nearest to it. Undefined for NaN and the infinities.
 */
export function decimalFromNumber(n: number): Decimal | undefined {
  return parseDecimal(String(n))
}

function coefficientAt(d: Decimal, scale: number): bigint {
  return d.scale === scale ? d.coefficient : d.coefficient * powerOfTen(scale - d.scale)
}

/** Order by value, whatever the scales: 6.0 equals 6. */
export function compareDecimals(a: Decimal, b: Decimal): -1 | 0 | 1 {
  const scale = Math.max(a.scale, b.scale)
  const left = coefficientAt(a, scale)
  const right = coefficientAt(b, scale)
  if (left === right) return 0
  return left < right ? -1 : 1
}

/** Exact sum, with the larger of the two scales. */
export function add(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale)
  return decimal(coefficientAt(a, scale) + coefficientAt(b, scale), scale)
}

/** Exact difference, with the larger of the two scales. */
export function subtract(a: Decimal, b: Decimal): Decimal {
  return add(a, negate(b))
}

/** Exact product, with the sum of the two scales. */
export function multiply(a: Decimal, b: Decimal): Decimal {
  return decimal(a.coefficient * b.coefficient, a.scale + b.scale)
}

export function negate(a: Decimal): Decimal {
  return decimal(-a.coefficient, a.scale)
}

/** True when the value is a whole number, also when written 6.0. */
export function isInteger(d: Decimal): boolean {
  return d.coefficient % powerOfTen(d.scale) === 0n
}

/** Plain digits with exactly `scale` places: 6.0 stays `6.0`. Never an exponent. */
export function formatDecimal(d: Decimal): string {
  const sign = d.coefficient < 0n ? '-' : ''
  const digits = (d.coefficient < 0n ? -d.coefficient : d.coefficient).toString().padStart(d.scale + 1, '0')
  if (d.scale === 0) return sign + digits
  return `${sign}${digits.slice(0, -d.scale)}.${digits.slice(-d.scale)}`
}

/** One text for one value: the fraction's trailing zeros are dropped, so 6.0 and 6 both give `6`. */
export function canonicalDecimal(d: Decimal): string {
  const text = formatDecimal(d)
  if (d.scale === 0) return text
  let end = text.length
  while (text[end - 1] === '0') end -= 1
  return text.slice(0, text[end - 1] === '.' ? end - 1 : end)
}
