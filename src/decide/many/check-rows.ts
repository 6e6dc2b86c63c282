import { arrayOf, type Column, UNKNOWN_NUMBER } from '../../backends/columns/columns.ts'
import type { InputFact } from '../../ir/nodes/index.ts'
import {
  type Decimal,
  dayNumber,
  FIRST_YEAR,
  formatDate,
  LAST_YEAR,
  negate,
  parseDecimal,
} from '../../values/index.ts'
import type { FactProblem } from '../facts/problems.ts'
import { columnProblem } from './column-problem.ts'

/** The least and the greatest entry that means something, both included, and how messages call them. */
interface Range {
  readonly low: number
  readonly high: number
  readonly text: string
}

/** The first entry of a column that stands for no value its fact can have, with how many there are. */
export function rowProblems(fact: InputFact, column: Column, asOf: number): FactProblem[] {
  const { low, high, text } = rangeOf(fact, column, asOf)
  if (isWithin(column, low, high)) return []
  const entries = [...arrayOf(column)]
  const isWrong = (one: number) =>
    !Number.isNaN(one) && one !== UNKNOWN_NUMBER && !(one >= low && one <= high && Number.isSafeInteger(one))
  const wrong = entries.filter(isWrong)
  const values = {
    row: String(entries.findIndex(isWrong)),
    actual: String(wrong[0]),
    range: text,
    count: String(wrong.length),
  }
  return [columnProblem('CPR6117', fact.path, values)]
}

/**
 * Whether every entry is in the range or unknown. Loops without an exit, for there is nearly always nothing to find, and one
 * for each kind of array: a loop over several kinds is several times slower.
 */
function isWithin(column: Column, low: number, high: number): boolean {
  const entries = arrayOf(column)
  if (entries instanceof Int32Array) return numbersWithin(entries, low, high)
  if (entries instanceof Float64Array) return scaledWithin(entries, low, high)
  return entries instanceof Uint8Array ? bytesWithin(entries, high) : entries.every((one) => one <= high)
}

function bytesWithin(entries: Uint8Array, high: number): boolean {
  let most = 0
  for (let row = 0; row < entries.length; row++) {
    const one = entries[row] as number
    if (one > most) most = one
  }
  return most <= high
}

function numbersWithin(entries: Int32Array, low: number, high: number): boolean {
  let least = high
  let most = low
  for (let row = 0; row < entries.length; row++) {
    const one = entries[row] as number
    const known = one === UNKNOWN_NUMBER ? low : one
    if (known < least) least = known
    if (known > most) most = known
  }
  return least >= low && most <= high
}

/** NaN, which is unknown, is neither below nor above anything, and has no fraction. */
function scaledWithin(entries: Float64Array, low: number, high: number): boolean {
  for (let row = 0; row < entries.length; row++) {
    const one = entries[row] as number
    if (one < low || one > high || one - Math.trunc(one) > 0 || one - Math.trunc(one) < 0) return false
  }
  return true
}

function rangeOf(fact: InputFact, column: Column, asOf: number): Range {
  switch (column.type) {
    case 'boolean':
      return range(0, 2)
    case 'enum':
    case 'text':
      return range(0, column.values.length)
    case 'set':
      return range(0, 2 ** column.values.length)
    case 'time-of-day':
      return range(0, 24 * 60 - 1)
    case 'date': {
      const [low, high] = [fact.earliest ?? FIRST_YEAR * 10000 + 101, latest(fact, asOf)]
      return {
        low: dayNumber(low),
        high: dayNumber(high),
        text: `${dayNumber(low)} … ${dayNumber(high)} (${formatDate(low)} … ${formatDate(high)})`,
      }
    }
    case 'integer':
      return numeric(fact, 0)
    case 'decimal':
      return numeric(fact, column.scale)
  }
}

function latest({ latest: day }: InputFact, asOf: number): number {
  return day === 'as-of' ? asOf : (day ?? LAST_YEAR * 10000 + 1231)
}

/** Bounds of numbers that are held times 10^scale, rounded inwards: exact, for no float can be trusted at an edge. */
function numeric({ minimum, maximum }: InputFact, scale: number): Range {
  const least = parseDecimal(minimum ?? '')
  const most = parseDecimal(maximum ?? '')
  return range(
    least ? -wholeBelow(negate(least), scale) : -Number.MAX_SAFE_INTEGER,
    most ? wholeBelow(most, scale) : Number.MAX_SAFE_INTEGER,
  )
}

/** The greatest whole number that is not above a number times 10^scale. */
function wholeBelow({ coefficient, scale: places }: Decimal, scale: number): number {
  const [above, below] = [coefficient * 10n ** BigInt(scale), 10n ** BigInt(places)]
  const towardsZero = above / below
  return Number(towardsZero * below > above ? towardsZero - 1n : towardsZero)
}

function range(low: number, high: number): Range {
  return { low, high, text: `${low} … ${high}` }
}
