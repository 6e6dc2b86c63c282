import { CST, Lexer } from 'yaml'
import { positionAt, type SourceText } from '../diagnostics/span.ts'
import type { Range } from './patches.ts'

/** How one line of a document ends. */
export interface LineEnd {
  /** Offset after the last character that is neither blank nor comment. */
  readonly contentEnd: number
  /** Offset of the line break, or of the end of the text. */
  readonly end: number
  /** The comment after the content, its `#` included. */
  readonly comment?: Range
  /** The line ends inside brackets or inside a text of several lines, where nothing may be appended. */
  readonly open: boolean
}

/** How each line with content ends, by its 1-based number. `source` must have been read without error. */
export function lineEnds(source: SourceText): ReadonlyMap<number, LineEnd> {
  const ends = new Map<number, LineEnd>()
  const lineOf = (offset: number) => positionAt(source, offset).line
  let depth = 0
  for (const { type, start, end } of tokensOf(source.text)) {
    if (type === 'space' || type === 'newline' || type === 'byte-order-mark' || start === end) continue
    const line = lineOf(start)
    if (type === 'comment') {
      const content = ends.get(line)
      if (content) ends.set(line, { ...content, comment: { start, end } })
      continue
    }
    depth += change[type ?? ''] ?? 0
    const last = lineOf(Math.max(start, end - 1))
    for (let inside = line; inside < last; inside++)
      ends.set(inside, { contentEnd: endOfLine(source, inside), end: endOfLine(source, inside), open: true })
    const open = depth > 0 || source.text.charAt(end - 1) === '\n'
    ends.set(last, { contentEnd: end, end: endOfLine(source, last), open })
  }
  return ends
}

const change: Readonly<Record<string, number>> = {
  'flow-map-start': 1,
  'flow-seq-start': 1,
  'flow-map-end': -1,
  'flow-seq-end': -1,
}

/** Offset of a 1-based line's break (`\n` or `\r\n`), or of the end of the text. */
export function endOfLine(source: SourceText, line: number): number {
  const next = source.lineStarts[line]
  if (next === undefined) return source.text.length
  return source.text.charAt(next - 2) === '\r' ? next - 2 : next - 1
}

interface Token extends Range {
  readonly type: CST.TokenType | null
}

/** The tokens of the text. The lexer also yields marks that stand for no characters; a scalar follows its mark. */
function* tokensOf(text: string): Generator<Token> {
  let offset = 0
  let scalarNext = false
  for (const lexeme of new Lexer().lex(text)) {
    const type = scalarNext ? 'scalar' : CST.tokenType(lexeme)
    if (type === 'scalar' && !scalarNext) {
      scalarNext = true
      continue
    }
    scalarNext = false
    if (type === 'doc-mode' || type === 'flow-error-end') continue
    yield { type, start: offset, end: offset + lexeme.length }
    offset += lexeme.length
  }
}
