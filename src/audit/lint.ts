import { type Diagnostic, Findings } from '../diagnostics/diagnostic.ts'
import { glossFindings } from '../format/index.ts'
import { type Cursor, child, cursorOf, spanOf } from '../model/document.ts'
import type { CompiledPack } from '../pipeline.ts'
import { findImpossibleDates } from './example-dates.ts'
import { findRepeatedTitles } from './example-titles.ts'
import { findFewExamples } from './few-examples.ts'
import { findKleeneGaps } from './kleene-gaps.ts'
import { findMissingTexts } from './missing-texts.ts'
import { findWrongLanguages } from './text-languages.ts'
import { findUncovered } from './uncovered.ts'

/** What is allowed but misleads a reader or leaves a rule unproved. Runs only on a pack without errors. */
export function lint(compiled: CompiledPack): readonly Diagnostic[] {
  const { pack, ir, text } = compiled
  const findings = new Findings()
  if (!pack || !ir) return findings.list
  const places = new Map(
    pack.rules.map((one) => [one.model.id, spanOf(child(cursorOf(one) as Cursor<{ id: string }>, 'id'))]),
  )
  findFewExamples(pack, findings)
  findRepeatedTitles(pack, findings)
  findImpossibleDates(pack, ir, findings)
  findKleeneGaps(ir, places, findings)
  if (pack.plan.model.settings.complete) {
    findMissingTexts(pack, findings)
    findWrongLanguages(pack, findings)
    if (text) findUncovered(pack, text, findings)
  }
  findings.push(...glossFindings(compiled, compiled.documents))
  return findings.list
}
