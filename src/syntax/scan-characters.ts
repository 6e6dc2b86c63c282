import { type SourceText, spanBetween } from '../diagnostics/span.ts'
import { isLoneSurrogate, isUnseen } from '../diagnostics/visible.ts'
import type { BoundedFindings } from './bounded-findings.ts'

const CR = 0x0d
const LF = 0x0a
const BOM = 0xfeff

/** `U+0000` and the like. */
export function codePointName(unit: number): string {
  return `U+${unit.toString(16).toUpperCase().padStart(4, '0')}`
}

/**
 * Finds characters no rule may hold: unseen ones (CPR1003) and carriage returns that end no line (CPR1004). Returns
 * the text with each replaced by U+FFFD, same length, so that the YAML lexer, which uses some control characters as
 * marks of its own, never meets them.
 */
export function scanCharacters(source: SourceText, found: BoundedFindings): string {
  const { text } = source
  let out = ''
  let from = 0
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    const loneReturn = unit === CR && text.charCodeAt(index + 1) !== LF
    if (!loneReturn) {
      if (unit === BOM && index === 0) continue
      if (!isUnseen(unit) && !isLoneSurrogate(text, index)) continue
    }
    const span = spanBetween(source, index, index + 1)
    if (loneReturn) found.add('CPR1004', span)
    else found.add('CPR1003', span, { character: codePointName(unit) })
    out += `${text.slice(from, index)}\uFFFD`
    from = index + 1
  }
  return from === 0 ? text : out + text.slice(from)
}
