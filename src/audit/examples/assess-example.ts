import { assess, type Observation } from '../../assess/index.ts'
import type { PlanIr } from '../../ir/nodes/index.ts'
import type { Cursor } from '../../model/document.ts'
import type { CommitmentModel, TargetModel } from '../../model/rules/rule.ts'
import { type Difference, type ExampleResult, listDifference, resultOf, unreadable } from './result.ts'

type TargetExample = NonNullable<TargetModel['examples']>[number]
type CommitmentExample = NonNullable<CommitmentModel['examples']>[number]

/** Runs one example of a target. Observations are of the rule's own indicator, area and period unless they say. */
export function runTarget(ir: PlanIr, rule: TargetModel, example: Cursor<TargetExample>): ExampleResult {
  const { given, parameters, expect } = example.value
  const observations = given.observations.map(
    ({ area, unitCode, period, indicator, ...rest }): Observation => ({
      area: unitCode ?? area ?? ir.jurisdiction.area,
      period: period ?? given.period,
      indicator: indicator ?? rule.indicator,
      ...(rest.group === undefined && rule.group !== undefined ? { group: rule.group } : {}),
      ...present(rest),
    }),
  )
  const rosters = given.rosters ? mapValues(given.rosters, (units) => units.map((unit) => present(unit))) : {}
  const assessed = assess(
    // An example says all that it assumes, the plan's own figures too.
    { ...ir, figures: [] },
    { observations, rosters },
    { period: given.period, rules: [rule.id], ...(parameters ? { parameters } : {}) },
  )
  const [target] = assessed.targets
  if (!target) return unreadable(rule.id, example, '规则不在规则库中', 'the rule is not in the plan')
  const units = Object.entries(expect.units ?? {}).flatMap(([code, expected]) =>
    differs(`units.${code}`, expected, target.units.find((one) => one.area === code)?.outcome ?? '—'),
  )
  const codes = [...assessed.findings, ...target.findings].map((one) => one.code)
  return resultOf(rule.id, example, [
    ...differs('outcome', expect.outcome, target.outcome),
    ...differs('dueReached', expect.dueReached, target.dueReached),
    ...units.map((one) => ({ ...one, key: 'units' })),
    ...listDifference('findings', expect.findings, [...new Set<string>(codes)]),
  ])
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
  if (!commitment) return unreadable(rule.id, example, '规则不在规则库中', 'the rule is not in the plan')
  const codes = [...assessed.findings, ...commitment.findings].map((one) => one.code)
  return resultOf(rule.id, example, [
    ...differs('outcome', expect.outcome, commitment.outcome),
    ...listDifference('findings', expect.findings, [...new Set<string>(codes)]),
  ])
}

function differs<T>(key: string, expected: T | undefined, actual: T): Difference[] {
  return expected === undefined || expected === actual
    ? []
    : [{ key, expected: String(expected), actual: String(actual) }]
}

type Present<T> = { [K in keyof T]: Exclude<T[K], undefined> }

/** Optional keys of a document are either there or not; the engine takes no `undefined`. */
function present<T extends object>(value: T): Present<T> {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as Present<T>
}

function mapValues<T, U>(record: Readonly<Record<string, T>>, change: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]))
}
