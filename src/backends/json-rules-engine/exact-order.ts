import {
  compareRates,
  type Decimal,
  decimal,
  decimalFromNumber,
  parseDate,
  parseDecimal,
  parseTimeOfDay,
  type Ratio,
} from '../../values/index.ts'

/** A rate as it stands in an almanac: never divided, only compared. */
export interface HostRate {
  readonly numerator: string
  readonly denominator: string
}

interface Measure {
  readonly kind: 'number' | 'date' | 'time of day'
  readonly rate: Decimal | Ratio
}

/**
 * The order of two known values: numbers (also as texts and as rates) exactly, days and times by the calendar.
 *
 * @throws {TypeError} for what has no order, or two values of different kinds: silence would be a wrong decision
 */
export function orderOf(a: unknown, b: unknown): -1 | 0 | 1 {
  if (Number.isSafeInteger(a) && Number.isSafeInteger(b))
    return Math.sign(Number(a) - Number(b)) as -1 | 0 | 1
  const left = measure(a)
  const right = measure(b)
  const order = left.kind === right.kind ? compareRates(left.rate, right.rate) : undefined
  if (order === undefined) throw new TypeError(`cannot compare ${shown(a)} with ${shown(b)}`)
  return order
}

function measure(value: unknown): Measure {
  if (typeof value === 'string') {
    const day = parseDate(value)
    if (day !== undefined) return { kind: 'date', rate: decimal(BigInt(day)) }
    const time = parseTimeOfDay(value)
    if (time !== undefined) return { kind: 'time of day', rate: decimal(BigInt(time)) }
  }
  const rate = isRate(value)
    ? { numerator: number(value.numerator), denominator: number(value.denominator) }
    : number(value)
  return { kind: 'number', rate }
}

function number(value: unknown): Decimal {
  const exact =
    typeof value === 'number'
      ? decimalFromNumber(value)
      : typeof value === 'string'
        ? parseDecimal(value)
        : undefined
  if (exact === undefined) throw new TypeError(`${shown(value)} is no number, date or time of day`)
  return exact
}

function isRate(value: unknown): value is HostRate {
  return typeof value === 'object' && value !== null && 'numerator' in value && 'denominator' in value
}

function shown(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? `\`${value}\`` : `a ${typeof value}`
}
