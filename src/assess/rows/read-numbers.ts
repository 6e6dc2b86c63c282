import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { type Decimal, decimalFromNumber, parseDecimal } from '../../values/index.ts'
import { finding, placeOf, shown } from '../finding.ts'
import { type Observation, statuses } from '../input.ts'
import type { Counted } from './row.ts'

export interface Numbers {
  readonly value: Decimal | null
  readonly counted: Counted | null
}

/**
 * The numbers of an observation, once more checked: one may come from a program, past every reader of files. Null
 * where the observation is not used; then an error has been found.
 */
export function readNumbers(observation: Observation, found: Diagnostic[]): Numbers | null {
  const before = found.length
  const { origin, status, period, area, indicator } = observation
  const error = (code: Parameters<typeof finding>[0], column: string, given: unknown) =>
    found.push(
      finding(code, placeOf(origin, column), { column, value: shown(given), allowed: statuses.join(' ') }),
    )
  if (typeof area !== 'string' || area === '') error('CPR6010', 'area_code', area)
  if (typeof indicator !== 'string' || indicator === '') error('CPR6010', 'indicator', indicator)
  if (!Number.isInteger(period) || period < 1900 || period > 2200) error('CPR6011', 'period', period)
  if (status !== null && status !== undefined && !statuses.includes(status))
    error('CPR6021', 'status', status)
  const read = (column: 'value' | 'numerator' | 'denominator'): Decimal | null => {
    const given: unknown = observation[column]
    if (given === null || given === undefined) return null
    const number =
      typeof given === 'number'
        ? decimalFromNumber(given)
        : typeof given === 'string'
          ? parseDecimal(given)
          : undefined
    if (number === undefined) error('CPR6015', column, given)
    else if (number.coefficient < 0n) error('CPR6016', column, given)
    return number ?? null
  }
  const [value, numerator, denominator] = [read('value'), read('numerator'), read('denominator')]
  const counted = numerator !== null && denominator !== null ? { numerator, denominator } : null
  if (found.length > before) return null
  const nothing = value === null && counted === null
  if (status === 'missing' && (value ?? numerator ?? denominator) !== null)
    error('CPR6022', 'value', observation.value)
  else if (status !== 'missing' && nothing) error('CPR6019', 'value', null)
  return found.length > before ? null : { value, counted }
}
