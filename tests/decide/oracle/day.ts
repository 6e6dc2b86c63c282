/** Days as a count from 1970-01-01, all arithmetic left to the platform's own calendar. */
export type Day = number

const MILLISECONDS = 86_400_000

export function dayOfIso(text: string): Day {
  return Date.parse(`${text}T00:00:00Z`) / MILLISECONDS
}

/** From the yyyymmdd of the IR. */
export function dayOfNumber(date: number): Day {
  const text = String(date)
  return dayOfIso(`${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`)
}

export function isoOf(day: Day): string {
  return new Date(day * MILLISECONDS).toISOString().slice(0, 10)
}

export function everyDay(first: string, last: string): string[] {
  const days: string[] = []
  for (let day = dayOfIso(first); day <= dayOfIso(last); day += 1) days.push(isoOf(day))
  return days
}

/** The day of the same number so many months later, and the first day of the month after that one. */
function later(day: Day, months: number): { readonly corresponding: Day | null; readonly nextMonth: Day } {
  const date = new Date(day * MILLISECONDS)
  const month = date.getUTCMonth() + months
  const found = new Date(Date.UTC(date.getUTCFullYear(), month, date.getUTCDate()))
  const exists = found.getUTCDate() === date.getUTCDate()
  const nextMonth = Date.UTC(date.getUTCFullYear(), month + 1, 1) / MILLISECONDS
  return { corresponding: exists ? found.getTime() / MILLISECONDS : null, nextMonth }
}

export type AgeCompletes = 'day-after' | 'on-birthday'

const ages = new Map<string, number>()

/**
 * Completed years or months of age: how many of them are complete by the day. One is complete on the corresponding
 * day or the day after it, by the setting; without such a day, on the first of the next month. None before birth.
 */
export function age(
  birth: Day,
  asOf: Day,
  unit: 'years' | 'months',
  completes: AgeCompletes,
): number | undefined {
  if (asOf < birth) return undefined
  const key = `${birth} ${asOf} ${unit} ${completes}`
  const known = ages.get(key)
  if (known !== undefined) return known
  let complete = 0
  for (;;) {
    const { corresponding, nextMonth } = later(birth, (complete + 1) * (unit === 'years' ? 12 : 1))
    const day = corresponding === null ? nextMonth : corresponding + (completes === 'day-after' ? 1 : 0)
    if (day > asOf) break
    complete += 1
  }
  ages.set(key, complete)
  return complete
}

const periods = new Map<string, number>()

/** Whole units between two days; a month is complete on the corresponding day, else on the last of the month. */
export function elapsed(since: Day, until: Day, unit: 'years' | 'months' | 'days'): number {
  if (until < since) return 0 - elapsed(until, since, unit)
  if (unit === 'days') return until - since
  const key = `${since} ${until} ${unit}`
  const known = periods.get(key)
  if (known !== undefined) return known
  let complete = 0
  for (;;) {
    const { corresponding, nextMonth } = later(since, (complete + 1) * (unit === 'years' ? 12 : 1))
    if ((corresponding ?? nextMonth - 1) > until) break
    complete += 1
  }
  periods.set(key, complete)
  return complete
}
