import type { DecideOptions, Decider } from '../../decide/decider.ts'
import { type FactProblem, FactsError } from '../../decide/facts/problems.ts'
import type { DecidableRule, PlanIr } from '../../ir/nodes/index.ts'
import type { Cursor, Path } from '../../model/document.ts'
import type { CategoryModel } from '../../model/rules/rule.ts'
import { dottedPath } from '../../syntax/index.ts'
import { formatDate } from '../../values/index.ts'

/** An example of a category, entitlement or duty. */
export type DecidedExample = NonNullable<CategoryModel['examples']>[number]

/** With what an example is decided. Without a day of its own, the first of the plan counts. */
export function optionsOf(
  { asOf, parameters }: DecidedExample,
  ir: PlanIr,
): DecideOptions & { asOf: string } {
  return { asOf: asOf ?? formatDate(ir.from), ...(parameters ? { parameters } : {}) }
}

/** What is wrong with the facts and parameters of an example. */
export function problemsWith(
  decider: Decider,
  rule: DecidableRule,
  example: DecidedExample,
  ir: PlanIr,
): readonly FactProblem[] {
  try {
    decider.frame(rule.subject, example.given, optionsOf(example, ir))
    return []
  } catch (error) {
    if (error instanceof FactsError) return error.problems
    throw error
  }
}

/** Where in the document the fact or parameter stands that a problem is about. */
export function pathOfProblem({ document, path }: Cursor<DecidedExample>, problem: FactProblem): Path {
  const under = (key: 'given' | 'parameters') => dottedPath(document.root, [...path, key], problem.path)
  const [given, parameters] = [under('given'), under('parameters')]
  // Only one of the two leads anywhere but where a fact is called like a parameter.
  return given.length < parameters.length ? parameters : given
}
