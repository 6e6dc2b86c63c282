/** A number as a quotient of whole numbers; `under` is never zero and never negative. */
export interface Fraction {
  readonly over: bigint
  readonly under: bigint
}

export function whole(n: number): Fraction {
  return { over: BigInt(n), under: 1n }
}

/** Reads `-12`, `0.125`, `1.5e-7`: places after the point and the exponent only move the point. */
export function fractionOf(text: string): Fraction {
  const [mantissa = '', exponent = '0'] = text.toLowerCase().split('e')
  const [digits = '', places = ''] = mantissa.split('.')
  const shift = Number(exponent) - places.length
  const over = BigInt(digits.replace('-', '') + places) * (mantissa.startsWith('-') ? -1n : 1n)
  return shift >= 0
    ? { over: over * 10n ** BigInt(shift), under: 1n }
    : { over, under: 10n ** BigInt(-shift) }
}

export function times(a: Fraction, b: Fraction): Fraction {
  return { over: a.over * b.over, under: a.under * b.under }
}

/** `undefined` where `b` is zero. */
export function dividedBy(a: Fraction, b: Fraction): Fraction | undefined {
  if (b.over === 0n) return undefined
  const sign = b.over < 0n ? -1n : 1n
  return { over: a.over * b.under * sign, under: a.under * b.over * sign }
}

/** Negative, zero or positive as `a` is less than, equal to or more than `b`. */
export function order(a: Fraction, b: Fraction): number {
  const left = a.over * b.under
  const right = b.over * a.under
  return left < right ? -1 : left > right ? 1 : 0
}
