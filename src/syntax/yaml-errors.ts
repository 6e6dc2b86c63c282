import type { ErrorCode, YAMLParseError } from 'yaml'
import type { Code } from '../diagnostics/catalogue/index.ts'
import { type SourceText, type Span, spanBetween } from '../diagnostics/span.ts'
import { type BoundedFindings, quoted } from './bounded-findings.ts'
import { indentationHint } from './indentation.ts'

const CODES: Partial<Record<ErrorCode, Code>> = {
  BAD_INDENT: 'CPR1031',
  TAB_AS_INDENT: 'CPR1005',
  BLOCK_AS_IMPLICIT_KEY: 'CPR1034',
  BLOCK_IN_FLOW: 'CPR1035',
  MULTILINE_IMPLICIT_KEY: 'CPR1036',
  KEY_OVER_1024_CHARS: 'CPR1036',
  BAD_DQ_ESCAPE: 'CPR1037',
  BAD_SCALAR_START: 'CPR1038',
  UNEXPECTED_TOKEN: 'CPR1039',
  RESOURCE_EXHAUSTION: 'CPR1006',
  NON_STRING_KEY: 'CPR1021',
}

/** Errors about anchors, aliases, tags and directives: the structure scan has refused each of these already. */
const REFUSED_ALREADY: ReadonlySet<ErrorCode> = new Set([
  'ALIAS_PROPS',
  'BAD_ALIAS',
  'BAD_COLLECTION_TYPE',
  'BAD_DIRECTIVE',
  'BAD_PROP_ORDER',
  'MULTIPLE_ANCHORS',
  'MULTIPLE_TAGS',
  'TAG_RESOLVE_FAILED',
])

/** The yaml package has few codes and tells the rest in its messages. */
function codeOf({ code, message, pos }: YAMLParseError, text: string): Code {
  if (/Missing , |Missing space after :|flow sequence pairs/.test(message)) return 'CPR1035'
  // A list item among a map's fields reads as a key that is a lone dash.
  if (/followed by map values/.test(message))
    return text.slice(pos[0], pos[1]) === '-' ? 'CPR1031' : 'CPR1033'
  if (/^Comments must be separated/.test(message)) return 'CPR1042'
  // A list item among a map's fields reads as a key that starts with a dash.
  if (code === 'MULTILINE_IMPLICIT_KEY' && /^-\s/.test(text.slice(pos[0], pos[0] + 2))) return 'CPR1031'
  // A plain text that runs on into the next line's key is a line whose colon is missing.
  if (code === 'MULTILINE_IMPLICIT_KEY' && !/["'[{?]/.test(text.charAt(pos[0]))) return 'CPR1033'
  if (/without - indicator|more-indented leading empty lines/.test(message)) return 'CPR1031'
  return CODES[code] ?? 'CPR1040'
}

/** Errors that only repeat what the structure scan says better. */
function isRepeated({ code, message }: YAMLParseError): boolean {
  return (
    REFUSED_ALREADY.has(code) ||
    /Missing closing ['"]|end with a [\]}]|^Missing directives-end|^Tags and anchors/.test(message)
  )
}

/** Where the error shows: indentation errors are reported at the end of what comes before, often a line too early. */
function placeOf(source: SourceText, error: YAMLParseError, code: Code): Span {
  const [from, to] = error.pos
  if (code === 'CPR1033') {
    const lineEnd = source.text.slice(from, to).search(/\r?\n|$/)
    return spanBetween(source, from, from + lineEnd)
  }
  if (code !== 'CPR1031') return spanBetween(source, from, to)
  const space = /\s*/y
  space.lastIndex = from
  const start = from + (space.exec(source.text)?.[0].length ?? 0)
  return spanBetween(source, start, Math.max(to, start + 1))
}

/** What the author of a line without `: ` may have meant: full-width colons and spaces are the commonest reason. */
function withColon(text: string): string | undefined {
  if (/：|:[\u00a0\u3000]/.test(text)) return quoted(text.replace(/[：:]\s*/, ': '))
  return /^-[^\s-]/.test(text) ? quoted(`- ${text.slice(1)}`) : undefined
}

/**
 * Translates the parser's errors. One error a line is kept, and none on a line where the structure scan found
 * something: the rest are consequences of it. Errors that leave no finding at all leave the first of them.
 *
 * @param spoiled lines (1-based) that have a finding already
 * @returns the lines that have one now
 */
export function translateErrors(
  source: SourceText,
  errors: readonly YAMLParseError[],
  spoiled: ReadonlySet<number>,
  found: BoundedFindings,
): ReadonlySet<number> {
  const lines = new Set(spoiled)
  const fresh = errors.filter((error) => !isRepeated(error))
  for (const error of fresh.length === 0 && spoiled.size === 0 ? errors.slice(0, 1) : fresh) {
    const code = codeOf(error, source.text)
    const span = placeOf(source, error, code)
    if (lines.has(span.start.line)) continue
    lines.add(span.start.line)
    const text = source.text.slice(span.start.offset, span.end.offset)
    const suggestion = code === 'CPR1033' ? withColon(text) : undefined
    const hint = code === 'CPR1031' || code === 'CPR1034' ? indentationHint(source, span) : {}
    found.add(code, span, { text: quoted(text), detail: quoted(error.message), ...hint }, suggestion)
  }
  return lines
}
