import type { Span } from '../diagnostics/span.ts'
import { editDistance } from './align.ts'
import { rawSpan } from './clean-text.ts'
import { closeIn, type NearestText, nearestText } from './nearest-text.ts'
import type { Clause, PlanText } from './types.ts'

/** One place where a quote stands. */
export interface QuoteMatch {
  readonly clause: Clause
  /** Every occurrence, as raw spans: extraction markers inside an occurrence are within its span. */
  readonly spans: readonly [Span, ...Span[]]
  /** Indexes of the sentences that an occurrence overlaps. */
  readonly sentences: readonly number[]
}

export type QuoteResult =
  | { readonly outcome: 'found'; readonly match: QuoteMatch }
  /** The quote is empty or white space. */
  | { readonly outcome: 'blank' }
  /** No such clause; `nearestIds` are the closest spellings, `elsewhere` the clauses that hold the quote. */
  | {
      readonly outcome: 'unknown-clause'
      readonly nearestIds: readonly string[]
      readonly elsewhere: readonly string[]
    }
  /** Not in this clause but, word for word, in these; `nearest` is of the cited clause, null if nothing is close. */
  | {
      readonly outcome: 'elsewhere'
      readonly elsewhere: readonly string[]
      readonly nearest: NearestText | null
    }
  /** Nowhere in the plan; `nearest` is what was probably meant. */
  | { readonly outcome: 'not-found'; readonly nearest: NearestText | null }

/**
 * Finds a verbatim quote in a clause. Extraction markers are invisible and nothing else is normalised: a quote
 * that differs in one character, or in the width of one comma, is not found. Never throws.
 */
export function locateQuote(plan: PlanText, clauseId: string, quote: string): QuoteResult {
  if (quote.trim() === '') return { outcome: 'blank' }
  const clause = plan.clauseById.get(clauseId)
  const match = clause === undefined ? null : matchIn(plan, clause, quote)
  if (match !== null) return { outcome: 'found', match }
  const elsewhere = locateAnywhere(plan, quote).map((one) => one.clause.id)
  if (clause === undefined)
    return { outcome: 'unknown-clause', nearestIds: nearestIds(plan, clauseId), elsewhere }
  if (elsewhere.length > 0) return { outcome: 'elsewhere', elsewhere, nearest: closeIn(plan, clause, quote) }
  return { outcome: 'not-found', nearest: nearestText(plan, clause, quote) }
}

/** Every clause that holds a quote word for word, in plan order; none for a blank quote. */
export function locateAnywhere(plan: PlanText, quote: string): readonly QuoteMatch[] {
  if (quote.trim() === '') return []
  return plan.clauses.flatMap((clause) => matchIn(plan, clause, quote) ?? [])
}

/** Indexes of the sentences that a quote overlaps, over all its occurrences; none where it does not occur. */
export function sentencesCovered(clause: Clause, quote: string): readonly number[] {
  const starts = occurrences(clause.text, quote)
  return clause.sentences
    .filter((one) => starts.some((start) => start < one.end && start + quote.length > one.start))
    .map((one) => one.index)
}

function matchIn(plan: PlanText, clause: Clause, quote: string): QuoteMatch | null {
  const [first, ...others] = occurrences(clause.text, quote).map((start) => {
    const from = clause.offset + start
    return rawSpan(plan.source, plan.clean, from, from + quote.length)
  })
  if (first === undefined) return null
  return { clause, spans: [first, ...others], sentences: sentencesCovered(clause, quote) }
}

/** Overlapping ones too; a blank quote, which would match everywhere, has none. */
function occurrences(text: string, quote: string): readonly number[] {
  const found: number[] = []
  if (quote.trim() === '') return found
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) found.push(at)
  return found
}

/** Clause ids within two edits, the nearest first, at most three. */
function nearestIds(plan: PlanText, wrong: string): readonly string[] {
  if (wrong.length > 100) return []
  return [...plan.clauseById.keys()]
    .map((id) => ({ id, distance: editDistance(wrong, id) }))
    .filter((one) => one.distance <= 2)
    .sort((one, other) => one.distance - other.distance)
    .slice(0, 3)
    .map((one) => one.id)
}
