import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { Figure } from '../../ir/nodes/index.ts'
import { compareDecimals, parseDecimal } from '../../values/index.ts'
import { finding, placeOf } from '../finding.ts'
import type { PlanNames } from '../plan-names.ts'
import { misprint } from '../quotient.ts'
import { type Cells, cellKey } from './cells.ts'
import { type Row, ratioOf, valueText } from './row.ts'

/**
 * The figures that the plan text itself states, where the data say nothing of their own. Data that say otherwise
 * count, and are found.
 */
export function withFigures(
  names: PlanNames,
  figures: readonly Figure[],
  cells: Cells,
  found: Diagnostic[],
): Cells {
  const all = new Map(cells)
  for (const figure of figures) {
    const indicator = names.indicators.get(figure.indicator)
    const value = parseDecimal(figure.value)
    if (!indicator || !value) continue
    const { area, period, clause } = figure
    const key = cellKey(area, period, indicator.id, 'total')
    const given = cells.get(key)
    if (given === undefined) {
      const observation = { area, period, indicator: indicator.id, value: figure.value, source: clause }
      const { unit } = indicator
      all.set(key, { area, period, indicator, group: 'total', unit, value, counted: null, observation })
    } else if (given !== 'conflict' && differs(given, figure)) {
      const values = {
        indicator: indicator.id,
        area,
        period: String(period),
        value: valueText(given) ?? '',
        printed: figure.value,
        clause,
      }
      found.push(finding('CPR6090', placeOf(given.observation.origin, 'value'), values))
    }
  }
  return all
}

/** A rate that was counted agrees where it rounds to the printed figure. */
function differs(row: Row, figure: Figure): boolean {
  const printed = parseDecimal(figure.value)
  if (printed === undefined) return false
  if (row.value !== null) return compareDecimals(row.value, printed) !== 0
  const ratio = ratioOf(row)
  return ratio !== null && ratio.denominator.coefficient !== 0n && misprint(printed, ratio) !== null
}
