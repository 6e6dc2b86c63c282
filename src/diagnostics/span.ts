/** A place in a text: 1-based line and column (columns in UTF-16 units, as editors count) and 0-based offset. */
export interface Position {
  readonly line: number
  readonly column: number
  readonly offset: number
}

/** A stretch of one file, `end` exclusive. */
export interface Span {
  readonly file: string
  readonly start: Position
  readonly end: Position
}

/** A text with the index of its line starts, so that offsets become lines and columns without a rescan. */
export interface SourceText {
  readonly file: string
  readonly text: string
  readonly lineStarts: readonly number[]
}

export function sourceText(file: string, text: string): SourceText {
  const lineStarts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1)
  return { file, text, lineStarts }
}

export function positionAt(source: SourceText, offset: number): Position {
  const clamped = Math.max(0, Math.min(offset, source.text.length))
  let low = 0
  let high = source.lineStarts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((source.lineStarts[middle] ?? 0) <= clamped) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: clamped - (source.lineStarts[low] ?? 0) + 1, offset: clamped }
}

export function spanBetween(source: SourceText, start: number, end: number): Span {
  return {
    file: source.file,
    start: positionAt(source, start),
    end: positionAt(source, Math.max(start, end)),
  }
}

/** The text of one 1-based line, without its line break. */
export function lineText(source: SourceText, line: number): string {
  const start = source.lineStarts[line - 1]
  if (start === undefined) return ''
  const next = source.lineStarts[line]
  return source.text.slice(start, next === undefined ? undefined : next - 1).replace(/\r$/, '')
}
