import { arabicQuantity, chineseQuantity, normativeWords, quotation, unquantified } from './claim-words.ts'

/** Why a sentence claims something: the quantity or normative word, and where it stands in the text. */
export interface ClaimMark {
  readonly kind: 'quantity' | 'norm'
  readonly text: string
  readonly start: number
}

/** Every quantity and normative word of a text, in text order. What counts is said in claim-words.ts. */
export function claimMarks(text: string): readonly ClaimMark[] {
  const visible = unquantified.reduce(blanked, text)
  return [
    ...marks('quantity', visible, arabicQuantity),
    ...marks('quantity', blanked(visible, quotation), chineseQuantity),
    ...normativeWords.flatMap((pattern) => marks('norm', visible, pattern)),
  ].sort((one, other) => one.start - other.start)
}

/** True where a text holds a quantity or a normative word. */
export function isClaim(text: string): boolean {
  // search() ignores a pattern's state and stops at the first hit; most sentences have none.
  const visible = unquantified.reduce(blanked, text)
  const holds = (pattern: RegExp, within = visible) => within.search(pattern) !== -1
  return (
    holds(arabicQuantity) ||
    normativeWords.some((pattern) => holds(pattern)) ||
    holds(chineseQuantity, blanked(visible, quotation))
  )
}

function marks(kind: ClaimMark['kind'], text: string, pattern: RegExp): ClaimMark[] {
  return [...text.matchAll(pattern)].map((match) => ({ kind, text: match[0], start: match.index }))
}

/** Offsets stay, content goes. */
function blanked(text: string, pattern: RegExp): string {
  return text.replace(pattern, (phrase) => ' '.repeat(phrase.length))
}
