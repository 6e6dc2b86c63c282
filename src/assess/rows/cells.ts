import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { compareDecimals, type Decimal } from '../../values/index.ts'
import { finding, placeOf, shown } from '../finding.ts'
import { type Row, valueText } from './row.ts'

/** The one row for an area, period, indicator and group; `conflict` where several rows say different things. */
export type Cell = Row | 'conflict'

/** Every cell of the data, in no meaningful order. */
export type Cells = ReadonlyMap<string, Cell>

export function cellKey(area: string, period: number, indicator: string, group: string): string {
  return JSON.stringify([area, period, indicator, group])
}

/** Rows by what they are about. The same value twice is a warning; different values are an error and no value. */
export function cellsFrom(rows: readonly Row[], found: Diagnostic[]): Cells {
  const byKey = new Map<string, Row[]>()
  for (const row of rows) {
    const key = cellKey(row.area, row.period, row.indicator.id, row.group)
    const same = byKey.get(key)
    if (same) same.push(row)
    else byKey.set(key, [row])
  }
  const cells = new Map<string, Cell>()
  for (const [key, same] of byKey) {
    const [first, ...others] = same
    if (first === undefined) continue
    const conflict = others.some((other) => !identical(first, other))
    cells.set(key, conflict ? 'conflict' : ([...same].sort(byText)[0] ?? first))
    if (others.length > 0) found.push(duplicates(same, conflict))
  }
  return cells
}

/** How many of the values that contradict each other are shown. */
const MOST_VALUES = 10

function duplicates(same: readonly Row[], conflict: boolean): Diagnostic {
  const last = same.at(-1)
  const values = {
    area: last?.area ?? '',
    period: String(last?.period),
    indicator: last?.indicator.id ?? '',
    group: last?.group ?? '',
    rows: String(same.length),
    values: [...new Set(same.map(described))].sort().slice(0, MOST_VALUES).map(shown).join(' | '),
  }
  return finding(conflict ? 'CPR6057' : 'CPR6056', placeOf(last?.observation.origin), values)
}

function described(row: Row): string {
  const { numerator, denominator } = row.observation
  const value = valueText(row) ?? 'missing'
  return row.counted === null ? value : `${value} (${numerator}/${denominator})`
}

function identical(a: Row, b: Row): boolean {
  return (
    a.unit === b.unit &&
    equal(a.value, b.value) &&
    equal(a.counted?.numerator, b.counted?.numerator) &&
    equal(a.counted?.denominator, b.counted?.denominator)
  )
}

function equal(a: Decimal | null | undefined, b: Decimal | null | undefined): boolean {
  if (!a || !b) return !a && !b
  return compareDecimals(a, b) === 0
}

/** Identical rows may be written differently (6 and 6.0); which one is shown must not hang on their order. */
function byText(a: Row, b: Row): number {
  const text = ({ observation: { value, numerator, denominator, status } }: Row) =>
    JSON.stringify([value, numerator, denominator, status])
  return text(a) < text(b) ? -1 : 1
}
