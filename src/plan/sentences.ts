import { ownEntry } from '../values/own.ts'

/** A stretch of a text, `end` exclusive. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

const closerOf: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '《': '》', '（': '）', '(': ')' }
const openerOf = new Map(Object.entries(closerOf).map(([open, close]) => [close, open]))
const terminators = new Set('。；？！;?!')

/**
 * Cuts a text into sentences after 。；？！ (；separates promises in this style of writing). Quotations, titles and
 * brackets are not broken apart; an opening mark without its partner is ordinary text. White space between
 * sentences belongs to none; what stands after the last terminator is a sentence too.
 */
export function sentenceStretches(text: string): readonly Stretch[] {
  const partner = bracketPartners(text)
  const found: Stretch[] = []
  let start = 0
  let at = 0
  while (at < text.length) {
    const close = partner.get(at)
    if (close !== undefined) at = close
    else if (terminators.has(text.charAt(at))) {
      while (terminators.has(text.charAt(at + 1))) at += 1
      pushTrimmed(found, text, start, at + 1)
      start = at + 1
    }
    at += 1
  }
  pushTrimmed(found, text, start, text.length)
  return found
}

function pushTrimmed(found: Stretch[], text: string, start: number, end: number): void {
  const piece = text.slice(start, end)
  const from = start + (piece.length - piece.trimStart().length)
  const length = piece.trim().length
  if (length > 0) found.push({ start: from, end: from + length })
}

/** From each opening mark to its partner; one pass with a stack a kind, so a long malformed line stays linear. */
function bracketPartners(text: string): ReadonlyMap<number, number> {
  const open = new Map<string, number[]>()
  const partners = new Map<number, number>()
  for (let at = 0; at < text.length; at += 1) {
    const mark = text.charAt(at)
    const opener = openerOf.get(mark)
    if (opener !== undefined) {
      const from = open.get(opener)?.pop()
      if (from !== undefined) partners.set(from, at)
    } else if (ownEntry(closerOf, mark) !== undefined) {
      const stack = open.get(mark)
      if (stack === undefined) open.set(mark, [at])
      else stack.push(at)
    }
  }
  return partners
}
