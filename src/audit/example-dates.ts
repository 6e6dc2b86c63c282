import { Decider } from '../decide/decider.ts'
import type { Findings } from '../diagnostics/diagnostic.ts'
import type { PlanIr } from '../ir/nodes/index.ts'
import { isDecidable } from '../ir/rules-about.ts'
import { type Cursor, child, cursorOf, items, spanOf } from '../model/document.ts'
import type { PackModel } from '../model/pack.ts'
import { type DecidedExample, pathOfProblem, problemsWith } from './examples/decided-example.ts'

/** Dates among the facts and parameters of examples are days that there are, as all dates of the rules. */
export function findImpossibleDates(pack: PackModel, ir: PlanIr, findings: Findings): void {
  const decider = new Decider(ir)
  for (const document of pack.rules) {
    const rule = ir.rules.find(({ id }) => id === document.model.id)
    if (!rule || !isDecidable(rule) || !document.model.examples) continue
    const cursor = cursorOf(document) as Cursor<{ examples: readonly DecidedExample[] }>
    for (const example of items(child(cursor, 'examples')))
      for (const problem of problemsWith(decider, rule, example.value, ir)) {
        if (problem.code !== 'CPR6104' || !isDate(decider, rule.subject, problem.path)) continue
        const place = { ...example, path: pathOfProblem(example, problem) }
        findings.add('CPR2023', spanOf(place), { value: problem.values.actual?.replaceAll('`', '') ?? '' })
      }
  }
}

function isDate(decider: Decider, subject: string, path: string): boolean {
  const { inputs, parameters } = decider.dictionary(subject)
  return (inputs.get(path) ?? parameters.get(path))?.type === 'date'
}
