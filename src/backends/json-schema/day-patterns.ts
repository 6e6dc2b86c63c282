import { formatDate } from '../../values/index.ts'

/** The years of values/gregorian.ts, 1900 to 2200, and those of them that have a 29 February. */
const YEAR = '(?:19\\d\\d|2[01]\\d\\d|2200)'
const LEAP_YEAR = '(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:[02468][048]|[13579][26]))'

const DAYS = [
  `${YEAR}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\\d|2[0-8])`,
  `${YEAR}-(?:0[13-9]|1[0-2])-(?:29|30)`,
  `${YEAR}-(?:0[13578]|1[02])-31`,
  `${LEAP_YEAR}-02-29`,
]

/**
 * Patterns that together take exactly the days `2024-02-29` that exist, from `earliest` to `latest` (yyyymmdd, both
 * included). JSON Schema's own `format: date` is a mere annotation, and knows no bounds.
 */
export function dayPatterns(earliest?: number, latest?: number): readonly string[] {
  return [
    `^(?:${DAYS.join('|')})$`,
    ...(earliest === undefined ? [] : [notBefore(formatDate(earliest))]),
    ...(latest === undefined ? [] : [notAfter(formatDate(latest))]),
  ]
}

const notBefore = (day: string): string => beyond(day, (digit) => (digit < 9 ? `[${digit + 1}-9]` : null))
const notAfter = (day: string): string => beyond(day, (digit) => (digit > 0 ? `[0-${digit - 1}]` : null))

/** Texts of one length are in the order of the first character in which they differ. */
function beyond(day: string, further: (digit: number) => string | null): string {
  const differing = [...day].flatMap((character, index) => {
    const digits = character === '-' ? null : further(Number(character))
    return digits === null ? [] : [day.slice(0, index) + digits]
  })
  return `^(?:${[...differing, `${day}$`].join('|')})`
}
