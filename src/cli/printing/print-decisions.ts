import picocolors from 'picocolors'
import type { Explanation } from '../../decide/explain/explanation.ts'
import type { Dictionary } from '../../decide/facts/dictionary.ts'
import type { Language } from '../../diagnostics/diagnostic.ts'
import type { Rule } from '../../ir/nodes/index.ts'
import type { DecisionDocument } from '../decision-document.ts'
import { type DecisionNames, decisionLines, explanationLines } from './print-decision.ts'

const words = {
  zh: { notInForce: '当日未生效', separator: '、' },
  en: { notInForce: 'not in force on that day', separator: ', ' },
} as const

export interface PrintableDecision {
  readonly document: DecisionDocument
  readonly explanation?: Explanation
}

export interface PrintableDecisions {
  readonly asOf: string
  readonly decisions: readonly PrintableDecision[]
  readonly notInForce: readonly string[]
}

/** All decisions about one subject as lines for people. */
export function decisionsLines(
  { asOf, decisions, notInForce }: PrintableDecisions,
  dictionary: Dictionary,
  rules: ReadonlyMap<string, Rule>,
  language: Language,
  colour: boolean,
): string[] {
  const say = words[language]
  const paint = picocolors.createColors(colour)
  const names: DecisionNames = { rules, facts: dictionary.inputs, parameters: dictionary.parameters }
  const lines = [`${dictionary.subject.title[language]} · ${asOf}`]
  for (const { document, explanation } of decisions) {
    lines.push(...decisionLines(document, names, language, paint))
    if (explanation) lines.push(...explanationLines(explanation, language, paint))
  }
  if (notInForce.length > 0) {
    const titles = notInForce.map((id) => `${rules.get(id)?.title[language] ?? id} (${id})`)
    lines.push(`${say.notInForce}: ${titles.join(say.separator)}`)
  }
  const [first] = decisions
  if (first) lines.push(paint.dim(first.document.notice[language]))
  return lines
}
