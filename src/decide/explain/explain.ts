import { compileCondition } from '../../backends/evaluator/compile-condition.ts'
import type { Frame } from '../../backends/evaluator/frame.ts'
import {
  conditionSentence,
  type Language,
  namesOf,
  type PlanNames,
  planNames,
  type SentenceNames,
} from '../../backends/sentences/index.ts'
import type { Condition, PlanIr, Rule } from '../../ir/nodes/index.ts'
import { partsOf } from '../../ir/references.ts'
import { outcomeWords } from '../../model/outcome-words.ts'
import type { Outcome } from '../../model/outcomes.ts'
import { FALSE, TRUE, truthName } from '../../values/index.ts'
import type { Dictionary } from '../facts/dictionary.ts'
import { shown } from '../facts/read-value.ts'
import type { Program } from '../program.ts'
import type { Explainer, Explanation } from './explanation.ts'
import { seenBy } from './seen.ts'

interface ExplainContext {
  readonly names: PlanNames
  readonly rules: ReadonlyMap<string, Rule>
}

/** Gives the reasons of decisions of a plan. Nothing is prepared before a reason is asked for. */
export function explainer(ir: PlanIr): Explainer {
  let context: ExplainContext | undefined
  return (program, outcome, dictionary, frame, language) => {
    if (language !== 'zh' && language !== 'en')
      throw new RangeError(`there is no language ${shown(language)}; there are \`zh\` and \`en\``)
    context ??= { names: planNames(ir), rules: new Map(ir.rules.map((rule) => [rule.id, rule])) }
    return explain(program, outcome, dictionary, frame, context, language)
  }
}

interface Explained {
  readonly dictionary: Dictionary
  readonly frame: Frame
  readonly names: SentenceNames
  readonly language: Language
  readonly rules: ReadonlyMap<string, Rule>
}

/** The reasons for a decision: the rule with its quotes, and under it every condition with its truth. */
function explain(
  program: Program,
  outcome: Outcome,
  dictionary: Dictionary,
  frame: Frame,
  context: ExplainContext,
  language: Language,
): Explanation {
  const { rule } = program
  const names = namesOf(context.names, dictionary.subject)
  const explained: Explained = { dictionary, frame, names, language, rules: context.rules }
  const children = program.conditions.map((condition) => explainCondition(condition, explained, rule))
  const [first, second] = program.conditions.map((one) => compileCondition(one, dictionary.layout)(frame))
  const truth = second !== undefined && first === TRUE ? second : (first ?? FALSE)
  return {
    sentence: `${rule.title[language]}${language === 'zh' ? '：' : ': '}${outcomeWords[outcome][language]}`,
    truth: truthName(truth),
    rule: rule.id,
    cites: rule.cites,
    children,
  }
}

function explainCondition(condition: Condition, explained: Explained, owner: Rule): Explanation {
  const { dictionary, frame, names, language, rules } = explained
  const truth = truthName(compileCondition(condition, dictionary.layout)(frame))
  const sentence = conditionSentence(condition, names, language)
  const rule = condition.kind === 'category' ? (rules.get(condition.rule) ?? owner) : owner
  const children = partsOf(condition, frame.asOf).map((part) => explainCondition(part, explained, rule))
  const seen = seenBy(condition, dictionary, frame, names, language)
  return {
    sentence,
    truth,
    ...(seen.length > 0 ? { seen } : {}),
    rule: rule.id,
    cites: rule.cites,
    children,
  }
}
