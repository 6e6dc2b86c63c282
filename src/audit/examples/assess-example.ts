import { assess } from '../../assess/index.ts'
import type { PlanIr } from '../../ir/nodes/index.ts'
import { type Cursor, child } from '../../model/document.ts'
import type { CommitmentModel, TargetModel } from '../../model/rules/rule.ts'
import { dataOf, present } from './example-data.ts'
import { type Difference, type ExampleResult, listDifference, resultOf, withFaults } from './result.ts'

type TargetExample = NonNullable<TargetModel['examples']>[number]
type CommitmentExample = NonNullable<CommitmentModel['examples']>[number]

/** Runs one example of a target. Observations are of the rule's own indicator, area and period unless they say. */
export function runTarget(ir: PlanIr, rule: TargetModel, example: Cursor<TargetExample>): ExampleResult {
  const { given, parameters, expect } = example.value
  const assessed = assess(
    // An example says all that it assumes, the plan's own figures too.
    { ...ir, figures: [] },
    dataOf(ir, rule, child(example, 'given')),
    { period: given.period, rules: [rule.id], ...(parameters ? { parameters } : {}) },
  )
  const [target] = assessed.targets
  if (!target) throw new Error(`${rule.id} is not in the plan`)
  const units = Object.entries(expect.units ?? {}).flatMap(([code, expected]) =>
    differs(['units', code], expected, target.units.find((one) => one.area === code)?.outcome ?? '—'),
  )
  const codes = [...assessed.findings, ...target.findings].map((one) => one.code)
  const result = resultOf(rule.id, example, [
    ...differs('outcome', expect.outcome, target.outcome),
    ...differs('dueReached', expect.dueReached, target.dueReached),
    ...units,
    ...listDifference('findings', expect.findings, [...new Set<string>(codes)]),
  ])
  return withFaults(result, assessed.findings, expect.findings ?? [])
}

/** Runs one example of a commitment: what its self-assessments come to. */
export function runCommitment(
  ir: PlanIr,
  rule: CommitmentModel,
  example: Cursor<CommitmentExample>,
): ExampleResult {
  const { given, expect } = example.value
  const reports = given.reports.map((report) => ({ rule: rule.id, ...present(report) }))
  const assessed = assess(ir, { observations: [], reports }, { period: given.period, rules: [rule.id] })
  const [commitment] = assessed.commitments
  if (!commitment) throw new Error(`${rule.id} is not in the plan`)
  const codes = [...assessed.findings, ...commitment.findings].map((one) => one.code)
  return resultOf(rule.id, example, [
    ...differs('outcome', expect.outcome, commitment.outcome),
    ...listDifference('findings', expect.findings, [...new Set<string>(codes)]),
  ])
}

function differs<T>(key: Difference['key'], expected: T | undefined, actual: T): Difference[] {
  return expected === undefined || expected === actual
    ? []
    : [{ key, expected: String(expected), actual: String(actual) }]
}
