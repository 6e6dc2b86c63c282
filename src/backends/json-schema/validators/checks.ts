import {
  daysInMonth,
  FIRST_YEAR,
  LAST_YEAR,
  parseDecimal,
  parseTimeOfDay,
  withinBounds,
} from '../../../values/index.ts'

/** What validators call. All of it takes any value whatever and throws nothing of its own. */

/**
 * Facts that can be read by key: an object literal or one from JSON. The prototype must have nothing to add, and the
 * engine's own question, what kind of object it is, must be answered as the reader of facts expects it.
 */
export function isRecord(given: unknown): given is Readonly<Record<string, unknown>> {
  if (typeof given !== 'object' || given === null) return false
  const prototype: unknown = Object.getPrototypeOf(given)
  if (prototype !== Object.prototype && prototype !== null) return false
  return Object.prototype.toString.call(given) === '[object Object]'
}

/** `2024-02-29` as yyyymmdd, if that day exists; else 0. The same days as `parseDate`, without a pattern. */
export function dayOf(given: unknown): number {
  if (typeof given !== 'string' || given.length !== 10) return 0
  if (given.charCodeAt(4) !== HYPHEN || given.charCodeAt(7) !== HYPHEN) return 0
  const year = 1000 * digitAt(given, 0) + 100 * digitAt(given, 1) + 10 * digitAt(given, 2) + digitAt(given, 3)
  const month = 10 * digitAt(given, 5) + digitAt(given, 6)
  const day = 10 * digitAt(given, 8) + digitAt(given, 9)
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) return 0
  return day <= 28 || day <= daysInMonth(year, month) ? year * 10000 + month * 100 + day : 0
}

const HYPHEN = 45
const ZERO = 48
/** So far below zero that no other digits of a number make up for it. */
const NO_DIGIT = -1_000_000

function digitAt(text: string, index: number): number {
  const digit = text.charCodeAt(index) - ZERO
  return digit >= 0 && digit <= 9 ? digit : NO_DIGIT
}

export function isTime(given: unknown): boolean {
  return typeof given === 'string' && parseTimeOfDay(given) !== undefined
}

/** A decimal as text within bounds that are themselves texts of decimals. */
export function isDecimalText(given: unknown, minimum: string | null, maximum: string | null): boolean {
  const exact = typeof given === 'string' ? parseDecimal(given) : undefined
  return exact !== undefined && withinBounds(exact, minimum, maximum)
}
