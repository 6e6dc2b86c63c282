import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { compareRatios } from '../../values/index.ts'
import { finding, placeOf } from '../finding.ts'
import { type Cells, cellKey } from './cells.ts'
import { type Row, ratioOf, valueText } from './row.ts'

/**
 * Death rates over the same live births, each of which includes the one before it: deaths under 28 days are deaths
 * under one year, those are deaths under five years.
 */
const NESTED = ['neonatal-mortality-rate', 'infant-mortality-rate', 'under5-mortality-rate']

/** A part that is larger than the whole it belongs to is found; both values stay as they are printed. */
export function checkNestedRates(cells: Cells, found: Diagnostic[]): void {
  for (const part of cells.values()) {
    if (part === 'conflict') continue
    const whole = wholeOf(cells, part)
    const [partRatio, wholeRatio] = [ratioOf(part), whole && ratioOf(whole)]
    if (!whole || !partRatio || !wholeRatio || compareRatios(partRatio, wholeRatio) !== 1) continue
    found.push(
      finding('CPR6061', placeOf(part.observation.origin, 'value'), {
        area: part.area,
        period: String(part.period),
        group: part.group,
        part: part.indicator.id,
        partValue: valueText(part) ?? '',
        whole: whole.indicator.id,
        wholeValue: valueText(whole) ?? '',
      }),
    )
  }
}

/** The next rate that includes this one, of those for which there is a value. */
function wholeOf(cells: Cells, part: Row): Row | null {
  const at = NESTED.indexOf(part.indicator.id)
  if (at === -1) return null
  for (const indicator of NESTED.slice(at + 1)) {
    const whole = cells.get(cellKey(part.area, part.period, indicator, part.group))
    if (whole !== undefined && whole !== 'conflict' && ratioOf(whole) !== null) return whole
  }
  return null
}
