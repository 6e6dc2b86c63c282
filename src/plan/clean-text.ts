import { type SourceText, type Span, spanBetween } from '../diagnostics/span.ts'

/** What the extraction from the word-processor file left behind: a bookmark anchor or a lost picture. */
export interface Marker {
  readonly kind: 'bookmark' | 'image'
  /** As it stands in the raw text, brackets included. */
  readonly text: string
  readonly span: Span
}

/** After `at` characters of clean text, `removed` characters of the raw text have been left out in total. */
interface Cut {
  readonly at: number
  readonly removed: number
}

/** The text without markers, and the way back to raw offsets. */
export interface CleanText {
  readonly text: string
  readonly cuts: readonly Cut[]
}

export interface Cleaned {
  readonly clean: CleanText
  readonly markers: readonly Marker[]
}

// INVARIANT: a marker never spans lines, so line n of the clean text is line n of the raw text. `[` is excluded
// inside so that a run of unclosed openings is read in linear time.
const markerPattern = /\[(bookmark|image):[^[\]\n]*\]/g

/** Finds every marker and removes it; nothing else of the text changes. */
export function cleanText(source: SourceText): Cleaned {
  const markers: Marker[] = []
  const cuts: Cut[] = []
  const kept: string[] = []
  let from = 0
  let removed = 0
  for (const match of source.text.matchAll(markerPattern)) {
    const end = match.index + match[0].length
    const kind = match[1] === 'image' ? 'image' : 'bookmark'
    markers.push({ kind, text: match[0], span: spanBetween(source, match.index, end) })
    kept.push(source.text.slice(from, match.index))
    cuts.push({ at: match.index - removed, removed: removed + match[0].length })
    removed += match[0].length
    from = end
  }
  kept.push(source.text.slice(from))
  return { clean: { text: kept.join(''), cuts }, markers }
}

/** Offsets in the clean text where a marker is opened but never closed on its line. */
export function unclosedMarkers(
  clean: CleanText,
): readonly { readonly offset: number; readonly text: string }[] {
  return [...clean.text.matchAll(/\[(?:bookmark|image):/g)].map((match) => ({
    offset: match.index,
    text: match[0],
  }))
}

/** The raw offset of the character at a clean offset (a marker standing right before it is passed over). */
export function rawOffset(clean: CleanText, at: number): number {
  let low = 0
  let high = clean.cuts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((clean.cuts[middle]?.at ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return at + (clean.cuts[low - 1]?.removed ?? 0)
}

/**
 * The raw span of a stretch of clean text, from its first character to its last: markers inside are within the
 * span, markers at either edge are not.
 */
export function rawSpan(source: SourceText, clean: CleanText, start: number, end: number): Span {
  const first = rawOffset(clean, start)
  return spanBetween(source, first, end > start ? rawOffset(clean, end - 1) + 1 : first)
}
