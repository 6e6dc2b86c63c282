import { compareDecimals, decimalFromNumber, parseDecimal } from '../../values/index.ts'

/** A bound on JavaScript numbers that says the same as one on exact decimals. */
export interface Bound {
  readonly value: number
  /** Whether the value itself is outside. */
  readonly exclusive: boolean
}

/**
 * The least number a fact takes. A number stands for the decimal that JavaScript prints for it, and these are in the order
 * of the numbers; so where the bound is no number itself, the nearest number is either the first inside or the last outside.
 */
export function lowerBound(text: string): Bound {
  return boundOf(text, 1)
}

/** The greatest number a fact takes; see {@link lowerBound}. */
export function upperBound(text: string): Bound {
  return boundOf(text, -1)
}

function boundOf(text: string, inward: 1 | -1): Bound {
  const exact = parseDecimal(text)
  if (!exact) throw new RangeError(`not a decimal: ${text}`)
  const value = Math.max(-Number.MAX_VALUE, Math.min(Number.MAX_VALUE, Number(text)))
  const nearest = decimalFromNumber(value)
  if (!nearest) throw new RangeError(`not a number: ${text}`)
  return { value, exclusive: compareDecimals(nearest, exact) === -inward }
}
