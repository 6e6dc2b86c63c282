import type { Evaluate } from '../../backends/evaluator/compile-condition.ts'
import type { Runtime } from '../../backends/evaluator/frame.ts'
import type { InputFact } from '../../ir/nodes/index.ts'
import {

  compareDecimals,
  type Decimal,
  dateOfDayNumber,
  dayNumber,
  decimal,
  formatDecimal,
  multiply,
  parseDecimal,
  subtract,
  add,
} from '../../values/index.ts'
import { put, type Trial, type Unknown } from './unknowns.ts'

/** The first and the last whole number, minute or day number that an unknown of an ordered type can be. */
interface Span {
  readonly low: number
  readonly high: number
}

/** Beyond any number a rule of this kind compares with, and still exact. */
const FAR = 2 ** 40
const FIRST_DAY = 19000101
const LAST_DAY = 22001231

function bounds(unknown: Unknown, asOf: number): Span {
  const fact: Partial<InputFact> = unknown.kind === 'fact' ? unknown.fact : {}
  const type = unknown.kind === 'fact' ? unknown.fact.type : unknown.parameter.type
  if (type === 'time-of-day') return { low: 0, high: 24 * 60 - 1 }
  if (type === 'date')
    return {
      low: dayNumber(fact.earliest ?? FIRST_DAY),
      high: dayNumber(fact.latest === 'as-of' ? asOf : (fact.latest ?? LAST_DAY)),
    }
  return { low: whole(fact.minimum) ?? -FAR, high: whole(fact.maximum) ?? FAR }
}

const whole = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text))

/**
 * Values of an ordered unknown that stand for all: both ends of its range and the two sides of every place where
 * one of the tests changes. The tests are monotonic in the unknown, so bisection finds the only such place.
 */
export function discreteSamples(unknown: Unknown, tests: readonly Evaluate[], trial: Trial): Runtime[] {
  const { low, high } = bounds(unknown, trial.asOf)
  const type = unknown.kind === 'fact' ? unknown.fact.type : unknown.parameter.type
  const value = (position: number): Runtime => (type === 'date' ? dateOfDayNumber(position) : position)
  const positions = new Set([low, high])
  for (const test of tests) {
    const truthAt = (position: number) => {
      put(trial, unknown, value(position))
      return test(trial)
    }
    // A zero denominator at the very start is unknown and breaks the order there: look behind it as well.
    for (const start of [low, Math.min(low + 1, high)])
      for (const place of changeWithin(truthAt, start, high)) positions.add(place)
  }
  put(trial, unknown, undefined)
  return [...positions].sort((a, b) => a - b).map(value)
}

/** The two sides of the place where the truth leaves what it is at `low`; nothing where it never does. */
function changeWithin(truthAt: (position: number) => number, low: number, high: number): number[] {
  const atLow = truthAt(low)
  if (truthAt(high) === atLow) return []
  let same = low
  let other = high
  while (other - same > 1) {
    const middle = Math.floor((same + other) / 2)
    if (truthAt(middle) === atLow) same = middle
    else other = middle
  }
  return [same, other]
}

/** Decimals are dense: each constant itself, a value between neighbours, and one beyond each end. */
export function decimalSamples(unknown: Unknown, constants: readonly Decimal[]): Decimal[] {
  const fact: Partial<InputFact> = unknown.kind === 'fact' ? unknown.fact : {}
  const low = fact.minimum === undefined ? undefined : parseDecimal(fact.minimum)
  const high = fact.maximum === undefined ? undefined : parseDecimal(fact.maximum)
  const distinct = new Map<string, Decimal>()
  for (const one of [...constants, low, high]) if (one) distinct.set(canonical(one), one)
  const sorted = [...distinct.values()].sort(compareDecimals)
  const one = decimal(1n)
  const half = decimal(5n, 1)
  const between = sorted.flatMap((here, index) => {
    const next = sorted[index + 1]
    return next ? [multiply(add(here, next), half)] : []
  })
  const [first = decimal(0n)] = sorted
  const last = sorted.at(-1) ?? first
  const all = [subtract(first, one), ...sorted, ...between, add(last, one)]
  return all
    .filter((value) => (!low || compareDecimals(value, low) >= 0) && (!high || compareDecimals(value, high) <= 0))
    .sort(compareDecimals)
}

function canonical(value: Decimal): string {
  const text = formatDecimal(value)
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text
}

