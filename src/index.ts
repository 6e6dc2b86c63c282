import { createPlan, type Plan } from './engine.ts'
import { luojiangRecords } from './generated/luojiang-code.ts'
import { luojiangIr } from './generated/luojiang-ir.ts'
import type { LuojiangTypes } from './generated/luojiang-types.ts'
import { luojiangAccepts } from './generated/luojiang-validators.ts'

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
export { type DecideOptions, NotInForceError, UnknownNameError } from './decide/decider.ts'
export type { DecisionRecord, GrantedBenefit } from './decide/decision.ts'
export type { Explanation } from './decide/explain/explanation.ts'
export { type FactProblem, FactsError } from './decide/facts/problems.ts'
export type { ManyOptions } from './decide/many/decide-many.ts'
export type { InvalidRow, ManyOutcomes } from './decide/many/many-outcomes.ts'
export type { OutcomesOptions } from './decide/many/outcomes.ts'
export {
  createPlan,
  type Decision,
  type DecisionList,
  type Outcomes,
  type Plan,
  type ValidateOptions,
} from './engine.ts'
export type { LuojiangTypes } from './generated/luojiang-types.ts'
export type { PlanIr } from './ir/nodes/index.ts'
export type { PlanTypes } from './plan-types.ts'

let shipped: Plan<LuojiangTypes> | undefined

/** 罗江区儿童发展纲要（2021–2030）: the shipped plan, made ready at its first use. */
export const luojiang: Plan<LuojiangTypes> = {
  get ir() {
    return theShippedPlan().ir
  },
  decide: (rule, facts, options) => theShippedPlan().decide(rule, facts, options),
  decideAll: (facts, options) => theShippedPlan().decideAll(facts, options),
  outcomes: (facts, options) => theShippedPlan().outcomes(facts, options),
  decideMany: (rows, options) => theShippedPlan().decideMany(rows, options),
  validate: (facts, options) => theShippedPlan().validate(facts, options),
  assess: (data, options) => theShippedPlan().assess(data, options),
}

function theShippedPlan(): Plan<LuojiangTypes> {
  shipped ??= createPlan<LuojiangTypes>(luojiangIr(), {
    records: luojiangRecords,
    accepts: luojiangAccepts,
  })
  return shipped
}
