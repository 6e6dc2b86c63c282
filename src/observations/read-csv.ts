import { finding, shown } from '../assess/finding.ts'
import type { Observation, Stretch } from '../assess/input.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { positionAt, type SourceText, sourceText, spanBetween } from '../diagnostics/span.ts'
import { checkRow } from './check-row.ts'
import { type Column, columns } from './columns.ts'
import { type Header, readHeader } from './csv-header.ts'
import { type CsvCell, csvRecords } from './csv-records.ts'
import type { Cell, RawRow } from './raw-row.ts'
import type { ReadData } from './read-data.ts'

/**
 * Reads observations from a CSV text (commas, UTF-8 already decoded, byte order mark and any line ends allowed; the
 * columns of {@link columns} in any order). Never throws. INVARIANT: every line that holds something is an
 * observation, or an error covers it, or it stands under a header that an error says cannot be used.
 *
 * @param file its name for readers
 */
export function readObservationsCsv(file: string, text: string): ReadData {
  const source = sourceText(file, text)
  const found: Diagnostic[] = []
  const observations = readRows(source, found)
  return { source, observations, rosters: {}, reports: [], findings: found }
}

function readRows(source: SourceText, found: Diagnostic[]): Observation[] {
  const { records, unread } = csvRecords(source)
  // A line of separators alone, as spreadsheets leave them at the end, says nothing.
  const filled = records.filter((cells) => cells.some(({ text, wellFormed }) => text !== '' || !wellFormed))
  const [head, ...rows] = filled
  if (unread) {
    const line = String(positionAt(source, source.text.trimEnd().length).line)
    found.push(finding('CPR6009', spanBetween(source, ...unread), { line }))
  }
  if (head === undefined) {
    if (!unread) found.push(finding('CPR6005', spanBetween(source, 0, 0), { allowed: columns.join(' ') }))
    return []
  }
  const header = readHeader(source, head, rows.length, found)
  if (!header.complete) return []
  if (rows.length === 0 && !unread) found.push(finding('CPR6006', spanBetween(source, 0, 0)))
  return rows.flatMap((cells) => {
    const row = rowFrom(source, header, cells, found)
    const observation = row && checkRow(row, found)
    return observation ? [observation] : []
  })
}

function rowFrom(
  source: SourceText,
  header: Header,
  cells: readonly CsvCell[],
  found: Diagnostic[],
): RawRow | null {
  const at: Stretch = [cells[0]?.at[0] ?? 0, cells.at(-1)?.at[1] ?? 0]
  const broken = cells.filter((cell) => !cell.wellFormed)
  for (const cell of broken)
    found.push(
      finding('CPR6008', spanBetween(source, ...cell.at), { text: shown(source.text.slice(...cell.at)) }),
    )
  if (broken.length > 0) return null
  // Empty cells beyond the header say nothing; anything else means that a comma too many or too few moved the row.
  const surplus = cells.slice(header.columns.length).some((cell) => cell.text !== '')
  if (surplus || cells.length < header.columns.length) {
    const values = { actual: String(cells.length), expected: String(header.columns.length) }
    found.push(finding('CPR6007', spanBetween(source, ...at), values))
    return null
  }
  const named = new Map<Column, Cell>()
  for (const [index, column] of header.columns.entries()) {
    const cell = cells[index]
    if (column !== null && cell !== undefined && cell.text !== '') named.set(column, cell)
  }
  return { source, at, cells: named }
}
