import type { SourceText } from '../diagnostics/span.ts'
import type { LocatedMap, LocatedScalar } from '../syntax/index.ts'
import { type Block, blocksOf } from './blocks.ts'
import type { Patch, Range } from './patches.ts'

/** A key that stands too late, and the first of the keys that it should stand before. */
export interface Misplaced {
  readonly key: LocatedScalar
  readonly before: string
}

/** One map put in order. */
export interface Reordering {
  readonly patch: Patch
  readonly misplaced: readonly Misplaced[]
}

/**
 * The map's keys in canonical order; a key that the order does not know stays after its neighbour above. `null` where
 * they are in order, or cannot be moved line by line.
 */
export function reorder(source: SourceText, map: LocatedMap, order: readonly string[]): Reordering | null {
  const ranks = ranksOf(map, order)
  const misplaced = misplacedIn(map, ranks)
  const blocks = misplaced.length > 0 ? blocksOf(source, map) : null
  const [first] = blocks ?? []
  const last = blocks?.at(-1)
  if (!blocks || !first || !last) return null
  const sorted = blocks.map((block, index) => ({ block, rank: ranks[index] ?? 0 }))
  sorted.sort((a, b) => a.rank - b.rank)
  const parts = sorted.flatMap(({ block }, index) => inPlaceOf(source, blocks, index, block))
  return { patch: { start: first.above.start, end: last.body.end, parts }, misplaced }
}

/** A block in the place of the one at `index`; blank lines and comments that belong to no key keep their place. */
function inPlaceOf(
  source: SourceText,
  blocks: readonly Block[],
  index: number,
  { above, body }: Block,
): (string | Range)[] {
  const text = ({ start, end }: Range) => source.text.slice(start, end)
  const slot = blocks[index]
  const next = blocks[index + 1]
  return [
    text(above),
    slot ? text(slot.lead) : '',
    body,
    slot && next ? text({ start: slot.body.end, end: next.above.start }) : '',
  ]
}

function ranksOf(map: LocatedMap, order: readonly string[]): number[] {
  let previous = -1
  return map.entries.map(({ key }) => {
    const rank = order.indexOf(String(key.value))
    if (rank !== -1) previous = rank
    return previous
  })
}

/** Of the keys that belong before the same other key, the first one speaks for all. */
function misplacedIn(map: LocatedMap, ranks: readonly number[]): Misplaced[] {
  const found = new Map<string, Misplaced>()
  for (const [index, { key }] of map.entries.entries()) {
    const rank = ranks[index] ?? 0
    const later = ranks.slice(0, index).findIndex((other) => other > rank)
    const before = String(map.entries[later]?.key.value)
    if (later !== -1 && !found.has(before)) found.set(before, { key, before })
  }
  return [...found.values()]
}
