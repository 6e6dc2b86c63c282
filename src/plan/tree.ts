import { type SourceText, spanBetween } from '../diagnostics/span.ts'
import { isClaim } from './claims.ts'
import type { CleanText } from './clean-text.ts'
import { rawOffset, rawSpan } from './clean-text.ts'
import type { ClauseDraft, Draft, HeadingDraft } from './drafts.ts'
import { sentenceStretches } from './sentences.ts'
import type { Clause, Heading, HeadingLevel, PlanNode } from './types.ts'

/** Cuts a clause's text out of the plan. */
export function clauseOf(source: SourceText, clean: CleanText, draft: ClauseDraft): Clause {
  const { id, domain, part, number, start, end } = draft
  const text = clean.text.slice(start, end)
  const sentences = sentenceStretches(text).map((stretch, index) => {
    const sentence = text.slice(stretch.start, stretch.end)
    const span = rawSpan(source, clean, start + stretch.start, start + stretch.end)
    return { index, text: sentence, ...stretch, span, claims: isClaim(sentence) }
  })
  return {
    id,
    domain,
    part,
    number,
    text,
    offset: start,
    span: rawSpan(source, clean, start, end),
    sentences,
  }
}

export function headingOf(source: SourceText, clean: CleanText, draft: HeadingDraft): Heading {
  const { id, level, text, editorial, line } = draft
  const first = rawOffset(clean, line.start)
  const span = editorial ? null : spanBetween(source, first, rawOffset(clean, line.end - 1) + 1)
  return { id, level, text, editorial, line: line.line, span }
}

const depthOf: Readonly<Record<HeadingLevel, number>> = { title: 0, part: 0, section: 1, list: 2 }

interface OpenNode {
  readonly heading: Heading
  readonly children: OpenNode[]
  readonly clauses: Clause[]
}

/** Puts clauses under the heading they follow, and headings under the nearest higher one. */
export function treeOf(
  drafts: readonly Draft[],
  headings: ReadonlyMap<Draft, Heading>,
  clauses: ReadonlyMap<Draft, Clause>,
): readonly PlanNode[] {
  const roots: OpenNode[] = []
  const open: OpenNode[] = []
  for (const draft of drafts) {
    const clause = clauses.get(draft)
    if (clause !== undefined) open.at(-1)?.clauses.push(clause)
    const heading = headings.get(draft)
    if (heading === undefined) continue
    const node: OpenNode = { heading, children: [], clauses: [] }
    while (open.length > 0 && depthOf[open.at(-1)?.heading.level ?? 'part'] >= depthOf[heading.level])
      open.pop()
    ;(open.at(-1)?.children ?? roots).push(node)
    open.push(node)
  }
  return roots
}
