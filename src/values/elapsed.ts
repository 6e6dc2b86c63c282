import { type DateNumber, dayNumber, dayOf, daysInMonth, monthOf, yearOf } from './gregorian.ts'

export type ElapsedUnit = 'days' | 'months' | 'years'

/**
 * Whole calendar units from `since` to `until`, for periods such as 满六个月 (age has its own functions).
 * Negative when `until` is the earlier day: then minus the units from `until` to `since`.
 *
 * POLICY: Civil Code of the PRC art. 202: a month or year is complete on the corresponding day, and on the last
 * day of the month where there is none: 31 August to 28 February is six months in a common year, and
 * 29 February to 28 February of the next is a year.
 */
export function elapsed(since: DateNumber, until: DateNumber, unit: ElapsedUnit): number {
  // `0 - x`, because `-x` would be minus zero for less than one unit.
  if (until < since) return 0 - elapsed(until, since, unit)
  if (unit === 'days') return dayNumber(until) - dayNumber(since)
  const months = wholeMonths(since, until)
  return unit === 'months' ? months : Math.floor(months / 12)
}

function wholeMonths(since: DateNumber, until: DateNumber): number {
  const months = (yearOf(until) - yearOf(since)) * 12 + monthOf(until) - monthOf(since)
  const completeOn = Math.min(dayOf(since), daysInMonth(yearOf(until), monthOf(until)))
  return dayOf(until) < completeOn ? months - 1 : months
}
