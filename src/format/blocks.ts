import type { SourceText } from '../diagnostics/span.ts'
import type { LocatedEntry, LocatedMap, LocatedNode } from '../syntax/index.ts'
import { endOfLine } from './line-ends.ts'
import type { Range } from './patches.ts'

/** An entry of a map with what moves along when it moves, `above` and `body`; its `lead` stays in its place. */
export interface Block {
  readonly entry: LocatedEntry
  /** The comment lines directly above the key, whole lines; nothing where there are none. */
  readonly above: Range
  /** From the start of the key's line to the key: indentation, or the dash of a list item. */
  readonly lead: Range
  /** From the key to the end of its value's last line, the comments that belong to the value included. */
  readonly body: Range
}

/**
 * The entries of a block map with the comments that belong to each; `null` where they cannot be moved line by line
 * (flow style, keys of unequal column, two keys on a line, a text that keeps the blank lines after it).
 */
export function blocksOf(source: SourceText, map: LocatedMap): readonly Block[] | null {
  if (source.text.charAt(map.span.start.offset) === '{') return null
  const column = map.entries[0]?.key.span.start.column ?? 1
  const blocks: Block[] = []
  let above = 0
  for (const [index, entry] of map.entries.entries()) {
    const { start } = entry.key.span
    const lineStart = start.offset - start.column + 1
    const lead = source.text.slice(lineStart, start.offset)
    // The first key of a list item stands behind the item's dash.
    if (start.column !== column || !(index === 0 ? /^ *(- +)?$/ : /^ *$/).test(lead)) return null
    const next = map.entries[index + 1]?.key.span.start.line ?? source.lineStarts.length + 1
    const valueEnd = Math.max(entry.value.span.end.line, start.line)
    if (valueEnd >= next || keepsBlankLines(entry.value)) return null
    const last = valueEnd + linesBelonging(source, valueEnd + 1, next, column)
    blocks.push({
      entry,
      // Comments above the dash of a list item are about the item.
      above: {
        start: lead.includes('-') ? lineStart : commentsStart(source, above, start.line, column),
        end: lineStart,
      },
      lead: { start: lineStart, end: start.offset },
      body: { start: start.offset, end: endOfLine(source, last) },
    })
    above = last
  }
  return blocks
}

/** Offset of the first of the comment lines directly above a line, below line `after` and no deeper than the key. */
function commentsStart(source: SourceText, after: number, line: number, column: number): number {
  let first = line
  while (first - 1 > after) {
    const depth = commentDepth(source, first - 1)
    if (depth === null || depth >= column || isHeader(source, first - 1)) break
    first -= 1
  }
  return source.lineStarts[first - 1] ?? 0
}

/** How many of the lines from `first` on, before line `next`, end in a comment that is deeper than the key. */
function linesBelonging(source: SourceText, first: number, next: number, column: number): number {
  let count = 0
  for (let line = first; line < next && line <= source.lineStarts.length; line++) {
    const depth = commentDepth(source, line)
    if (depth === null && textOfLine(source, line).trim() !== '') break
    if (depth !== null && depth >= column) count = line - first + 1
  }
  return count
}

/** Blank characters before the `#` of a line that is nothing but a comment. */
function commentDepth(source: SourceText, line: number): number | null {
  const match = /^( *)#/.exec(textOfLine(source, line))
  return match ? (match[1] ?? '').length : null
}

/** The line that names the schema stays first, and so does all above it. */
function isHeader(source: SourceText, line: number): boolean {
  return /^# *yaml-language-server:/.test(textOfLine(source, line))
}

/** A block scalar with `+` owns the blank lines after it, which would stay behind when lines move. */
function keepsBlankLines(node: LocatedNode): boolean {
  if (node.kind === 'scalar') return node.style === 'block' && /^[|>][0-9]?\+/.test(node.text)
  const last = node.kind === 'map' ? node.entries.at(-1)?.value : node.items.at(-1)
  return last !== undefined && keepsBlankLines(last)
}

function textOfLine(source: SourceText, line: number): string {
  return source.text.slice(source.lineStarts[line - 1] ?? 0, endOfLine(source, line))
}
