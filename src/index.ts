import { createPlan } from './engine.ts'
import { luojiangRecords } from './generated/luojiang-code.ts'
import type { LuojiangTypes } from './generated/luojiang-types.ts'
import { luojiangAccepts } from './generated/luojiang-validators.ts'
import { lazily } from './lazily.ts'
import type { Plan } from './plan-api.ts'
import { luojiangIr } from './shipped.ts'

export type {
  AssessData,
  Assessment,
  AssessOptions,
  CommitmentResult,
  DataRosterUnit,
  DataSet,
  Observation,
  Report,
  TargetResult,
  UnitResult,
} from './assess/index.ts'
export type { PeriodOutcome, ThresholdResult, Totals, TrendResult } from './assess/results.ts'
export { type DecideOptions, NotInForceError, UnknownNameError } from './decide/decider.ts'
export type { DecisionRecord, GrantedBenefit } from './decide/decision.ts'
export type { DecisionInputs } from './decide/decision-inputs.ts'
export type { Explanation } from './decide/explain/explanation.ts'
export type { PlainValue } from './decide/facts/plain-value.ts'
export { type FactProblem, FactsError } from './decide/facts/problems.ts'
export type { ManyOptions } from './decide/many/decide-many.ts'
export type { InvalidRow, ManyOutcomes } from './decide/many/many-outcomes.ts'
export type { OutcomesOptions } from './decide/many/outcomes.ts'
export type { Diagnostic, Language } from './diagnostics/diagnostic.ts'
export { createPlan } from './engine.ts'
export type * from './generated/luojiang-types.ts'
export type {
  Area,
  Cite,
  Force,
  Indicator,
  InputFact,
  Parameter,
  PlanIr,
  Roster,
  Rule,
  Subject,
} from './ir/nodes/index.ts'
export type { Kind, Outcome } from './model/outcomes.ts'
export type { Bilingual } from './model/text.ts'
export type { Unit } from './model/units.ts'
export type { Decision, DecisionList, Outcomes, Plan, ValidateOptions } from './plan-api.ts'
export type { DecidableId, FactsOf, PlanTypes, RuleTypes, SubjectOf } from './plan-types.ts'

/** 罗江区儿童发展纲要（2021–2030）: the shipped plan, made ready at its first use. */
export const luojiang: Plan<LuojiangTypes> = lazily(() =>
  createPlan<LuojiangTypes>(luojiangIr(), { records: luojiangRecords, accepts: luojiangAccepts }),
)
