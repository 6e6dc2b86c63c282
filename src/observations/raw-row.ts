import { type DataCode, finding, shown } from '../assess/finding.ts'
import type { Origin, Stretch } from '../assess/input.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { type SourceText, spanBetween } from '../diagnostics/span.ts'
import type { Column } from './columns.ts'

/** A filled cell: its text without blanks around it, and where it stands. An empty cell is no cell. */
export interface Cell {
  readonly text: string
  readonly at: Stretch
}

/** A row as a file has it, before anybody asks what it means. */
export interface RawRow {
  readonly source: SourceText
  readonly at: Stretch
  readonly cells: ReadonlyMap<Column, Cell>
  /** Where a JSON file has it: `observations[3]`. */
  readonly path?: string
}

export function originOf({ source, at, cells }: RawRow): Origin {
  return { source, row: at, cells: Object.fromEntries([...cells].map(([column, cell]) => [column, cell.at])) }
}

/** A finding about the cell of a column, or about the row where that cell is empty. */
export function cellFinding(
  row: RawRow,
  column: Column,
  code: DataCode,
  values: Readonly<Record<string, string>> = {},
  suggestion?: string,
): Diagnostic {
  const cell = row.cells.get(column)
  const [start, end] = cell?.at ?? row.at
  const place = row.path === undefined ? {} : { path: `${row.path}.${column}` }
  const text = cell === undefined ? {} : { value: shown(cell.text) }
  return finding(
    code,
    spanBetween(row.source, start, end),
    { column, ...text, ...place, ...values },
    suggestion,
  )
}
