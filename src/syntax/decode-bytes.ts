import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts'
import { positionAt, type SourceText, sourceText, spanBetween } from '../diagnostics/span.ts'
import { DEFAULT_LIMITS, type Limits } from './limits.ts'
import { firstInvalidByte } from './utf8.ts'

export interface Decoded {
  /** The text without byte order mark, or null when the bytes are too many or no UTF-8. */
  readonly source: SourceText | null
  readonly findings: readonly Diagnostic[]
}

function refuse(found: Diagnostic): Decoded {
  return { source: null, findings: [found] }
}

function invalid(file: string, bytes: Uint8Array, offset: number): Decoded {
  // All bytes before the first bad one are good, so their decoded text tells the line and column.
  const before = sourceText(file, new TextDecoder('utf-8').decode(bytes.subarray(0, offset)))
  const { line, column } = positionAt(before, before.text.length)
  const values = {
    byte: String(offset + 1),
    offset: String(offset),
    hex: (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0'),
    line: String(line),
    column: String(column),
  }
  return refuse(diagnostic('CPR1002', spanBetween(before, before.text.length, before.text.length), values))
}

/**
 * The text in a file's bytes. Size is checked before anything is read: more than `limits.size` bytes is CPR1001.
 * Bytes that are no UTF-8 are CPR1002, placed at the first of them. A UTF-8 byte order mark is dropped (columns count
 * from after it); line breaks stay as they are.
 */
export function decodeBytes(file: string, bytes: Uint8Array, limits: Partial<Limits> = {}): Decoded {
  const { size } = { ...DEFAULT_LIMITS, ...limits }
  if (bytes.length > size) {
    const values = { size: String(bytes.length), limit: String(size) }
    return refuse(diagnostic('CPR1001', spanBetween(sourceText(file, ''), 0, 0), values))
  }
  const bad = firstInvalidByte(bytes)
  if (bad !== -1) return invalid(file, bytes, bad)
  return { source: sourceText(file, new TextDecoder('utf-8').decode(bytes)), findings: [] }
}
