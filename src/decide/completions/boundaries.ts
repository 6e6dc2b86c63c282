import type { Runtime } from '../../backends/evaluator/frame.ts'
import type { InputFact, Value } from '../../ir/nodes/index.ts'
import { dateOfDayNumber, dayNumber } from '../../values/index.ts'
import type { Atom } from './atoms.ts'
import { Entangled } from './entangled.ts'
import { put, type Trial, typeOf, type Unknown } from './unknowns.ts'

/** The first and the last whole number, minute or day number that an unknown of an ordered type can be. */
interface Span {
  readonly low: number
  readonly high: number
}

/** Beyond any number a rule of this kind compares with, and still exact. */
const FAR = 2 ** 40
/** Where nothing can be bisected every value is tried, but not more than this. */
const MOST_POSITIONS = 366
const FIRST_DAY = 19000101
const LAST_DAY = 22001231

function bounds(unknown: Unknown, asOf: number): Span {
  const fact: Partial<InputFact> = unknown.kind === 'fact' ? unknown.fact : {}
  const type = typeOf(unknown)
  if (type === 'time-of-day') return { low: 0, high: 24 * 60 - 1 }
  if (type === 'date')
    return {
      low: dayNumber(fact.earliest ?? FIRST_DAY),
      high: dayNumber(fact.latest === 'as-of' ? asOf : (fact.latest ?? LAST_DAY)),
    }
  return {
    low: fact.minimum === undefined ? -FAR : Math.ceil(Number(fact.minimum)),
    high: fact.maximum === undefined ? FAR : Math.floor(Number(fact.maximum)),
  }
}

/**
 * Values of an ordered unknown that stand for all: both ends of its range and the two sides of every place where
 * one of the atoms changes. Their tests are monotonic in the unknown, so bisection finds the only such place.
 */
export function discreteSamples(unknown: Unknown, atoms: readonly Atom[], trial: Trial): Runtime[] {
  const span = bounds(unknown, trial.asOf)
  const isDate = typeOf(unknown) === 'date'
  const value = (position: number): Runtime => (isDate ? dateOfDayNumber(position) : position)
  const positions = new Set([span.low, span.high])
  for (const { node, monotonic } of atoms) {
    // A count that no number of parts can miss, each that one can, and one that none can reach.
    if (node.kind === 'at-least-of')
      for (let count = 0; count <= node.of.length + 1; count += 1) positions.add(count)
    if (movesBothSides(unknown, node))
      for (const position of everyPosition(unknown, span)) positions.add(position)
    for (const { low, high } of isDenominator(unknown, node) ? aroundZero(span) : [span]) {
      for (const end of [low, high]) positions.add(end)
      for (const test of monotonic) {
        const truthAt = (position: number) => {
          put(trial, unknown, value(position))
          return test(trial)
        }
        for (const place of changeWithin(truthAt, low, high)) positions.add(place)
      }
    }
  }
  put(trial, unknown, undefined)
  return [...positions]
    .filter((one) => one >= span.low && one <= span.high)
    .sort((a, b) => a - b)
    .map(value)
}

/** Whether both sides of a comparison are worked out from the unknown and move the same way: no order to bisect. */
function movesBothSides(unknown: Unknown, node: Atom['node']): boolean {
  if (node.kind !== 'compare' || unknown.kind !== 'fact') return false
  const left = directionOf(node.left, unknown.path)
  return left !== 0 && left === directionOf(node.right, unknown.path)
}

/** Whether an age or period grows (1) or shrinks (-1) as one of its dates gets later. */
function directionOf(value: Value, path: string): number {
  const is = (one: Value) => (one.kind === 'fact' && one.path === path ? 1 : 0)
  if (value.kind === 'age') return -is(value.birth)
  return value.kind === 'elapsed' ? is(value.until) - is(value.since) : 0
}

function everyPosition(unknown: Unknown, { low, high }: Span): number[] {
  if (high - low >= MOST_POSITIONS) throw new Entangled([unknown.path])
  return Array.from({ length: high - low + 1 }, (_, index) => low + index)
}

function isDenominator(unknown: Unknown, node: Atom['node']): boolean {
  const values = node.kind === 'compare' ? [node.left, node.right] : node.kind === 'known' ? [node.value] : []
  return (
    unknown.kind === 'fact' && values.some((one) => one.kind === 'ratio' && one.per.path === unknown.path)
  )
}

/** A zero denominator is unknown, and an inequality has opposite directions on its two sides. */
function aroundZero({ low, high }: Span): Span[] {
  const parts = [
    { low, high: Math.min(high, -1) },
    { low: Math.max(low, 0), high: Math.min(high, 0) },
    { low: Math.max(low, 1), high },
  ]
  return parts.filter((part) => part.low <= part.high)
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
