import { finding } from '../assess/finding.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { nearest } from '../diagnostics/nearest.ts'
import { type SourceText, spanBetween } from '../diagnostics/span.ts'
import { type Column, columns, isColumn } from './columns.ts'
import type { CsvCell } from './csv-records.ts'

/** Which column each cell of a row belongs to; null for a column that is not read. */
export interface Header {
  readonly columns: readonly (Column | null)[]
  /** False where a column is missing without which no row can be read. */
  readonly complete: boolean
}

const SEPARATORS: readonly { readonly mark: string; readonly name: string; readonly nameEn: string }[] = [
  { mark: '\t', name: '制表符', nameEn: 'tabs' },
  { mark: ';', name: '分号', nameEn: 'semicolons' },
  { mark: '，', name: '中文逗号', nameEn: 'full-width commas' },
  { mark: '|', name: '竖线', nameEn: 'vertical bars' },
]

/** Reads the first record of a file. `rows` is how many follow, for the finding that none of them can be read. */
export function readHeader(
  source: SourceText,
  cells: readonly CsvCell[],
  rows: number,
  found: Diagnostic[],
): Header {
  const [only] = cells
  const start = only?.at[0] ?? 0
  const span = spanBetween(source, start, cells.at(-1)?.at[1] ?? start)
  const separator = SEPARATORS.find(({ mark }) => cells.length === 1 && only?.text.includes(mark))
  if (separator) {
    found.push(finding('CPR6004', span, { name: separator.name, nameEn: separator.nameEn }))
    return { columns: [], complete: false }
  }
  const seen = new Set<Column>()
  const read = cells.map((cell) => readName(source, cell, seen, found))
  const missing: string[] = (['area_code', 'period', 'indicator'] as const).filter((one) => !seen.has(one))
  if (!seen.has('value') && !(seen.has('numerator') && seen.has('denominator'))) missing.push('value')
  if (missing.length > 0)
    found.push(finding('CPR6002', span, { columns: missing.join(' '), rows: String(rows) }))
  return { columns: read, complete: missing.length === 0 }
}

function readName(
  source: SourceText,
  { text, at }: CsvCell,
  seen: Set<Column>,
  found: Diagnostic[],
): Column | null {
  const span = spanBetween(source, ...at)
  if (!isColumn(text)) {
    const unused = columns.filter((column) => !seen.has(column))
    const values = { column: text.slice(0, 80), allowed: columns.join(' ') }
    found.push(finding('CPR6001', span, values, nearest(text, unused)))
    return null
  }
  if (seen.has(text)) {
    found.push(finding('CPR6003', span, { column: text }))
    return null
  }
  seen.add(text)
  return text
}
