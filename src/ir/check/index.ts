import { Findings } from '../../diagnostics/diagnostic.ts'
import { type Cursor, child, cursorOf, items, spanOf } from '../../model/document.ts'
import type { PackModel } from '../../model/pack.ts'
import type { CategoryModel } from '../../model/rules/rule.ts'
import type { PlanText } from '../../plan/index.ts'
import type { PlanIr } from '../nodes/index.ts'
import { checkCategoryPeriods } from './category-periods.ts'
import { checkCites, checkQuote } from './cites.ts'
import { checkExampleDays } from './example-days.ts'
import { checkIds } from './ids.ts'
import { checkPlanText } from './plan-text.ts'
import { checkTextFindings } from './text-findings.ts'

/** What must hold between the documents of a pack and with the plan text; `ir` is null where it could not be built. */
export function checkPack(pack: PackModel, text: PlanText, ir: PlanIr | null): Findings {
  const findings = new Findings()
  checkPlanText(text, findings)
  checkIds(pack, findings)
  checkExampleDays(pack, findings)
  for (const rule of pack.rules) checkCites(cursorOf(rule) as Cursor<CategoryModel>, text, findings)
  for (const document of pack.clauses)
    for (const one of items(child(cursorOf(document), 'dispositions'))) checkQuote(one, text, findings)
  checkTextFindings(pack, text, findings)
  if (pack.figures)
    for (const one of items(child(cursorOf(pack.figures), 'figures'))) checkQuote(one, text, findings)
  const { reporting } = pack.plan.model
  if (reporting)
    checkCites(child(cursorOf(pack.plan), 'reporting') as Cursor<typeof reporting>, text, findings)
  const places = new Map(
    pack.rules.map((one) => [one.model.id, spanOf(child(cursorOf(one) as Cursor<{ id: string }>, 'id'))]),
  )
  if (ir) checkCategoryPeriods(ir, places, findings)
  return findings
}
