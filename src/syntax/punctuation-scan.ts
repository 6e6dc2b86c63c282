import type { CST } from 'yaml'
import { type SourceText, spanBetween } from '../diagnostics/span.ts'
import { type BoundedFindings, quoted } from './bounded-findings.ts'
import type { Bracket } from './nesting.ts'
import { commaBeforeKey, fullWidth, type Punctuation, punctuationOf } from './punctuation.ts'

type TokenType = CST.TokenType | null

/** After these a key may stand. */
const BEFORE_KEYS: ReadonlySet<TokenType> = new Set<TokenType>([
  'newline',
  'seq-item-ind',
  'flow-map-start',
  'flow-seq-start',
  'comma',
])

/** How far the digits on the other side of a comma are looked for. */
const FAR = 24
/** How far on the closing bracket is looked for. */
const WIDEST = 200

/**
 * Finds full-width punctuation, and blanks and commas, where they are meant as structure: YAML takes them for text, and
 * would say at best that something else is wrong.
 */
export class PunctuationScan {
  readonly #source: SourceText
  readonly #found: BoundedFindings
  #previous: TokenType = 'newline'
  /** The plain text that the last token was, and whether it is a value. */
  #plain: { readonly text: string; readonly offset: number } | null = null
  #told = -1

  constructor(source: SourceText, found: BoundedFindings) {
    this.#source = source
    this.#found = found
  }

  newline(inside: Bracket | undefined): void {
    if (inside === undefined) this.#previous = 'newline'
  }

  /** Takes one token that is neither a blank nor a comment. */
  take(type: TokenType, lexeme: string, offset: number, inside: Bracket | undefined): void {
    const previous = this.#previous
    this.#previous = type
    if (type === 'map-value-ind' && inside && this.#plain)
      this.#tell(this.#plain.offset, commaBeforeKey(this.#plain.text))
    this.#plain = null
    if (type !== 'scalar' || previous === 'block-scalar-header') return
    const text = lexeme.split(/\r?\n/, 1)[0] ?? ''
    const before = this.#source.text.slice(Math.max(0, offset - FAR), offset)
    const end = offset + lexeme.length
    const after = this.#source.text.slice(end, end + FAR)
    const mayBeKey = BEFORE_KEYS.has(previous)
    if (!mayBeKey) this.#plain = { text, offset }
    this.#tell(offset, punctuationOf({ text, inside: inside?.open, mayBeKey, before, after }))
  }

  /** A bracket that was closed by a full-width one, if it was. */
  unclosed({ open, offset }: Bracket): boolean {
    const line = this.#source.text.slice(offset, offset + WIDEST).split(/\r?\n/, 1)[0] ?? ''
    const at = line.indexOf(open === '{' ? '｝' : '］')
    if (at === -1) return false
    this.#tell(offset, fullWidth(line, at))
    return true
  }

  #tell(offset: number, problem: Punctuation | null): void {
    if (problem === null) return
    const { code, start, end, values, suggestion } = problem
    const span = spanBetween(this.#source, offset + start, offset + end)
    // One thing on a line is enough: what follows it is read differently once it is right.
    if (span.start.line === this.#told) return
    this.#told = span.start.line
    this.#found.add(code, span, values, suggestion === undefined ? undefined : quoted(suggestion))
  }
}
