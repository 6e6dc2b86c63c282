import type { CST } from 'yaml'
import { type SourceText, spanBetween } from '../diagnostics/span.ts'
import type { BoundedFindings } from './bounded-findings.ts'
import { LineState } from './line-state.ts'
import { type Bracket, Nesting } from './nesting.ts'
import { PunctuationScan } from './punctuation-scan.ts'
import { quoteIsClosed } from './quotes.ts'

const CLOSING = { '[': ']', '{': '}' } as const

/** Follows the lexer's tokens from left to right: indentation, nesting, brackets, quotes. */
export class TokenScan {
  readonly #source: SourceText
  readonly #found: BoundedFindings
  readonly #line = new LineState()
  readonly #punctuation: PunctuationScan
  #nesting = new Nesting()

  constructor(source: SourceText, found: BoundedFindings) {
    this.#source = source
    this.#found = found
    this.#punctuation = new PunctuationScan(source, found)
  }

  get depth(): number {
    return this.#nesting.depth
  }

  /** Takes one token that stands at [offset, end). */
  take(type: CST.TokenType | null, lexeme: string, offset: number, end: number): void {
    switch (type) {
      case 'newline':
        this.#line.begin(end)
        this.#punctuation.newline(this.#nesting.bracket)
        return
      case 'space':
        this.#line.space(offset, lexeme)
        return
      case 'byte-order-mark':
        this.#line.begin(end)
        return
      case 'comment':
      case 'doc-mode':
        return
      case 'doc-start':
      case 'doc-end':
        this.finish()
        this.#nesting = new Nesting()
        return
      case 'flow-error-end':
        this.finish()
        return
      default:
        this.#content(offset)
        this.#punctuation.take(type, lexeme, offset, this.#nesting.bracket)
        this.#takeContent(type, lexeme, offset, end)
        if (lexeme.includes('\n')) this.#line.begin(offset + lexeme.lastIndexOf('\n') + 1)
    }
  }

  #takeContent(type: CST.TokenType | null, lexeme: string, offset: number, end: number): void {
    switch (type) {
      case 'seq-item-ind':
      case 'explicit-key-ind':
        this.#nesting.block(this.#line.columnOf(offset), type === 'seq-item-ind' ? 'list' : 'map')
        this.#line.expectKey()
        return
      case 'map-value-ind':
        this.#nesting.block(this.#line.keyColumn(offset), 'map')
        this.#line.expectKey()
        return
      case 'flow-map-start':
      case 'flow-seq-start':
        this.#nesting.openFlow({ open: type === 'flow-map-start' ? '{' : '[', offset })
        return
      case 'flow-map-end':
      case 'flow-seq-end':
        this.#close(lexeme, offset, end)
        return
      case 'double-quoted-scalar':
      case 'single-quoted-scalar':
        if (quoteIsClosed(lexeme)) return
        this.#found.add('CPR1032', spanBetween(this.#source, offset, offset + lexeme.search(/\r?\n|$/)))
    }
  }

  /** Brackets still open where no more can follow stay open for good. */
  finish(): void {
    for (const bracket of this.#nesting.leaveFlow()) this.#unclosed(bracket)
  }

  #close(lexeme: string, offset: number, end: number): void {
    const bracket = this.#nesting.closeFlow()
    if (bracket === undefined) {
      const detail = `\`${lexeme}\` closes nothing`
      this.#found.add('CPR1039', spanBetween(this.#source, offset, end), { detail })
    } else if (lexeme !== CLOSING[bracket.open]) this.#unclosed(bracket)
  }

  #unclosed({ open, offset }: Bracket): void {
    if (this.#punctuation.unclosed({ open, offset })) return
    this.#found.add('CPR1041', spanBetween(this.#source, offset, offset + 1), { open, close: CLOSING[open] })
  }

  #content(offset: number): void {
    const tab = this.#line.content(offset)
    if (tab !== null) this.#found.add('CPR1005', spanBetween(this.#source, tab, tab + 1))
  }
}
