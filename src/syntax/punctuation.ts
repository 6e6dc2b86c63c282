import type { Code } from '../diagnostics/catalogue/index.ts'
import { ownEntry } from '../values/own.ts'

/** A plain text as the lexer gives it, and what stands around it. */
export interface PlainToken {
  readonly text: string
  /** The innermost bracket that is open. */
  readonly inside: '[' | '{' | undefined
  /** Whether a key may stand here: after a bracket, a comma or a dash, or first on a line. */
  readonly mayBeKey: boolean
  /** What comes straight before it in the source, blanks included. */
  readonly before: string
  /** What comes straight after it. */
  readonly after: string
}

/** A fault of punctuation: its place in the token's text, and what would be right. */
export interface Punctuation {
  readonly code: Code
  readonly start: number
  readonly end: number
  readonly values: Readonly<Record<string, string>>
  readonly suggestion?: string
}

/** Names of the rule language start small: `age：` is a key, `GDP：` a text, and Chinese texts may hold what they like. */
const NAME_COLON = /^([a-z][\w.-]*\s*)：\s*/
const NAME_TIGHT = /^[a-z][\w.-]*:/
const NAME_ALONE = /^\s*[a-z][\w.-]*\s*$/
const NAMES_COMMA = /^[\w.-]+(\s*)，\s*[\w.-]+$/

const ASCII: Readonly<Record<string, string>> = {
  '：': ': ',
  '，': ', ',
  '｛': '{',
  '［': '[',
  '｝': '}',
  '］': ']',
}

export function fullWidth(text: string, at: number): Punctuation {
  const character = text.charAt(at)
  const ascii = ownEntry(ASCII, character) ?? ''
  return { code: 'CPR1043', start: at, end: at + 1, values: { character, ascii: ascii.trim() } }
}

/** What is wrong with the punctuation of a plain text, where it stands for structure. */
export function punctuationOf(token: PlainToken): Punctuation | null {
  const { text, inside, mayBeKey } = token
  const blanks = /^\u3000+/.exec(text)?.[0].length ?? 0
  if (blanks > 0) return { code: 'CPR1045', start: 0, end: blanks, values: {} }
  if (/^[｛［]/.test(text)) return fullWidth(text, 0)
  const colon = mayBeKey ? NAME_COLON.exec(text) : null
  if (colon) {
    const rest = text.slice(colon[0].length)
    const fault = fullWidth(text, colon[1]?.length ?? 0)
    return /[{[｛［]/.test(rest) ? fault : { ...fault, suggestion: `${colon[1]?.trim()}: ${rest}`.trim() }
  }
  if (inside !== undefined && NAMES_COMMA.test(text)) return fullWidth(text, text.indexOf('，'))
  if (inside !== '{' || !mayBeKey) return null
  const tight = NAME_TIGHT.exec(text)?.[0].length ?? 0
  if (tight > 0 && /[^\s/:]/.test(text.charAt(tight))) {
    const suggestion = `${text.slice(0, tight)} ${text.slice(tight)}`
    return { code: 'CPR1044', start: 0, end: text.length, values: { text }, suggestion }
  }
  return thousands(token)
}

/** `{ value: 1,500 }`: what follows the comma reads as a key. */
function thousands({ text, before, after }: PlainToken): Punctuation | null {
  const head = /(?:^|[\s:])(\d{1,3}(?:,\d{3})*),$/.exec(before)?.[1]
  if (head === undefined || !/^\d{3}(?:\.\d+)?$/.test(text)) return null
  let groups = 0
  while (/^,\d{3}(?!\d)/.test(after.slice(groups, groups + 5))) groups += 4
  const more = after.slice(0, groups) + (/^\.\d+/.exec(after.slice(groups))?.[0] ?? '')
  const written = `${head},${text}${more}`
  const values = { text: written }
  return {
    code: 'CPR1046',
    start: -head.length - 1,
    end: text.length + more.length,
    values,
    suggestion: written.replaceAll(',', ''),
  }
}

/** `2026-01-01，value` before a colon: the comma between two entries is a full-width one. */
export function commaBeforeKey(text: string): Punctuation | null {
  const comma = text.lastIndexOf('，')
  return comma >= 0 && NAME_ALONE.test(text.slice(comma + 1)) ? fullWidth(text, comma) : null
}
