// The browser build: its ES module brings its own Buffer, so the same code runs in Node and in a browser.
import { parse } from 'csv-parse/browser/esm/sync'
import type { Stretch } from '../assess/input.ts'
import type { SourceText } from '../diagnostics/span.ts'

export interface CsvCell {
  /** What the cell says, without its quotes and without blanks around it. */
  readonly text: string
  readonly at: Stretch
  /** False where its double quotes do not pair; then `text` is a guess. */
  readonly wellFormed: boolean
}

export interface CsvRecords {
  /** Lines that hold nothing at all are left out; every record has at least one cell. */
  readonly records: readonly (readonly CsvCell[])[]
  /** What follows the last record that could be read, where a quote is never closed. */
  readonly unread: Stretch | null
}

interface Field {
  readonly text: string
  readonly first: boolean
  /** In bytes of UTF-8. */
  readonly end: number
}

/** Quoted throughout with inner quotes doubled, or without any quote. */
const WELL_FORMED = /^(?:"(?:[^"]|"")*"|[^"]*)$/

/** Records of a CSV text with the place of every cell. Never throws; lines may end in CRLF, LF or CR. */
export function csvRecords(source: SourceText): CsvRecords {
  const fields: Field[] = []
  let failed = false
  try {
    parse(source.text, {
      bom: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      cast: (text, { bytes, index }) => {
        fields.push({ text, first: index === 0, end: bytes })
        return null
      },
    })
  } catch {
    // With these options only a quote that is never closed stops the parser; what came before has been taken.
    failed = true
  }
  return locate(source.text, fields, failed)
}

function locate(text: string, fields: readonly Field[], failed: boolean): CsvRecords {
  const ends = offsetsOf(text, fields)
  const records: CsvCell[][] = []
  let at = text.startsWith('\ufeff') ? 1 : 0
  let complete = at
  for (const [index, field] of fields.entries()) {
    if (field.first) {
      complete = at
      while (text[at] === '\n' || text[at] === '\r') at += 1
      records.push([])
    } else at += 1
    const end = ends[index] ?? at
    const wellFormed = WELL_FORMED.test(text.slice(at, end))
    records.at(-1)?.push({ text: field.text.trim(), at: [at, end], wellFormed })
    at = end
  }
  if (!failed) return { records, unread: null }
  // The record in which the open quote stands is given up as a whole, however many of its cells were read.
  const within = text[at] === ','
  let start = within ? complete : at
  while (/\s/.test(text[start] ?? '')) start += 1
  return { records: within ? records.slice(0, -1) : records, unread: [start, text.length] }
}

/** UTF-8 byte positions as offsets into the text, in one walk. INVARIANT: the ends never decrease. */
function offsetsOf(text: string, fields: readonly Field[]): number[] {
  let offset = 0
  let bytes = 0
  return fields.map(({ end }) => {
    while (bytes < end && offset < text.length) {
      const code = text.codePointAt(offset) ?? 0
      bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
      offset += code < 0x10000 ? 1 : 2
    }
    return offset
  })
}
