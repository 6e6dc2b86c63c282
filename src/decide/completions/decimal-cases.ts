import { compileValue } from '../../backends/evaluator/compile-value.ts'
import { decimalOf, runtimeOf } from '../../backends/evaluator/runtime.ts'
import type { Value } from '../../ir/nodes/index.ts'
import {
  add,
  canonicalDecimal,
  compareDecimals,
  type Decimal,
  decimal,
  multiply,
  parseDecimal,
  powerOfTen,
  subtract,
  withinBounds,
} from '../../values/index.ts'
import type { Atom, Names } from './atoms.ts'
import { Entangled } from './entangled.ts'
import type { Trial, Unknown } from './unknowns.ts'

/** Finer than any rate a plan speaks of: values this close to a boundary stand for its two sides. */
const PLACES = 12
const STEP = decimal(1n, PLACES)
const ONE = decimal(1n)
const ZERO = decimal(0n)
const HALF = decimal(5n, 1)

/** A side of a comparison as `of` × `times` ÷ `per`; a side that is no ratio is divided by one. */
interface Side {
  readonly of: Decimal | undefined
  readonly per: Decimal | undefined
  readonly times: Decimal
  readonly isOf: boolean
  readonly isPer: boolean
}

/**
 * The values of a decimal unknown at which an atom may change, the other unknowns having those of the trial.
 *
 * @throws {Entangled} where the unknown is compared with what is divided by itself: its square would be solved for
 */
export function criticalDecimals(unknown: Unknown, { node }: Atom, names: Names, trial: Trial): Decimal[] {
  if (node.kind === 'known') return node.value.kind === 'ratio' ? [ZERO] : []
  if (node.kind !== 'compare') return []
  const left = sideOf(unknown, node.left, names, trial)
  const right = sideOf(unknown, node.right, names, trial)
  if ((left.isOf && right.isPer) || (left.isPer && right.isOf)) throw new Entangled([unknown.path])
  return [...solve(left, right), ...solve(right, left)]
}

/** Where the one side, that the unknown is part of, equals the other. */
function solve(side: Side, other: Side): Decimal[] {
  // A zero denominator is unknown, and on its two sides the inequality has opposite directions. On both sides of
  // an equation the unknown cancels, or is zero.
  const zero = side.isPer || (side.isOf && other.isOf) ? [ZERO] : []
  if (!other.of || !other.per) return zero
  const numerator = multiply(other.of, other.times)
  if (side.isOf && side.per)
    return [...zero, ...quotient(multiply(numerator, side.per), multiply(other.per, side.times))]
  if (side.isPer && side.of)
    return [...zero, ...quotient(multiply(multiply(side.of, side.times), other.per), numerator)]
  return zero
}

export function sideOf(unknown: Unknown, value: Value, names: Names, trial: Trial): Side {
  const read = (one: Value) => readDecimal(one, names, trial)
  const is = (one: Value) =>
    (one.kind === 'fact' && unknown.kind === 'fact' && one.path === unknown.path) ||
    (one.kind === 'parameter' && unknown.kind === 'parameter' && one.id === unknown.path)
  if (value.kind !== 'ratio') return { of: read(value), per: ONE, times: ONE, isOf: is(value), isPer: false }
  const { of, per } = value
  const times = parseDecimal(value.times) ?? ONE
  return { of: read(of), per: read(per), times, isOf: is(of), isPer: is(per) }
}

/** The quotient where it is a decimal; else the decimals closest to it, which stand for its two sides. */
function quotient(numerator: Decimal, denominator: Decimal): Decimal[] {
  const above = numerator.coefficient * powerOfTen(denominator.scale + PLACES)
  const below = denominator.coefficient * powerOfTen(numerator.scale)
  if (below === 0n) return []
  const value = decimal(above / below, PLACES)
  return value.coefficient * below === above ? [value] : [subtract(value, STEP), value, add(value, STEP)]
}

function readDecimal(value: Value, names: Names, trial: Trial): Decimal | undefined {
  if (value.kind === 'literal') return decimalOf(runtimeOf(value.type, value.value))
  return decimalOf(compileValue(value, names.layout)(trial))
}

/** The ends of the range of an unknown, where it has them. */
export function decimalEnds(unknown: Unknown): Decimal[] {
  if (unknown.kind === 'parameter') return []
  const { minimum, maximum } = unknown.fact
  return [minimum, maximum].flatMap((text) => (text === undefined ? [] : (parseDecimal(text) ?? [])))
}

/**
 * Decimals are dense: the critical values themselves, at least `count` between neighbours and as many beyond each
 * end. The same critical values give the same values between, so unknowns that share them can also be equal there.
 */
export function spread(critical: readonly Decimal[], count: number): Decimal[] {
  const sorted = [...new Map(critical.map((one) => [canonicalDecimal(one), one])).values()].sort(
    compareDecimals,
  )
  let parts = 2
  let part = HALF
  while (parts <= count) {
    parts *= 2
    part = multiply(part, HALF)
  }
  const inner = sorted.flatMap((here, index) => {
    const next = sorted[index + 1]
    if (!next) return []
    const step = multiply(subtract(next, here), part)
    return Array.from({ length: parts - 1 }, (_, at) => add(here, multiply(step, decimal(BigInt(at + 1)))))
  })
  const [first = ZERO] = sorted
  const last = sorted.at(-1) ?? first
  const outer = Array.from({ length: count }, (_, at) => decimal(BigInt(at + 1)))
  const beyond = outer.flatMap((far) => [subtract(first, far), add(last, far)])
  return [...sorted, ...inner, ...beyond, ...(sorted.length === 0 ? [ZERO] : [])]
}

export function withinRange(unknown: Unknown, values: readonly Decimal[]): Decimal[] {
  if (unknown.kind === 'parameter') return [...values]
  const { minimum, maximum } = unknown.fact
  return values.filter((one) => withinBounds(one, minimum, maximum))
}
