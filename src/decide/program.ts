import { compileCondition, type Evaluate } from '../backends/evaluator/compile-condition.ts'
import type { Frame, Layout } from '../backends/evaluator/frame.ts'
import { isBinding } from '../ir/force.ts'
import type { Condition, DecidableRule } from '../ir/nodes/index.ts'
import { walk } from '../ir/references.ts'
import { FALSE, TRUE, type Truth, UNKNOWN } from '../values/index.ts'

/** The answers of a rule as numbers, so that they can stand in a decision diagram. */
export const ANSWER = { no: -1, undetermined: 0, yes: 1, notApplicable: 2, departed: 3 } as const
export type Answer = (typeof ANSWER)[keyof typeof ANSWER]

/** One version of a rule, compiled once and run often. */
export interface Program {
  readonly rule: DecidableRule
  readonly from: number
  readonly through: number
  /** A category or entitlement has one condition; a duty has two: when it applies, and what must hold. */
  readonly conditions: readonly Condition[]
  readonly evaluate: (frame: Frame) => Answer
  /** The answer from the truths of the conditions. */
  readonly answer: (truths: readonly number[]) => Answer
  /** False where the rule asks whether something is known: then learning a fact may change an answer. */
  readonly monotonic: boolean
}

export function programsOf(rule: DecidableRule, layout: Layout): Program[] {
  if (rule.kind === 'duty') {
    const breach = isBinding(rule.force) ? ANSWER.no : ANSWER.departed
    return rule.versions.map(({ from, through, applies, holds }) =>
      program(rule, from, through, [applies, holds], layout, ([binds, kept]) =>
        dutyAnswer(binds as Truth, kept as Truth, breach),
      ),
    )
  }
  return rule.versions.map(({ from, through, condition }) =>
    program(rule, from, through, [condition], layout, ([truth]) => truth as Answer),
  )
}

function program(
  rule: DecidableRule,
  from: number,
  through: number,
  conditions: readonly Condition[],
  layout: Layout,
  answer: Program['answer'],
): Program {
  const evaluators: readonly Evaluate[] = conditions.map((one) => compileCondition(one, layout))
  const [first = () => UNKNOWN] = evaluators
  const evaluate =
    evaluators.length === 1
      ? (first as (frame: Frame) => Answer)
      : (frame: Frame) => answer(evaluators.map((one) => one(frame)))
  const monotonic = conditions.every((condition) =>
    [...walk(condition)].every((node) => node.kind !== 'known' && node.kind !== 'first-known'),
  )
  return { rule, from, through, conditions, evaluate, answer, monotonic }
}

function dutyAnswer(binds: Truth, kept: Truth, breach: Answer): Answer {
  if (binds === FALSE) return ANSWER.notApplicable
  if (binds === UNKNOWN) return ANSWER.undetermined
  return kept === TRUE ? ANSWER.yes : kept === FALSE ? breach : ANSWER.undetermined
}
