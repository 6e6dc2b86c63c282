import type { Findings } from '../../diagnostics/diagnostic.ts'
import { nearest } from '../../diagnostics/nearest.ts'
import { type Cursor, child, cursorOf, items, spanOf } from '../../model/document.ts'
import type { PackModel } from '../../model/pack.ts'
import type { PlanText } from '../../plan/index.ts'
import { listed } from '../from-model/find.ts'
import { checkQuote } from './cites.ts'

/** What findings.yaml says of the text must stand in the text, and the rules it names must be there. */
export function checkTextFindings(pack: PackModel, text: PlanText, findings: Findings): void {
  if (!pack.findings) return
  const known = new Set([...pack.rules.map(({ model }) => model.id), ...pack.unreadRules])
  for (const one of items(child(cursorOf(pack.findings), 'findings'))) {
    for (const quote of items(child(one, 'quotes'))) checkQuote(quote, text, findings)
    if (!one.value.rules) continue
    for (const rule of items(child(one, 'rules') as Cursor<readonly string[]>)) {
      if (known.has(rule.value)) continue
      const near = nearest(rule.value, known)
      findings.add('CPR2015', spanOf(rule), { id: rule.value, allowed: listed([...known]) }, near)
    }
  }
}
