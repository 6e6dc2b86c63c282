/**
 * A day of the Gregorian calendar as the integer yyyymmdd: 29 February 2024 is 20240229. Integers order as the
 * days do, and every backend (SQL, JSON rules) can hold and compare them without a date type of its own.
 *
 * INVARIANT: a DateNumber is a day that exists, in a year from FIRST_YEAR to LAST_YEAR. Only this folder makes
 * one from something else, and it checks.
 */
export type DateNumber = number

/** The years a date may have; anything else in a rule or in facts is a slip of the pen. */
export const FIRST_YEAR = 1900
export const LAST_YEAR = 2200

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/

export function yearOf(date: DateNumber): number {
  return Math.floor(date / 10000)
}

/** 1 to 12. */
export function monthOf(date: DateNumber): number {
  return Math.floor(date / 100) % 100
}

/** Day of the month, from 1. */
export function dayOf(date: DateNumber): number {
  return date % 100
}

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** 28 to 31 for a month 1 to 12. Throws RangeError for another month. */
export function daysInMonth(year: number, month: number): number {
  if (!Number.isInteger(month) || month < 1 || month > 12) throw new RangeError(`not a month: ${month}`)
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** Reads an ISO 8601 calendar date `2024-02-29`; undefined for any other text and for a day that does not exist. */
export function parseDate(text: string): DateNumber | undefined {
  const match = ISO_DATE.exec(text)
  if (match === null) return undefined
  const year = Number(match[1])
  const month = Number(match[2])
  const day = Number(match[3])
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return undefined
  if (day < 1 || day > daysInMonth(year, month)) return undefined
  return year * 10000 + month * 100 + day
}

/** ISO 8601: `2024-02-29`. */
export function formatDate(date: DateNumber): string {
  const digits = String(date).padStart(8, '0')
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`
}

/** A day of Date's calendar, which is Gregorian, has no time zone in UTC and counts no leap seconds (ECMA-262). */
const MILLISECONDS = 86_400_000

/** Days since 1970-01-01, which is 0. */
export function dayNumber(date: DateNumber): number {
  return Date.UTC(yearOf(date), monthOf(date) - 1, dayOf(date)) / MILLISECONDS
}

/** The day with this number; throws RangeError when that is no DateNumber. Inverse of `dayNumber`. */
export function dateOfDayNumber(number: number): DateNumber {
  const day = new Date(number * MILLISECONDS)
  const year = day.getUTCFullYear()
  if (!Number.isInteger(number) || !(year >= FIRST_YEAR && year <= LAST_YEAR)) {
    throw new RangeError(`no day of the years ${FIRST_YEAR} to ${LAST_YEAR}: day number ${number}`)
  }
  return year * 10000 + (day.getUTCMonth() + 1) * 100 + day.getUTCDate()
}

/** So many days later, or earlier when negative. Throws RangeError outside FIRST_YEAR to LAST_YEAR. */
export function addDays(date: DateNumber, days: number): DateNumber {
  return dateOfDayNumber(dayNumber(date) + days)
}
