import type picocolors from 'picocolors'
import type { Explanation } from '../../decide/explain/explanation.ts'
import type { Language } from '../../diagnostics/diagnostic.ts'
import type { InputFact, Parameter, Rule } from '../../ir/nodes/index.ts'
import { outcomeWords } from '../../model/outcome-words.ts'
import { units } from '../../model/units.ts'
import type { DecisionDocument } from '../decision-document.ts'
import { outcomeMark } from './outcome-mark.ts'

type Paint = ReturnType<typeof picocolors.createColors>

const words = {
  zh: {
    missing: '尚缺',
    more: (all: number) => `等 ${all} 项（--json 列出全部）`,
    unlisted: '缺少的事实无法精确列出，见上文 CPR3010',
    unset: '（标准未定）',
    next: '下一问',
    parameters: '标准未定',
    grants: '内容',
    conflicts: '不可同时享受',
    unverified: '依据尚未与正式文本核对',
    departed: '与非强制要求不一致，是否有正当理由须由人判断',
    unknown: '未知',
    clause: '条款',
    between: '：',
    separator: '、',
  },
  en: {
    missing: 'still missing',
    more: (all: number) => ` … ${all} in all (--json lists them)`,
    unlisted: 'what is missing cannot be listed exactly, see CPR3010 above',
    unset: ' (amount not set)',
    next: 'ask next',
    parameters: 'local values not set',
    grants: 'grants',
    conflicts: 'cannot be drawn together with',
    unverified: 'legal basis not yet compared with the official text',
    departed:
      'departs from what the text does not strictly require; whether that is justified is for a person to judge',
    unknown: 'unknown',
    clause: 'clause',
    between: ': ',
    separator: ', ',
  },
} as const

/** More than a person would read through; the whole list is in the JSON. */
const MOST_LISTED = 8

/** What the ids in a decision are called. */
export interface DecisionNames {
  readonly rules: ReadonlyMap<string, Rule>
  readonly facts: ReadonlyMap<string, InputFact>
  readonly parameters: ReadonlyMap<string, Parameter>
}

/** A decision as lines for people: the outcome first, then what it rests on and what would settle it. */
export function decisionLines(
  decision: DecisionDocument,
  { rules, facts, parameters }: DecisionNames,
  language: Language,
  paint: Paint,
): string[] {
  const say = words[language]
  const { missing, nextQuestion } = decision
  const named = (of: ReadonlyMap<string, { readonly title: Rule['title'] }>, id: string) =>
    `${of.get(id)?.title[language] ?? id} (${id})`
  const title = rules.get(decision.rule)?.title[language] ?? decision.rule
  const lines = [
    `${outcomeMark(decision.outcome, paint)} ${paint.bold(title)}  ${outcomeWords[decision.outcome][language]}  ${paint.dim(decision.rule)}`,
  ]
  const add = (label: string, items: readonly string[]) => {
    const more = items.length > MOST_LISTED ? say.more(items.length) : ''
    const shown = items.slice(0, MOST_LISTED).join(say.separator)
    if (items.length > 0) lines.push(`    ${label}${say.between}${shown}${more}`)
  }
  add(
    say.grants,
    decision.grants.map(({ title, amount }) => title[language] + amountText(amount, language)),
  )
  if (missing)
    add(
      say.missing,
      missing.map((path) => named(facts, path)),
    )
  else lines.push(`    ${say.unlisted}`)
  if (nextQuestion) add(say.next, [facts.get(nextQuestion)?.question[language] ?? nextQuestion])
  add(
    say.parameters,
    (decision.missingParameters ?? []).map((id) => named(parameters, id)),
  )
  add(
    say.conflicts,
    decision.conflicts.map((id) => named(rules, id)),
  )
  if (decision.departure) lines.push(`    ${say.departed} (${decision.departure})`)
  if (decision.outcome === 'entitled' && !decision.basisVerified)
    lines.push(paint.dim(`    ${say.unverified}`))
  return lines
}

function amountText(amount: DecisionDocument['grants'][number]['amount'], language: Language): string {
  if (amount === undefined) return ''
  if (amount.value === null) return words[language].unset
  return ` ${amount.value}${amount.unit ? units[amount.unit][language] : ''}`
}

const signs = { true: '✓', false: '✗', unknown: '?' } as const

/**
 * The reasons as an indented tree: of each condition only the parts that make it what it is (the false ones of a
 * conjunction that fails, the true ones of an alternative that holds); clause and quote stand where the rule changes.
 * The whole tree is in the JSON.
 */
export function explanationLines(
  explanation: Explanation,
  language: Language,
  paint: Paint,
  indent = '    ',
  above = '',
): string[] {
  const say = words[language]
  const { truth, sentence, rule, cites } = explanation
  const only = soleLeaf(explanation)
  const colour = truth === 'true' ? paint.green : truth === 'false' ? paint.red : paint.yellow
  const values = (only ?? explanation).seen
    ?.map(({ title, value }) => `${title} = ${value ?? say.unknown}`)
    .join(say.separator)
  const lines = [`${indent}${colour(signs[truth])} ${sentence}${values ? paint.dim(`  [${values}]`) : ''}`]
  if (rule !== above)
    for (const { clause, quote } of cites)
      lines.push(paint.dim(`${indent}    ${say.clause} ${clause}「${quote}」`))
  if (only) return lines
  for (const child of telling(explanation))
    lines.push(...explanationLines(child, language, paint, `${indent}  `, rule))
  return lines
}

/** The parts that make a condition what it is: those of its own truth; of a negation, what it negates. */
function telling({ truth, children }: Explanation): readonly Explanation[] {
  const same = children.filter((child) => child.truth === truth)
  return same.length > 0 ? same : children
}

/** The one leaf that a negation or a category consists of: its sentence would only say the same again. */
function soleLeaf({ rule, children }: Explanation): Explanation | undefined {
  const [only, ...more] = children
  return only && more.length === 0 && only.children.length === 0 && only.rule === rule ? only : undefined
}
