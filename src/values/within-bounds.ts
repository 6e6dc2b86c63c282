import { compareDecimals, type Decimal, parseDecimal } from './decimal.ts'

/** Whether a number keeps within its bounds, both included, given as texts of decimals; none where one is absent. */
export function withinBounds(value: Decimal, minimum?: string | null, maximum?: string | null): boolean {
  const low = parseDecimal(minimum ?? '')
  const high = parseDecimal(maximum ?? '')
  return (!low || compareDecimals(value, low) >= 0) && (!high || compareDecimals(value, high) <= 0)
}
