import { compileValue } from '../../backends/evaluator/compile-value.ts'
import { decimalOf } from '../../backends/evaluator/runtime.ts'
import type { Ratio } from '../../ir/nodes/index.ts'
import { type Decimal, parseDecimal, powerOfTen } from '../../values/index.ts'
import type { Atom, Names } from './atoms.ts'
import type { Trial, Unknown } from './unknowns.ts'

/** Where a gap holds no divisor among so many numbers, no more are tried: a rule for people counts people. */
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
  if (node.kind !== 'compare' || unknown.kind !== 'fact') return []
  const sorted = [...cases].sort((a, b) => a - b)
  return [node.left, node.right].flatMap((side) => {
    if (side.kind !== 'ratio') return []
    const find = finderOf(unknown.path, side, names, trial)
    if (!find) return []
    return sorted.slice(1).flatMap((high, index) => find(sorted[index] ?? high, high) ?? [])
  })
}

/** Finds the first such number between two others, neither of them itself. */
type Finder = (low: number, high: number) => number | undefined

function finderOf(path: string, ratio: Ratio, names: Names, trial: Trial): Finder | undefined {
  const isOf = ratio.of.path === path
  if (isOf === (ratio.per.path === path)) return undefined
  const other = decimalOf(compileValue(isOf ? ratio.per : ratio.of, names.layout)(trial))
  const times = parseDecimal(ratio.times)
  if (!other || !times || other.coefficient === 0n || times.coefficient === 0n) return undefined
  return isOf ? multipleOf(numerator(other, times)) : divisorOf(times.coefficient * other.coefficient)
}

/** `a ÷ b` in lowest terms: what every multiple of it that is a whole number is a multiple of. */
function numerator(a: Decimal, b: Decimal): bigint {
  const above = a.coefficient * powerOfTen(b.scale)
  const below = b.coefficient * powerOfTen(a.scale)
  return magnitude(above / greatestCommonDivisor(above, below))
}

const multipleOf =
  (step: bigint): Finder =>
  (low, high) => {
    const first = Number((BigInt(low) / step + (low < 0 ? 0n : 1n)) * step)
    return first > low && first < high ? first : undefined
  }

const divisorOf =
  (whole: bigint): Finder =>
  (low, high) => {
    const last = Math.min(high - 1, low + MOST_TRIED)
    for (let one = low + 1; one <= last; one += 1) if (one !== 0 && whole % BigInt(one) === 0n) return one
    return undefined
  }

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? magnitude(a) : greatestCommonDivisor(b, a % b)
}

const magnitude = (one: bigint): bigint => (one < 0n ? -one : one)
