/** Minutes since midnight, 0 (00:00) to 1439 (23:59), by the clock of the place. */
export type TimeOfDay = number

const MINUTES_IN_DAY = 24 * 60
const CLOCK = /^([01]\d|2[0-3]):([0-5]\d)$/

/** Reads `HH:MM` on the 24-hour clock with two digits each; undefined for anything else, `24:00` included. */
export function parseTimeOfDay(text: string): TimeOfDay | undefined {
  const match = CLOCK.exec(text)
  return match === null ? undefined : Number(match[1]) * 60 + Number(match[2])
}

/** `HH:MM`. Throws RangeError unless `time` is a whole number from 0 to 1439. */
export function formatTimeOfDay(time: TimeOfDay): string {
  if (!Number.isInteger(time) || time < 0 || time >= MINUTES_IN_DAY) {
    throw new RangeError(`not a time of day in minutes: ${time}`)
  }
  const hours = String(Math.floor(time / 60)).padStart(2, '0')
  return `${hours}:${String(time % 60).padStart(2, '0')}`
}
