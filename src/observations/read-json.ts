import type { Observation } from '../assess/input.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { type SourceText, sourceText } from '../diagnostics/span.ts'
import { parseYaml } from '../syntax/index.ts'
import { checkRow } from './check-row.ts'
import { type Column, columns } from './columns.ts'
import { readReports, readRosters } from './json-sections.ts'
import { asList, asMap, fieldsOf, itemsOf, type Placed, scalarText, stretchOf } from './json-shape.ts'
import type { Cell } from './raw-row.ts'
import type { ReadData } from './read-data.ts'

/** Far above a year of a district's data; JSON of this size takes some ten seconds to read with its places. */
const MAX_SIZE = 16 * 1024 * 1024
const MAX_FINDINGS = 1000

const quantities: ReadonlySet<Column> = new Set(['value', 'numerator', 'denominator'])

/**
 * Reads data from JSON (or YAML, of which JSON is a part): a list of observations, or `{observations, rosters?,
 * reports?, comment?}`. Observations have the columns of a CSV file as keys; numbers may be text. Never throws.
 *
 * @param file its name for readers
 */
export function readObservationsJson(file: string, text: string): ReadData {
  const source = sourceText(file, text)
  // JSON may be indented with tabs, YAML may not. Offsets stay as they are.
  const spaced = text.replace(/^[ \t]+/gm, (indent) => ' '.repeat(indent.length))
  const { root, findings } = parseYaml(sourceText(file, spaced), {
    limits: { size: MAX_SIZE, findings: MAX_FINDINGS },
  })
  const found: Diagnostic[] = []
  const empty = { source, observations: [], rosters: {}, reports: [] }
  if (root === null) return { ...empty, findings }
  const document: Placed = { node: root, path: '' }
  const digits = new Set<number>()
  if (root.kind === 'list') {
    const observations = readRows(source, document, digits, found)
    return { ...empty, observations, findings: [...kept(findings, digits), ...found] }
  }
  const map = asMap(document, found)
  const names = ['observations', 'rosters', 'reports', 'comment'] as const
  // A file may bring rosters or reports alone; one with nothing at all was meant to bring observations.
  const alone =
    root.kind === 'map' && root.entries.some(({ key }) => key.value === 'rosters' || key.value === 'reports')
  const fields = map && fieldsOf(map, names, alone ? [] : ['observations'], found)
  const section = <T>(name: (typeof names)[number], read: (placed: Placed) => T, none: T): T => {
    const field = fields?.get(name)
    return field === undefined ? none : read(field)
  }
  return {
    source,
    observations: section('observations', (one) => readRows(source, one, digits, found), []),
    rosters: section('rosters', (one) => readRosters(source, one, found), {}),
    reports: section('reports', (one) => readReports(source, one, found), []),
    findings: [...kept(findings, digits), ...found],
  }
}

function readRows(
  source: SourceText,
  placed: Placed,
  digits: Set<number>,
  found: Diagnostic[],
): Observation[] {
  const list = asList(placed, found)
  return (list ? itemsOf(list) : []).flatMap((item) => {
    const observation = readRow(source, item, digits, found)
    return observation ? [observation] : []
  })
}

function readRow(
  source: SourceText,
  item: Placed,
  digits: Set<number>,
  found: Diagnostic[],
): Observation | null {
  const map = asMap(item, found)
  const fields = map && fieldsOf(map, columns, [], found)
  if (!fields) return null
  const cells = new Map<Column, Cell>()
  let readable = true
  for (const [column, field] of fields) {
    const text = scalarText(field, quantities.has(column) ? 'number' : 'text', found)
    if (text === null) readable = false
    if (typeof text === 'string') cells.set(column, { text, at: stretchOf(field.node) })
    if (quantities.has(column)) digits.add(field.node.span.start.offset)
  }
  return readable ? checkRow({ source, at: stretchOf(item.node), cells, path: item.path }, found) : null
}

/** Numbers that JavaScript would not keep are kept here, for they are read from their digits. */
function kept(findings: readonly Diagnostic[], digits: ReadonlySet<number>): Diagnostic[] {
  return findings.filter(({ code, span }) => code !== 'CPR1024' || !digits.has(span?.start.offset ?? -1))
}
