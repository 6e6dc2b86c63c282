/**
 * A calendar made by walking one day at a time from 1 January 1900 with a written-out month table. It knows no
 * arithmetic on dates; what the tests ask of it they ask by looking days up.
 */
export interface WalkedDay {
  readonly year: number
  readonly month: number
  readonly day: number
  /** yyyymmdd, spelled from the parts. */
  readonly number: number
  readonly lastOfMonth: boolean
}

const COMMON = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const LEAP = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
/** The common years among the multiples of four up to 2200. */
const NO_LEAP_DAY = new Set([1900, 2100, 2200])

export function monthTable(year: number): readonly number[] {
  return year % 4 === 0 && !NO_LEAP_DAY.has(year) ? LEAP : COMMON
}

export function walkedCalendar(lastYear: number): readonly WalkedDay[] {
  const days: WalkedDay[] = []
  for (let year = 1900; year <= lastYear; year += 1) {
    for (const [index, length] of monthTable(year).entries()) {
      for (let day = 1; day <= length; day += 1) {
        const spelled = `${year}${String(index + 1).padStart(2, '0')}${String(day).padStart(2, '0')}`
        days.push({ year, month: index + 1, day, number: Number(spelled), lastOfMonth: day === length })
      }
    }
  }
  return days
}

/** Position of every day in the walk, by its yyyymmdd. */
export function positions(days: readonly WalkedDay[]): ReadonlyMap<number, number> {
  return new Map(days.map((one, at) => [one.number, at]))
}

export function at<T>(list: readonly T[], index: number): T {
  const found = list[index]
  if (found === undefined) throw new Error(`nothing at ${index}`)
  return found
}
