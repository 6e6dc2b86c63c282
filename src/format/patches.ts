/** A stretch of the source, `end` exclusive, as 0-based offsets. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** New text for a stretch of the source: literal text and other stretches of the source, which may be patched too. */
export interface Patch extends Range {
  readonly parts: readonly (string | Range)[]
}

/** New text for a stretch of the original source. Edits of one document never overlap. */
export interface TextEdit extends Range {
  readonly text: string
}

/**
 * The edits that patches come to: one for each patch that lies in no other.
 *
 * INVARIANT: patches nest or are apart; inside another one, a patch lies within exactly one of its ranges.
 */
export function editsOf(source: string, patches: readonly Patch[]): TextEdit[] {
  const sorted = [...patches].sort((a, b) => a.start - b.start || b.end - a.end)
  return editsWithin(source, sorted, { start: 0, end: source.length })
}

/** The source with edits made. */
export function applyEdits(source: string, edits: readonly TextEdit[]): string {
  return applied(source, edits, { start: 0, end: source.length })
}

function editsWithin(source: string, sorted: readonly Patch[], range: Range): TextEdit[] {
  const edits: TextEdit[] = []
  let end = -1
  for (const [index, patch] of sorted.entries()) {
    if (patch.start < range.start || patch.end > range.end || patch.end <= end) continue
    const inner = sorted.slice(index + 1).filter((one) => one.end <= patch.end)
    const render = (part: string | Range) =>
      typeof part === 'string' ? part : applied(source, editsWithin(source, inner, part), part)
    edits.push({ start: patch.start, end: patch.end, text: patch.parts.map(render).join('') })
    end = patch.end
  }
  return edits
}

function applied(source: string, edits: readonly TextEdit[], range: Range): string {
  let text = ''
  let at = range.start
  for (const edit of edits) {
    text += source.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return text + source.slice(at, range.end)
}
