import type { SourceText, Span } from '../diagnostics/span.ts'
import type { CleanText, Marker } from './clean-text.ts'
import type { PlanIssue } from './issues.ts'

/** One domain of a plan (发展领域): its id in clause ids, its heading as printed, its declared clause counts. */
export interface DomainOutline {
  readonly id: string
  /** With or without its ordinal: `儿童与安全` or `（二）儿童与安全`. */
  readonly heading: string
  readonly goals: number
  readonly measures: number
}

/** What the parser must be told about a plan; the rest it reads from the text. Domains stand in plan order. */
export interface PlanOutline {
  readonly domains: readonly DomainOutline[]
}

export type ClausePart = 'goal' | 'measure' | 'prose'
export type ListPart = Exclude<ClausePart, 'prose'>

/** One sentence of a clause. `start` and `end` are offsets in the clause's clean text, `end` exclusive. */
export interface Sentence {
  readonly index: number
  readonly text: string
  readonly start: number
  readonly end: number
  readonly span: Span
  /** True where the sentence holds a quantity or a normative word: coverage is counted on these. */
  readonly claims: boolean
}

/** The smallest part of the plan that can be cited. */
export interface Clause {
  readonly id: string
  readonly domain: string | null
  readonly part: ClausePart
  /** The printed number of a goal, measure or principle; the running number of a prose paragraph. */
  readonly number: number
  /** Clean text: extraction markers and the printed number removed, nothing else changed. */
  readonly text: string
  /** Where `text` begins in the clean text of the whole plan. */
  readonly offset: number
  /** In the raw text, without the printed number. */
  readonly span: Span
  readonly sentences: readonly Sentence[]
}

export type HeadingLevel = 'title' | 'part' | 'section' | 'list'

/** A heading; one that the extraction lost is restored as `editorial` and has no place of its own. */
export interface Heading {
  readonly id: string
  readonly level: HeadingLevel
  readonly text: string
  readonly editorial: boolean
  /** The line of the heading; for an editorial heading, the line before which it stands. */
  readonly line: number
  readonly span: Span | null
}

/** The plan as a tree: parts hold sections, sections hold lists or paragraphs. */
export interface PlanNode {
  readonly heading: Heading
  readonly children: readonly PlanNode[]
  readonly clauses: readonly Clause[]
}

export interface PlanText {
  readonly source: SourceText
  readonly clean: CleanText
  /** Every extraction artefact, in text order. */
  readonly markers: readonly Marker[]
  readonly headings: readonly Heading[]
  readonly tree: readonly PlanNode[]
  /** Every clause in text order; ids are unique. */
  readonly clauses: readonly Clause[]
  readonly clauseById: ReadonlyMap<string, Clause>
  /** Everything structurally wrong with the text; empty for a plan that matches its outline. */
  readonly issues: readonly PlanIssue[]
}
