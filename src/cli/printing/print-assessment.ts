import type picocolors from 'picocolors'
import type { Assessment } from '../../assess/index.ts'
import { findingNames } from '../../audit/naming/finding-names.ts'
import { namedMessage } from '../../audit/naming/named-message.ts'
import { planNames } from '../../backends/sentences/index.ts'
import type { Diagnostic, Language } from '../../diagnostics/diagnostic.ts'
import type { PlanIr } from '../../ir/nodes/index.ts'
import { outcomeWords } from '../../model/outcome-words.ts'
import { type Part, partOf } from './assessment-part.ts'
import { outcomeMark } from './outcome-mark.ts'
import { targetLines } from './print-target.ts'
import { column } from './table.ts'
import { totalLines } from './totals.ts'

type Paint = ReturnType<typeof picocolors.createColors>

const words = {
  zh: { targets: '目标', commitments: '任务' },
  en: { targets: 'targets', commitments: 'commitments' },
} as const

/**
 * An assessment as lines for people: a target a line, then what is remarkable about it; commitments likewise; totals
 * last, always of all there are.
 */
export function assessmentLines(
  result: Assessment,
  ir: PlanIr,
  language: Language,
  paint: Paint,
  only?: Part,
): string[] {
  const say = words[language]
  const plan = planNames(ir)
  const rules = new Map(ir.rules.map((rule) => [rule.id, rule]))
  const units = result.targets.flatMap((target) => target.units)
  const names = findingNames(ir, language, units)
  const notes = (found: readonly Diagnostic[], rule: string) =>
    found.map((one) => paint.dim(`      ${namedMessage(one, names, rule)}`))
  const targets = result.targets.filter(partOf(only)).flatMap((target) => {
    const rule = rules.get(target.rule)
    const lines = targetLines(target, rule?.kind === 'target' ? rule : undefined, plan, language, paint)
    return [...lines, ...notes(target.findings, target.rule)]
  })
  const commitments = result.commitments
    .filter(partOf(only))
    .flatMap(({ rule, title, outcome, findings }) => [
      `  ${outcomeMark(outcome, paint)} ${column(title[language], 40)} ${outcomeWords[outcome][language]}`,
      ...notes(findings, rule),
    ])
  return [
    paint.bold(`${say.targets} · ${result.period}${result.asIfArea ? ` · ${result.asIfArea}` : ''}`),
    ...targets,
    ...(commitments.length > 0 ? [paint.bold(say.commitments), ...commitments] : []),
    ...totalLines(result, language),
  ]
}
