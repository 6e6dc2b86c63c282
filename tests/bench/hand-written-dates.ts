import type { Maybe } from './hand-written-truth.ts'

/** POLICY: a year of age is complete on the day after the birthday, so not yet on the birthday itself. */
export function completedYears(birthDate: string, today: Day): number {
  const birth = dayFrom(birthDate)
  const years = today.year - birth.year
  const birthdayIsOver = today.month > birth.month || (today.month === birth.month && today.day > birth.day)
  return Math.max(0, birthdayIsOver ? years : years - 1)
}

/** Complete on the day of the same number six months on, or on the last day of that month where there is none. */
export function sixMonthsAgo(since: string | undefined, today: Day): Maybe {
  if (since === undefined) return undefined
  const { year, month, day } = dayFrom(since)
  const sixthYear = month > 6 ? year + 1 : year
  const sixthMonth = month > 6 ? month - 6 : month + 6
  if (today.year !== sixthYear) return today.year > sixthYear
  if (today.month !== sixthMonth) return today.month > sixthMonth
  return today.day >= Math.min(day, lastDayOf(sixthYear, sixthMonth))
}

export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

export function dayFrom(text: string): Day {
  return { year: Number(text.slice(0, 4)), month: Number(text.slice(5, 7)), day: Number(text.slice(8)) }
}

function lastDayOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}
