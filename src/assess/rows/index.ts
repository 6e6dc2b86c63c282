import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { Figure } from '../../ir/nodes/index.ts'
import { GroupedFindings } from '../grouped-findings.ts'
import type { Observation } from '../input.ts'
import type { PlanNames } from '../plan-names.ts'
import { type Cells, cellsFrom } from './cells.ts'
import { withFigures } from './figures.ts'
import { matchPlan } from './match-plan.ts'
import { checkNestedRates } from './nested-rates.ts'
import { checkPlausible } from './plausible.ts'
import type { Row } from './row.ts'

export { type Cells, cellKey } from './cells.ts'
export { type Row, ratioOf, valueText } from './row.ts'

/** Observations checked against the plan and laid out by what they are about; the plan's own figures where they are silent. */
export function cellsOf(
  names: PlanNames,
  figures: readonly Figure[],
  observations: readonly Observation[],
  found: Diagnostic[],
): Cells {
  const grouped = new GroupedFindings()
  const single: Diagnostic[] = []
  const rows: Row[] = []
  for (const observation of observations) {
    const row = matchPlan(names, observation, grouped, single)
    if (row === null) continue
    checkPlausible(names, row, grouped, single)
    rows.push(row)
  }
  const given = cellsFrom(rows, single)
  checkNestedRates(names, given, single)
  const cells = withFigures(names, figures, given, single)
  for (const one of grouped.list) found.push(one)
  for (const one of single) found.push(one)
  return cells
}
