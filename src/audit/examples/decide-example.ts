import type { Decider } from '../../decide/decider.ts'
import { FactsError } from '../../decide/facts/problems.ts'
import type { PlanIr } from '../../ir/nodes/index.ts'
import type { Cursor } from '../../model/document.ts'
import type { CategoryModel } from '../../model/rules/rule.ts'
import { formatDate } from '../../values/index.ts'
import { type ExampleResult, listDifference, resultOf, unreadable } from './result.ts'

type Example = NonNullable<CategoryModel['examples']>[number]

/** Runs one example of a category, entitlement or duty. Without a day of its own, the first of the plan counts. */
export function runDecision(
  decider: Decider,
  ir: PlanIr,
  rule: string,
  example: Cursor<Example>,
): ExampleResult {
  const { given, asOf, parameters, expect } = example.value
  try {
    const decision = decider.decide(rule, given, {
      asOf: asOf ?? formatDate(ir.from),
      ...(parameters ? { parameters } : {}),
    })
    const outcome =
      decision.outcome === expect.outcome
        ? []
        : [{ key: 'outcome', expected: expect.outcome, actual: decision.outcome }]
    const departure =
      expect.departure === undefined || expect.departure === decision.departure
        ? []
        : [{ key: 'departure', expected: expect.departure, actual: decision.departure ?? '—' }]
    return resultOf(rule, example, [
      ...outcome,
      ...departure,
      ...listDifference('missing', expect.missing, decision.missing),
      ...listDifference('missingParameters', expect.missingParameters, decision.missingParameters),
      ...listDifference(
        'grants',
        expect.grants,
        decision.grants.map((grant) => grant.id),
      ),
    ])
  } catch (error) {
    if (error instanceof FactsError) {
      const text = (language: 'zh' | 'en') =>
        error.problems.map(({ message, help }) => `${message[language]} (${help[language]})`).join('; ')
      return unreadable(rule, example, text('zh'), text('en'))
    }
    if (error instanceof RangeError) return unreadable(rule, example, error.message, error.message)
    throw error
  }
}
