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

interface Split {
  readonly texts: readonly string[]
  /** Where the record ends, its line end included, in bytes of UTF-8. */
  readonly end: number
}

/** Records of a CSV text with the place of every cell. Never throws; lines may end in CRLF, LF or CR. */
export function csvRecords(source: SourceText): CsvRecords {
  const splits: Split[] = []
  let failed = false
  try {
    parse(source.text, {
      bom: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      // Once a record: the context that `cast` gets for every cell costs more than all the parsing.
      on_record: (texts: readonly string[], { bytes }) => {
        splits.push({ texts, end: bytes })
        return null
      },
    })
  } catch {
    // With these options only a quote that is never closed stops the parser; what came before has been taken.
    failed = true
  }
  return locate(source.text, splits, failed)
}

function locate(text: string, splits: readonly Split[], failed: boolean): CsvRecords {
  const ends = offsetsOf(text, splits)
  let at = text.startsWith('\ufeff') ? 1 : 0
  const records = splits.map(({ texts }, index) => {
    const start = past(/[\r\n]/, text, at)
    at = ends[index] ?? start
    const body = text.slice(start, at).replace(/(?:\r\n|\r|\n)$/, '')
    return cellsOf(body, start, texts)
  })
  return { records, unread: failed ? [past(/\s/, text, at), text.length] : null }
}

function past(what: RegExp, text: string, from: number): number {
  let at = from
  while (at < text.length && what.test(text[at] ?? '')) at += 1
  return at
}

/** The cells of a record where they stand. Without regular expressions, whose stack a long cell would overflow. */
function cellsOf(body: string, start: number, texts: readonly string[]): CsvCell[] {
  const cells: CsvCell[] = []
  let at = 0
  while (at <= body.length) {
    const quoted = body[at] === '"'
    const closed = quoted ? closeOf(body, at) : at
    const comma = body.indexOf(',', closed)
    const end = comma === -1 ? body.length : comma
    // Quoted throughout with inner quotes doubled, or without any quote.
    const wellFormed = quoted ? closed === end : !body.slice(at, end).includes('"')
    const text = wellFormed ? (texts[cells.length] ?? '') : body.slice(at, end)
    cells.push({ text: text.trim(), at: [start + at, start + end], wellFormed })
    at = end + 1
  }
  return cells
}

/** One past the quote that closes the cell. */
function closeOf(body: string, open: number): number {
  let at = body.indexOf('"', open + 1)
  while (at !== -1 && body[at + 1] === '"') at = body.indexOf('"', at + 2)
  return at === -1 ? body.length : at + 1
}

/** UTF-8 byte positions as offsets into the text, in one walk. INVARIANT: the ends never decrease. */
function offsetsOf(text: string, splits: readonly Split[]): number[] {
  let offset = 0
  let bytes = 0
  return splits.map(({ end }) => {
    while (bytes < end && offset < text.length) {
      const code = text.codePointAt(offset) ?? 0
      bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
      offset += code < 0x10000 ? 1 : 2
    }
    return offset
  })
}
