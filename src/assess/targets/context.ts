import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { PlanIr } from '../../ir/nodes/index.ts'
import type { Ratio } from '../../values/index.ts'
import { type DataCode, finding } from '../finding.ts'
import type { ParametersOf } from '../parameters.ts'
import type { PlanNames } from '../plan-names.ts'
import type { Rosters } from '../rosters.ts'
import { type Cells, cellKey, type Row, ratioOf } from '../rows/index.ts'

/** Everything a target is judged by. */
export interface Context {
  readonly ir: PlanIr
  readonly names: PlanNames
  readonly rosters: Rosters
  readonly cells: Cells
  readonly parameters: ParametersOf
}

/** What is known of one indicator for one area, period and group. */
export interface Reading {
  readonly row: Row | null
  /** Exact, in the unit of the row; null where nothing is known, and its denominator may be zero. */
  readonly ratio: Ratio | null
  /** Whether anybody said anything, be it only that the value is missing or two things that differ. */
  readonly said: boolean
}

export function readingOf(
  { cells }: Context,
  area: string,
  period: number,
  indicator: string,
  group: string,
): Reading {
  const cell = cells.get(cellKey(area, period, indicator, group))
  if (cell === undefined || cell === 'conflict') return { row: null, ratio: null, said: cell !== undefined }
  return { row: cell, ratio: ratioOf(cell), said: true }
}

/** A unit's own value: a share of units, given in per cent for the whole area, is not one. */
export function ownReadingOf(
  context: Context,
  area: string,
  period: number,
  indicator: string,
  group: string,
): Reading {
  const found = readingOf(context, area, period, indicator, group)
  const own = found.row === null || found.row.unit === found.row.indicator.unit
  return own ? found : { ...found, row: null, ratio: null }
}

/** Findings about one target, each once. */
export class Notes {
  readonly #found = new Map<string, Diagnostic>()

  add(code: DataCode, values: Readonly<Record<string, string>>): void {
    const key = JSON.stringify([code, values])
    if (!this.#found.has(key)) this.#found.set(key, finding(code, null, values))
  }

  get list(): readonly Diagnostic[] {
    return [...this.#found.values()]
  }
}
