import type { Span } from '../diagnostics/span.ts'

/**
 * What can be structurally wrong with a plan text. `values` of each kind:
 * - `empty-text`: none
 * - `missing-domain`: domain, heading
 * - `missing-part`: part, heading
 * - `count-mismatch`: domain, part, expected, found
 * - `number-jump`: list, expected, found (also section ordinals)
 * - `duplicate-number`: id, firstLine
 * - `unknown-heading`: heading, expected (empty when nothing is expected there)
 * - `misplaced-heading`: heading (known, but repeated or out of order)
 * - `unplaced-text`: text (its beginning; it belongs to no clause)
 * - `unnumbered-line`: id (of the clause the line was joined to)
 * - `empty-clause`: id
 * - `unclosed-marker`: text (the marker's opening)
 */
export type PlanIssueKind =
  | 'empty-text'
  | 'missing-domain'
  | 'missing-part'
  | 'count-mismatch'
  | 'number-jump'
  | 'duplicate-number'
  | 'unknown-heading'
  | 'misplaced-heading'
  | 'unplaced-text'
  | 'unnumbered-line'
  | 'empty-clause'
  | 'unclosed-marker'

/** One structural problem; `line` is 1-based and `span` covers it. Issues about the whole text stand at its last line. */
export interface PlanIssue {
  readonly kind: PlanIssueKind
  readonly line: number
  readonly span: Span | null
  readonly values: Readonly<Record<string, string>>
}

/** Takes an issue; the passes of the parser share one. */
export type Report = (kind: PlanIssueKind, line: number, values?: Readonly<Record<string, string>>) => void
