import { compareDecimals, decimal, FALSE, formatDecimal, TRUE, UNKNOWN } from '../../values/index.ts'
import type { Counted } from '../rows/row.ts'
import { isRate } from '../unit-factor.ts'
import type { Notes, Reading } from './context.ts'
import type { ShareUnit } from './share-units.ts'

/**
 * The count of units given for the area as a whole (38 of 40), which goes before what the units say one by one; null
 * where there is none. Where the two do not agree, that is noted.
 */
export function shareTotal(
  { row }: Reading,
  units: readonly ShareUnit[] | null,
  notes: Notes,
): Counted | null {
  if (row === null || row.counted === null) return null
  const { counted, unit, indicator } = row
  if (units === null) return counted
  const countsThem = countsUnits(counted, units)
  const figures = {
    numerator: formatDecimal(counted.numerator),
    denominator: formatDecimal(counted.denominator),
    units: String(units.length),
  }
  if (!countsThem && unit === indicator.unit && isRate(unit)) {
    // Where each unit's value is a rate, the area has one too, of children and not of units.
    notes.add('CPR6080', figures)
    return null
  }
  const yes = units.filter(({ applies, complies }) => applies === TRUE && complies === TRUE).length
  const possible = units.filter(({ complies }) => complies !== FALSE).length
  const below = compareDecimals(counted.numerator, decimal(BigInt(yes))) < 0
  const above = compareDecimals(counted.numerator, decimal(BigInt(possible))) > 0
  if (!countsThem || below || above) {
    const unknown = units.filter(({ complies }) => complies === UNKNOWN).length
    notes.add('CPR6079', { ...figures, yes: String(yes), unknown: String(unknown) })
  }
  return counted
}

/** Whether the denominator can be the number of units, those included that may or may not belong. */
function countsUnits({ denominator }: Counted, units: readonly ShareUnit[]): boolean {
  const sure = units.filter(({ applies }) => applies === TRUE).length
  return (
    compareDecimals(denominator, decimal(BigInt(sure))) >= 0 &&
    compareDecimals(denominator, decimal(BigInt(units.length))) <= 0
  )
}
