import { createColors } from './colours.ts'
import { layOutLine } from './line-layout.ts'
import { lineText, type SourceText, type Span } from './span.ts'

export interface FrameOptions {
  /** Lines shown before the span (default 1). */
  readonly before?: number
  /** Lines shown after the span (default 1). */
  readonly after?: number
  /** Terminal columns for the text of a line, without the line number (default 100). */
  readonly width?: number
  readonly colour?: boolean
}

/** A span over more lines than this shows its first two and its last. */
const MAX_MARKED_LINES = 4

interface Row {
  readonly line: number
  readonly marked: boolean
}

function rowsOf(source: SourceText, span: Span, before: number, after: number): (Row | 'gap')[] {
  const first = span.start.line
  // A span that ends where a line begins does not reach into that line.
  const endsAtLineStart = span.end.column === 1 && span.end.line > first
  const last = endsAtLineStart ? span.end.line - 1 : span.end.line
  const rows: (Row | 'gap')[] = []
  for (let line = Math.max(1, first - before); line < first; line++) rows.push({ line, marked: false })
  if (last - first + 1 > MAX_MARKED_LINES) {
    rows.push({ line: first, marked: true }, { line: first + 1, marked: true }, 'gap', {
      line: last,
      marked: true,
    })
  } else {
    for (let line = first; line <= last; line++) rows.push({ line, marked: true })
  }
  const end = Math.min(last + after, source.lineStarts.length)
  for (let line = last + 1; line <= end; line++) {
    const finalEmptyLine = line === source.lineStarts.length && lineText(source, line) === ''
    if (!finalEmptyLine) rows.push({ line, marked: false })
  }
  return rows
}

/** The part of a marked line that belongs to the span, in UTF-16 units from the line's start. */
function markedPart(text: string, line: number, span: Span): { from: number; to: number } {
  const from = line === span.start.line ? span.start.column - 1 : text.search(/\S|$/)
  const to = line === span.end.line ? span.end.column - 1 : text.length
  return { from: Math.min(from, text.length), to: Math.min(Math.max(from, to), text.length) }
}

/**
 * The lines around a span with their numbers, and carets under exactly the characters of the span: Chinese characters
 * are two terminal columns wide, combining marks none. Tabs become spaces, control characters visible stand-ins, and
 * long lines are cut around the span with `…`. No line break at the end.
 */
export function codeFrame(source: SourceText, span: Span, options: FrameOptions = {}): string {
  const { before = 1, after = 1, width = 100, colour = false } = options
  const colours = createColors(colour)
  const rows = rowsOf(source, span, before, after)
  const numbers = rows.map((row) => (row === 'gap' ? 0 : row.line))
  const digits = String(Math.max(...numbers)).length
  const gutter = `  ${' '.repeat(digits)} |`
  const out: string[] = []
  for (const row of rows) {
    if (row === 'gap') {
      out.push(colours.dim(`  ${'.'.repeat(digits)} |`))
      continue
    }
    const text = lineText(source, row.line)
    const number = String(row.line).padStart(digits)
    if (!row.marked) {
      const shown = layOutLine(text, 0, 0, width).text
      out.push(`${colours.dim(`  ${number} |`)} ${shown}`.trimEnd())
      continue
    }
    const { from, to } = markedPart(text, row.line, span)
    const shown = layOutLine(text, from, to, width)
    out.push(`${colours.bold(`> ${number} |`)} ${shown.text}`.trimEnd())
    const carets = colours.red('^'.repeat(shown.caretWidth))
    out.push(`${colours.dim(gutter)} ${' '.repeat(shown.caretStart)}${carets}`)
  }
  return out.join('\n')
}
