import { type Decimal, powerOfTen } from '../../values/index.ts'
import type { Atom, Names } from './atoms.ts'
import { sideOf } from './decimal-cases.ts'
import type { Trial, Unknown } from './unknowns.ts'

/** Where a gap holds no divisor among so many numbers, no more are tried: rules for people count people. */
const MOST_TRIED = 1000

/**
 * Whole numbers for an unknown part of a ratio, one between each two of its `cases`, at which the ratio is a whole
 * number or a decimal, the other part having its value of the trial: only then can it equal what it is compared with.
 * Bisection cannot find them, because the other side has no case that equals the ratio before there is one.
 */
export function wholeRatios(
  unknown: Unknown,
  { node }: Atom,
  cases: readonly number[],
  names: Names,
  trial: Trial,
): number[] {
  if (node.kind !== 'compare') return []
  const sorted = [...cases].sort((a, b) => a - b)
  return [node.left, node.right].flatMap((value) => {
    const { of, per, times, isOf, isPer } = sideOf(unknown, value, names, trial)
    const other = isOf ? per : of
    if (value.kind !== 'ratio' || isOf === isPer || !other?.coefficient || !times.coefficient) return []
    const between = isOf
      ? multipleOf(Number(numerator(other, times)))
      : divisorOf(other.coefficient * times.coefficient)
    return sorted.slice(1).flatMap((high, index) => {
      const found = between(sorted[index] ?? high, high)
      return found < high ? [found] : []
    })
  })
}

/** The first such number above `low`, or one that is not below `high`. */
type Between = (low: number, high: number) => number

const multipleOf =
  (step: number): Between =>
  (low) =>
    (Math.floor(low / step) + 1) * step

const divisorOf =
  (whole: bigint): Between =>
  (low, high) => {
    for (let one = low + 1; one < high && one <= low + MOST_TRIED; one += 1)
      if (one !== 0 && whole % BigInt(one) === 0n) return one
    return high
  }

/** `a ÷ b` in lowest terms: what every multiple of it that is a whole number is a multiple of. */
function numerator(a: Decimal, b: Decimal): bigint {
  const above = a.coefficient * powerOfTen(b.scale)
  const found = above / greatestCommonDivisor(above, b.coefficient * powerOfTen(a.scale))
  return found < 0n ? -found : found
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommonDivisor(b, a % b)
}
