import type { SourceText } from '../diagnostics/span.ts'
import { lineText, positionAt, spanBetween } from '../diagnostics/span.ts'
import { checkOutline } from './check-outline.ts'
import { cleanText, rawOffset, unclosedMarkers } from './clean-text.ts'
import type { Draft } from './drafts.ts'
import type { PlanIssue, Report } from './issues.ts'
import { lineForm, type PlanLine, planLines } from './lines.ts'
import { enterPart, type Place, startOf } from './place.ts'
import { clauseOf, headingOf, treeOf } from './tree.ts'
import type { Clause, Heading, PlanOutline, PlanText } from './types.ts'
import { readList, readPart, readSection } from './walk-headings.ts'
import { readText } from './walk-text.ts'

/**
 * Reads a plan text into its clauses, with stable ids: `<domain>.goal.<n>`, `<domain>.measure.<n>`, `preface`,
 * `status.<paragraph>`, `guidance`, `principles.<n>`, `objective`, `implementation.<section>.<paragraph>`,
 * `monitoring.<section>.<paragraph>`. Headings the extraction lost are restored as editorial ones, extraction
 * markers are set aside. Never throws: everything wrong with the structure is in `issues`, all at once.
 */
export function parsePlan(source: SourceText, outline: PlanOutline): PlanText {
  const issues: PlanIssue[] = []
  const report: Report = (kind, line, values = {}) => {
    issues.push({ kind, line, span: wholeLine(source, line), values })
  }
  const { clean, markers } = cleanText(source)
  const lines = planLines(clean.text)
  if (clean.text.trim() === '') report('empty-text', 1)
  for (const { offset, text } of unclosedMarkers(clean)) {
    report('unclosed-marker', positionAt(source, rawOffset(clean, offset)).line, { text })
  }
  const place = startOf(outline, report)
  for (const line of lines) readLine(place, line)
  checkOutline(place, lines.length)

  const clauseOfDraft = new Map<Draft, Clause>()
  const headingOfDraft = new Map<Draft, Heading>()
  for (const draft of place.drafts.list) {
    if (draft.kind === 'heading') headingOfDraft.set(draft, headingOf(source, clean, draft))
    else clauseOfDraft.set(draft, clauseOf(source, clean, draft))
    if (draft.kind === 'clause' && draft.start === draft.end)
      report('empty-clause', draft.line, { id: draft.id })
  }
  const clauses = [...clauseOfDraft.values()]
  return {
    source,
    clean,
    markers,
    headings: [...headingOfDraft.values()],
    tree: treeOf(place.drafts.list, headingOfDraft, clauseOfDraft),
    clauses,
    clauseById: new Map(clauses.map((clause) => [clause.id, clause])),
    issues: issues.sort((one, other) => one.line - other.line),
  }
}

function readLine(place: Place, line: PlanLine): void {
  const form = lineForm(line.text)
  if (form.form === 'blank') return
  if (form.form === 'preface') enterPart(place, 'preface', line)
  else if (form.form === 'part') readPart(place, line, form)
  else if (form.form === 'section') readSection(place, line, form)
  else if (form.form === 'list') readList(place, line, form.list)
  else readText(place, line, form.form === 'numbered' ? form : null)
}

function wholeLine(source: SourceText, line: number): PlanIssue['span'] {
  const start = source.lineStarts[line - 1]
  return start === undefined ? null : spanBetween(source, start, start + lineText(source, line).length)
}
