import { type DateNumber, parseDate } from './gregorian.ts'

/**
 * The calendar day that it is at the instant `now` in an IANA time zone such as `Asia/Shanghai`, whatever the
 * time zone and locale of the machine. The instant is an argument, so that callers stay reproducible.
 * Throws RangeError for an unknown time zone, an invalid `now`, or a day outside FIRST_YEAR to LAST_YEAR.
 */
export function todayIn(timeZone: string, now: Date): DateNumber {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  })
  const parts = new Map(format.formatToParts(now).map((part) => [part.type, part.value]))
  const text = `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`
  const date = parseDate(text)
  if (date === undefined) throw new RangeError(`no day from 1900 to 2200: ${text}`)
  return date
}
