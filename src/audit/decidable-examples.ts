import type { Frame } from '../backends/evaluator/frame.ts'
import type { Decider } from '../decide/decider.ts'
import { FactsError } from '../decide/facts/problems.ts'
import { replaceNode } from '../ir/map-parts.ts'
import type { Condition, DecidableRule, PlanIr } from '../ir/nodes/index.ts'
import type { PackModel } from '../model/pack.ts'
import type { CategoryModel } from '../model/rules/rule.ts'
import { type DecidedExample, optionsOf } from './examples/decided-example.ts'

export interface ExampleFrame {
  readonly frame: Frame
  readonly expected: string
}

/** What is known in each example of a category, entitlement or duty; examples that cannot be read are left out. */
export function exampleFrames(
  rule: DecidableRule,
  pack: PackModel,
  ir: PlanIr,
  decider: Decider,
): ExampleFrame[] {
  const model = pack.rules.find((one) => one.model.id === rule.id)?.model as CategoryModel | undefined
  return (model?.examples ?? []).flatMap((example) => frameOf(rule, example, ir, decider))
}

function frameOf(rule: DecidableRule, example: DecidedExample, ir: PlanIr, decider: Decider): ExampleFrame[] {
  const { given, expect } = example
  try {
    const frame = decider.frame(rule.subject, given, optionsOf(example, ir))
    return [{ frame, expected: expect.outcome }]
  } catch (error) {
    if (error instanceof FactsError || error instanceof RangeError) return []
    throw error
  }
}

/** The rule with one of its conditions replaced, in whichever version it stands. */
export function withCondition(rule: DecidableRule, node: Condition, replacement: Condition): DecidableRule {
  const swap = (tree: Condition) => replaceNode(tree, node, replacement)
  if (rule.kind === 'duty')
    return {
      ...rule,
      versions: rule.versions.map((one) => ({ ...one, applies: swap(one.applies), holds: swap(one.holds) })),
    }
  if (rule.kind === 'entitlement')
    return { ...rule, versions: rule.versions.map((one) => ({ ...one, condition: swap(one.condition) })) }
  return { ...rule, versions: rule.versions.map((one) => ({ ...one, condition: swap(one.condition) })) }
}

/** The conditions that a rule itself states, innermost only; a category it refers to is one of them, unopened. */
export function ownConditions(rule: DecidableRule): Condition[] {
  const trees =
    rule.kind === 'duty'
      ? rule.versions.flatMap(({ applies, holds }) => [applies, holds])
      : rule.versions.map(({ condition }) => condition)
  return trees.flatMap(leavesOf)
}

function leavesOf(condition: Condition): Condition[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
    case 'first-known':
    case 'at-least-of':
      return condition.of.flatMap(leavesOf)
    case 'not':
      return leavesOf(condition.of)
    case 'constant':
      return []
    default:
      return [condition]
  }
}
