import type { Findings } from '../diagnostics/diagnostic.ts'
import type { PackModel } from '../model/pack.ts'
import type { PlanText } from '../plan/index.ts'
import { coverageOf } from './coverage.ts'

/** Every sentence of the plan that nothing speaks for, at its place in the plan text. */
export function findUncovered(pack: PackModel, text: PlanText, findings: Findings): void {
  for (const clause of coverageOf(pack, text).clauses)
    for (const [index, { disposition, text: sentence }] of clause.sentences.entries()) {
      if (disposition !== 'uncovered') continue
      const span = text.clauseById.get(clause.id)?.sentences[index]?.span ?? null
      findings.add('CPR4012', span, { clause: clause.id, sentence })
    }
}
