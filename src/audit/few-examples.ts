import type { Findings } from '../diagnostics/diagnostic.ts'
import { type Cursor, child, cursorOf, spanOf } from '../model/document.ts'
import type { PackModel } from '../model/pack.ts'

/** Both sides of a boundary, the typical case and an unknown: the least that shows what a rule means. */
const LEAST = 4

export function findFewExamples(pack: PackModel, findings: Findings): void {
  for (const document of pack.rules) {
    const count = document.model.examples?.length ?? 0
    if (count >= LEAST) continue
    const id = child(cursorOf(document) as Cursor<{ id: string }>, 'id')
    findings.add('CPR4006', spanOf(id), { count: String(count), least: String(LEAST) })
  }
}
