import { type AssessData, type AssessOptions, assess } from './assess/index.ts'
import { Decider } from './decide/decider.ts'
import { decidingPart } from './deciding.ts'
import { luojiangStructure } from './generated/luojiang-structure.ts'
import type { LuojiangTypes } from './generated/luojiang-types.ts'
import { withIds } from './ir/with-ids.ts'
import { lazily } from './lazily.ts'
import type { Plan } from './plan-api.ts'

export type { AssessData, Assessment, AssessOptions, Observation } from './assess/index.ts'
export { type DecideOptions, NotInForceError, UnknownNameError } from './decide/decider.ts'
export type { DecisionRecord, GrantedBenefit } from './decide/decision.ts'
export type { DecisionInputs } from './decide/decision-inputs.ts'
export { type FactProblem, FactsError } from './decide/facts/problems.ts'
export type { ManyOptions } from './decide/many/decide-many.ts'
export type { InvalidRow, ManyOutcomes } from './decide/many/many-outcomes.ts'
export type { OutcomesOptions } from './decide/many/outcomes.ts'
export type { LuojiangTypes } from './generated/luojiang-types.ts'
export type { Decision, DecisionList, Outcomes, Plan, ValidateOptions } from './plan-api.ts'

/**
 * 罗江区儿童发展纲要（2021–2030） without its texts, for where every kilobyte counts: it decides and assesses as the
 * default entry does; titles are ids, quotes are empty, and `explain` is an error. It carries no compiled rules and no
 * validators either: for very many records, take the default entry or `./columns`.
 */
export const luojiang: Plan<LuojiangTypes> = lazily(() => {
  const ir = withIds(luojiangStructure())
  const plan = {
    ...decidingPart(ir, new Decider(ir), {}),
    assess: (data: AssessData, options: AssessOptions) => assess(ir, data, options),
  }
  return plan as unknown as Plan<LuojiangTypes>
})
