/** Fractions of big integers in lowest terms with a positive denominator; written apart from src/values. */
export interface Fraction {
  readonly over: bigint
  readonly under: bigint
}

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b)
}

export function fraction(over: bigint, under: bigint): Fraction {
  const shared = gcd(over, under) * (under < 0n ? -1n : 1n)
  return { over: over / shared, under: under / shared }
}

/** Reads plain decimal digits by adding up place values, one digit at a time. */
export function fractionOfText(text: string): Fraction {
  const negative = text.startsWith('-')
  let over = 0n
  let under = 1n
  let afterPoint = false
  for (const character of negative ? text.slice(1) : text) {
    if (character === '.') afterPoint = true
    else {
      over = over * 10n + BigInt(character)
      if (afterPoint) under *= 10n
    }
  }
  return fraction(negative ? -over : over, under)
}

export function plus(a: Fraction, b: Fraction): Fraction {
  return fraction(a.over * b.under + b.over * a.under, a.under * b.under)
}

export function minus(a: Fraction, b: Fraction): Fraction {
  return fraction(a.over * b.under - b.over * a.under, a.under * b.under)
}

export function times(a: Fraction, b: Fraction): Fraction {
  return fraction(a.over * b.over, a.under * b.under)
}

export function divided(a: Fraction, b: Fraction): Fraction {
  return fraction(a.over * b.under, a.under * b.over)
}

function floor(a: Fraction): bigint {
  const quotient = a.over / a.under
  return a.over < 0n && quotient * a.under !== a.over ? quotient - 1n : quotient
}

/** Order by continued fractions: whole parts first, then the reciprocals of what is left. No cross-multiplying. */
export function order(a: Fraction, b: Fraction): number {
  const wholeA = floor(a)
  const wholeB = floor(b)
  if (wholeA !== wholeB) return wholeA < wholeB ? -1 : 1
  const restA = minus(a, { over: wholeA, under: 1n })
  const restB = minus(b, { over: wholeB, under: 1n })
  if (restA.over === 0n && restB.over === 0n) return 0
  if (restA.over === 0n) return -1
  if (restB.over === 0n) return 1
  return order(divided({ over: 1n, under: 1n }, restB), divided({ over: 1n, under: 1n }, restA))
}
