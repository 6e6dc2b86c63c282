import { type DateNumber, dayOf, monthOf, yearOf } from './gregorian.ts'

/**
 * When a year (or month) of age is complete: on the birthday itself, or on the day after it.
 *
 * POLICY: Civil Code of the PRC art. 200–201: periods run by the Gregorian calendar and the day on which one
 * begins does not count; art. 202: a period of months or years ends with the corresponding day of its last
 * month; art. 203: the last day runs to its end; art. 1259: 不满 and 超过 exclude the number itself. So a year
 * of age is complete on the day after the birthday. A plan may choose `on-birthday` instead.
 */
export type AgeCompletes = 'day-after' | 'on-birthday'

/**
 * Completed years of age (周岁) on `asOf`. Zero on the day of birth; undefined, that is unknown, before it.
 *
 * POLICY: Civil Code of the PRC art. 202: where the corresponding day does not exist the period ends with the
 * month, and age is complete on the first day of the next under either setting: 1 March for a birthday on
 * 29 February.
 */
export function completedYears(
  birth: DateNumber,
  asOf: DateNumber,
  completes: AgeCompletes,
): number | undefined {
  if (asOf < birth) return undefined
  // One integer formula on yyyymmdd, the same in SQL; date types of databases disagree about leap birthdays.
  const grace = completes === 'day-after' ? 1 : 0
  // Without the floor at zero a child would be -1 on the day of its birth.
  return Math.max(0, Math.floor((asOf - birth - grace) / 10000))
}

/**
 * Completed months of age on `asOf`, by the same rule: a child born on 31 August completes six months on
 * 1 March of a common year under either setting. Zero on the day of birth; undefined before it.
 */
export function completedMonths(
  birth: DateNumber,
  asOf: DateNumber,
  completes: AgeCompletes,
): number | undefined {
  if (asOf < birth) return undefined
  const grace = completes === 'day-after' ? 1 : 0
  const months = (yearOf(asOf) - yearOf(birth)) * 12 + monthOf(asOf) - monthOf(birth)
  return Math.max(0, dayOf(asOf) < dayOf(birth) + grace ? months - 1 : months)
}
