import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { compareRates } from '../../values/index.ts'
import { finding, placeOf } from '../finding.ts'
import type { PlanNames } from '../plan-names.ts'
import { type Cells, cellKey } from './cells.ts'
import { type Row, ratioOf, valueText } from './row.ts'

/** A part that is larger than the whole it belongs to is found; both values stay as they are printed. */
export function checkNestedRates(names: PlanNames, cells: Cells, found: Diagnostic[]): void {
  for (const part of cells.values()) {
    if (part === 'conflict') continue
    const whole = wholeOf(names, cells, part)
    const [partRatio, wholeRatio] = [ratioOf(part), whole && ratioOf(whole)]
    if (!whole || !partRatio || !wholeRatio || compareRates(partRatio, wholeRatio) !== 1) continue
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

/** The nearest rate that includes this one, of those for which there is a value. */
function wholeOf(names: PlanNames, cells: Cells, part: Row): Row | null {
  const passed = new Set([part.indicator.id])
  let id = part.indicator.includedIn
  while (id !== undefined && !passed.has(id)) {
    passed.add(id)
    const whole = cells.get(cellKey(part.area, part.period, id, part.group))
    if (whole !== undefined && whole !== 'conflict' && ratioOf(whole) !== null) return whole
    id = names.indicators.get(id)?.includedIn
  }
  return null
}
