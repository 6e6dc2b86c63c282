import type { Span } from '../diagnostics/span.ts'
import { type AlignedRun, align, type Difference, differences } from './align.ts'
import { nearestStretch } from './approximate.ts'
import { rawSpan } from './clean-text.ts'
import type { Clause, PlanText } from './types.ts'
import { differOnlyInWidth } from './width.ts'

export interface WidthAwareDifference extends Difference {
  /** True where only full width against half width differs (，and ,): the commonest slip in copied quotes. */
  readonly width: boolean
}

/** The text of a clause that a quote was probably meant to be. */
export interface NearestText {
  readonly clause: string
  readonly text: string
  /** Offset in the clause's clean text. */
  readonly start: number
  readonly span: Span
  /** Insertions, deletions and substitutions between the quote and `text`. */
  readonly distance: number
  readonly differences: readonly WidthAwareDifference[]
  /** The quote with each difference marked `[quoted→actual]`. */
  readonly marked: string
}

/** Longer quotes are not compared: the work grows with quote times text, and no clause of a plan is so long. */
const longestCompared = 4_000

/** The stretch of one clause nearest to a quote; null where quote or clause is too long or nothing is shared. */
export function nearestIn(plan: PlanText, clause: Clause, quote: string): NearestText | null {
  const quoted = [...quote]
  const characters = [...clause.text]
  if (quoted.length > longestCompared || characters.length * quoted.length > 50_000_000) return null
  const found = nearestStretch(quoted, characters)
  if (found.distance >= quoted.length) return null
  const actual = characters.slice(found.start, found.end)
  const runs = align(quoted, actual)
  const start = characters.slice(0, found.start).join('').length
  const text = actual.join('')
  const from = clause.offset + start
  return {
    clause: clause.id,
    text,
    start,
    span: rawSpan(plan.source, plan.clean, from, from + text.length),
    distance: found.distance,
    differences: differences(runs).map((one) => ({
      ...one,
      width: differOnlyInWidth(one.quoted, one.actual),
    })),
    marked: runs.map(markedRun).join(''),
  }
}

/** The nearest text of one clause, if it is close: at most a third of the quote's length in edits. */
export function closeIn(plan: PlanText, clause: Clause, quote: string): NearestText | null {
  const found = nearestIn(plan, clause, quote)
  return found !== null && found.distance * 3 <= [...quote].length ? found : null
}

/** What a quote was meant to be: close text of the cited clause, else the nearest text of all clauses. */
export function nearestText(plan: PlanText, cited: Clause, quote: string): NearestText | null {
  const close = closeIn(plan, cited, quote)
  if (close !== null) return close
  let best = nearestIn(plan, cited, quote)
  for (const { clause, missing } of byMissingCharacters(plan.clauses, quote)) {
    if (best !== null && missing >= best.distance) break
    const found = nearestIn(plan, clause, quote)
    if (found !== null && (best === null || found.distance < best.distance)) best = found
  }
  return best
}

/** Each character of the quote that a clause lacks costs an edit: a floor under the distance that is cheap to get. */
function byMissingCharacters(clauses: readonly Clause[], quote: string) {
  const quoted = [...quote]
  return clauses
    .map((clause) => {
      const held = new Set(clause.text)
      return { clause, missing: quoted.filter((one) => !held.has(one)).length }
    })
    .sort((one, other) => one.missing - other.missing)
}

function markedRun({ equal, quoted, actual }: AlignedRun): string {
  return equal ? quoted : `[${quoted}→${actual}]`
}
