import type { Comparison } from '../../ir/nodes/index.ts'
import {
  type AgeCompletes,
  compareRates,
  completedMonths,
  completedYears,
  type Decimal,
  daysInMonth,
  decimalFromNumber,
  type ElapsedUnit,
  elapsed as elapsedBetween,
  multiply,
  parseDate,
  parseDecimal,
  parseTimeOfDay,
  type Ratio,
} from '../../values/index.ts'
import { holds, type List, sizeOf } from './list.ts'

export { listOf } from './list.ts'

/** What generated code calls for all that is not a comparison of two numbers; `null` and `undefined` are unknown. */

/** A fact whose name every object inherits: only what the record has itself counts. */
export function own(holder: unknown, name: string): unknown {
  if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, name)) return undefined
  return (holder as Readonly<Record<string, unknown>>)[name]
}

/** A day as yyyymmdd. The ten characters are trusted to be a day where they are digits and hyphens. */
export function date(given: unknown): number | undefined {
  if (typeof given !== 'string') return undefined
  if (given.length !== 10) return parseDate(given)
  return (
    given.charCodeAt(0) * 10000000 +
    given.charCodeAt(1) * 1000000 +
    given.charCodeAt(2) * 100000 +
    given.charCodeAt(3) * 10000 +
    given.charCodeAt(5) * 1000 +
    given.charCodeAt(6) * 100 +
    given.charCodeAt(8) * 10 +
    given.charCodeAt(9) -
    ZEROS
  )
}

/** What the eight digits add up to by their character code alone: 48 each. */
const ZEROS = 48 * 11111111

export function time(given: unknown): number | undefined {
  return typeof given === 'string' ? parseTimeOfDay(given) : undefined
}

export function age(
  birth: number | undefined,
  asOf: number,
  unit: 'years' | 'months',
  completes: AgeCompletes,
): number | undefined {
  if (birth === undefined) return undefined
  return (unit === 'years' ? completedYears : completedMonths)(birth, asOf, completes)
}

export function elapsed(
  since: number | undefined,
  until: number | undefined,
  unit: ElapsedUnit,
): number | undefined {
  return since === undefined || until === undefined ? undefined : elapsedBetween(since, until, unit)
}

/**
 * The latest day from which so many whole months have elapsed by `asOf`: the corresponding day, and the end of the
 * month where `asOf` is the end of its own or there is no such day (Civil Code art. 202; see values/elapsed.ts).
 */
export function monthsBefore(asOf: number, months: number): number {
  const count = Math.floor(asOf / 10000) * 12 + (Math.floor(asOf / 100) % 100) - 1
  const earlier = count - months
  const year = Math.floor(earlier / 12)
  const month = (earlier % 12) + 1
  const last = daysInMonth(year, month)
  const day = asOf % 100
  const isEnd = day === daysInMonth(Math.floor(count / 12), (count % 12) + 1)
  return year * 10000 + month * 100 + (isEnd || day > last ? last : day)
}

/** An exact decimal from what callers and parameters hold. */
export function decimal(given: unknown): Decimal | undefined {
  if (typeof given === 'number') return decimalFromNumber(given)
  if (typeof given === 'string') return parseDecimal(given)
  return typeof given === 'object' && given !== null ? (given as Decimal) : undefined
}

/** `of` × `times` over `per`; undefined where either is unknown or `per` is zero. */
export function ratio(of: unknown, per: unknown, times: string): Ratio | undefined {
  const numerator = decimal(of)
  const denominator = decimal(per)
  const factor = parseDecimal(times)
  if (!numerator || !denominator || !factor || denominator.coefficient === 0n) return undefined
  return { numerator: multiply(numerator, factor), denominator }
}

type Exact = Decimal | Ratio | undefined

/** The order of two exact numbers; undefined where one is unknown. */
export function order(left: Exact, right: Exact): -1 | 0 | 1 | undefined {
  return left === undefined || right === undefined ? undefined : compareRates(left, right)
}

/** Whether an order is the one asked for, as a truth code. */
export function decide(found: -1 | 0 | 1 | undefined, comparison: Comparison): 0 | 1 | 2 {
  if (found === undefined) return 0
  const holds =
    comparison === 'equal'
      ? found === 0
      : comparison === 'less'
        ? found < 0
        : comparison === 'at-most'
          ? found <= 0
          : comparison === 'more'
            ? found > 0
            : found >= 0
  return holds ? 1 : 2
}

/** A whole number against another, as a truth code. */
export function test(left: number | null | undefined, right: number, comparison: Comparison): 0 | 1 | 2 {
  return left == null ? 0 : decide(left === right ? 0 : left < right ? -1 : 1, comparison)
}

/** Whether a value stands in a list; nothing stands in an empty one. */
export function listed(value: unknown, list: List | undefined): 0 | 1 | 2 {
  if (list === undefined) return 0
  if (sizeOf(list) === 0) return 2
  if (value == null) return 0
  return holds(list, typeof value === 'string' ? value : String(value)) ? 1 : 2
}

type Held = readonly string[] | null | undefined
type Asked = List | undefined

/** Whether a set of a record includes any, all or none of a list. */
export const includes = {
  any: (held: Held, asked: Asked): 0 | 1 | 2 => {
    if (asked === undefined) return 0
    if (sizeOf(asked) === 0) return 2
    if (held == null) return 0
    return held.some((one) => holds(asked, one)) ? 1 : 2
  },
  all: (held: Held, asked: Asked): 0 | 1 | 2 => {
    if (asked === undefined) return 0
    if (sizeOf(asked) === 0) return 1
    if (held == null) return 0
    for (const one of asked) if (!held.includes(one)) return 2
    return 1
  },
  none: (held: Held, asked: Asked): 0 | 1 | 2 => {
    if (asked === undefined) return 0
    if (sizeOf(asked) === 0) return 1
    if (held == null) return 0
    return held.some((one) => holds(asked, one)) ? 2 : 1
  },
} as const
