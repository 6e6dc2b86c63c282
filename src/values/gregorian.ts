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

const DAYS_IN_400_YEARS = 146097
/** Days from 1 March of year 0 to 1 January 1970, both in the Gregorian calendar carried backwards. */
const EPOCH = 719468

/** Days since 1970-01-01, which is 0. */
export function dayNumber(date: DateNumber): number {
  // Years are counted from 1 March, so that a leap day is the last day of its year and needs no special case.
  const month = monthOf(date)
  const year = month > 2 ? yearOf(date) : yearOf(date) - 1
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + dayOf(date) - 1
  return (
    365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + dayOfYear - EPOCH
  )
}

/** The day with this number; throws RangeError when that is no DateNumber. Inverse of `dayNumber`. */
export function dateOfDayNumber(number: number): DateNumber {
  const day = number + EPOCH
  const era = Math.floor(day / DAYS_IN_400_YEARS)
  const ofEra = day - era * DAYS_IN_400_YEARS
  const leapDays = Math.floor(ofEra / 1460) - Math.floor(ofEra / 36524) + Math.floor(ofEra / 146096)
  const yearOfEra = Math.floor((ofEra - leapDays) / 365)
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const fromMarch = Math.floor((5 * ofYear + 2) / 153)
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  const year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0)
  if (!Number.isInteger(number) || year < FIRST_YEAR || year > LAST_YEAR) {
    throw new RangeError(`no day of the years ${FIRST_YEAR} to ${LAST_YEAR}: day number ${number}`)
  }
  return year * 10000 + month * 100 + (ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1)
}

/** So many days later, or earlier when negative. Throws RangeError outside FIRST_YEAR to LAST_YEAR. */
export function addDays(date: DateNumber, days: number): DateNumber {
  return dateOfDayNumber(dayNumber(date) + days)
}
