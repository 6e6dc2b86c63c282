import { CST, Lexer } from 'yaml'
import type { Code } from '../diagnostics/catalogue/index.ts'
import { type SourceText, spanBetween } from '../diagnostics/span.ts'
import { type BoundedFindings, quoted } from './bounded-findings.ts'
import { Documents } from './documents.ts'
import { TokenScan } from './token-scan.ts'

/** Constructs the rule language does without; refusing aliases here ends alias bombs before anything is expanded. */
const REFUSED: Partial<Record<CST.TokenType, Code>> = {
  anchor: 'CPR1026',
  alias: 'CPR1027',
  tag: 'CPR1028',
  'directive-line': 'CPR1029',
}

export interface Structure {
  /** False when the text must not be given to the YAML parser: too deep, or hopeless. */
  readonly readable: boolean
  /** Where the first document ends: the text's length unless a second one follows. */
  readonly end: number
}

/** Marks the lexer puts between tokens; they stand for no characters of the text. */
function isMark(type: CST.TokenType | null): boolean {
  return type === 'doc-mode' || type === 'flow-error-end'
}

/**
 * One pass over the lexer's tokens, without recursion and in linear time: nesting depth, refused constructs, tabs as
 * indentation, open quotes, stray brackets, further documents. Stops at the first level too deep and at a
 * second document.
 *
 * @param text the source's text with unseen characters replaced (same offsets)
 */
export function scanStructure(
  source: SourceText,
  text: string,
  maxDepth: number,
  found: BoundedFindings,
): Structure {
  const scan = new TokenScan(source, found)
  const documents = new Documents()
  let offset = 0
  let scalarNext = false
  for (const lexeme of new Lexer().lex(text)) {
    const type = scalarNext ? 'scalar' : CST.tokenType(lexeme)
    if (type === 'scalar' && !scalarNext) {
      scalarNext = true
      continue
    }
    scalarNext = false
    if (documents.meets(type)) {
      found.add('CPR1008', spanBetween(source, offset, offset + (type === 'doc-start' ? 3 : 1)))
      scan.finish()
      return { readable: true, end: offset }
    }
    const end = isMark(type) ? offset : offset + lexeme.length
    const refused = type === null ? undefined : REFUSED[type]
    if (refused !== undefined) found.add(refused, spanBetween(source, offset, end), { text: quoted(lexeme) })
    scan.take(type, lexeme, offset, end)
    if (scan.depth > maxDepth) {
      found.add('CPR1006', spanBetween(source, offset, end), { limit: String(maxDepth) })
      return { readable: false, end }
    }
    offset = end
  }
  scan.finish()
  // Every finding here makes the parser create errors of its own; past the limit that is work for nothing.
  return { readable: found.omitted === 0, end: text.length }
}
