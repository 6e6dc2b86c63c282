import { type DecideAllOptions, type DecideOptions, Decider } from './decide/decider.ts'
import type { Explainer } from './decide/explain/explanation.ts'
import { decideMany, type ManyOptions } from './decide/many/decide-many.ts'
import { type Compiled, OutcomeEngine, type OutcomesOptions } from './decide/many/outcomes.ts'
import type { PlanIr } from './ir/nodes/index.ts'
import type { Plan, ValidateOptions } from './plan-api.ts'
import type { PlanTypes } from './plan-types.ts'
import { ownOptions } from './values/inherits-nothing.ts'

export { type DecideOptions, NotInForceError, UnknownNameError } from './decide/decider.ts'
export type { DecisionRecord, GrantedBenefit } from './decide/decision.ts'
export type { DecisionInputs } from './decide/decision-inputs.ts'
export type { Explainer, Explanation } from './decide/explain/explanation.ts'
export { type FactProblem, FactsError } from './decide/facts/problems.ts'
export type { ManyOptions } from './decide/many/decide-many.ts'
export type { InvalidRow, ManyOutcomes } from './decide/many/many-outcomes.ts'
export type { Compiled, OutcomesOptions } from './decide/many/outcomes.ts'
export type { PlanIr } from './ir/nodes/index.ts'
export type { Decision, DecisionList, Outcomes, ValidateOptions } from './plan-api.ts'
export type { PlanTypes } from './plan-types.ts'

/** What decides, and nothing more: no targets, and reasons only where an `explain` is given. */
export type DecidingPlan<T extends PlanTypes = PlanTypes> = Pick<
  Plan<T>,
  'ir' | 'decide' | 'decideAll' | 'outcomes' | 'decideMany' | 'validate'
>

/** The engine alone, for an IR from elsewhere: a small part of what {@link createPlan} of the default entry does. */
export function createEngine<T extends PlanTypes = PlanTypes>(
  ir: PlanIr,
  { explain, ...compiled }: Compiled & { readonly explain?: Explainer } = {},
): DecidingPlan<T> {
  return Object.freeze(decidingPart(ir, new Decider(ir, explain), compiled)) as unknown as DecidingPlan<T>
}

const DECIDE = ['asOf', 'parameters'] as const
const DECIDE_ALL = [...DECIDE, 'subject', 'rules'] as const
const OUTCOMES = [...DECIDE, 'subject', 'unchecked'] as const
const MANY = [...OUTCOMES, 'onProgress', 'signal'] as const
const VALIDATE = ['subject', 'asOf'] as const

/** The functions of a plan that decide. Names and values are checked again at run time, so types are left to callers. */
export function decidingPart(ir: PlanIr, decider: Decider, compiled: Compiled) {
  const engine = new OutcomeEngine(ir, decider, compiled)
  return {
    ir,
    decide: (rule: string, facts: object, options?: DecideOptions) =>
      decider.decide(rule, facts as Record<string, unknown>, ownOptions(options, DECIDE)),
    decideAll: (facts: object, options?: DecideAllOptions) =>
      decider.decideAll(facts as Record<string, unknown>, ownOptions(options, DECIDE_ALL)),
    outcomes: (facts: object, given?: OutcomesOptions) => {
      const options = ownOptions(given, OUTCOMES)
      return engine.judge(options.subject ?? 'child').outcomes(facts, engine.day(options.asOf), options)
    },
    decideMany: async (rows: readonly object[], options?: ManyOptions) =>
      decideMany(engine, rows, ownOptions(options, MANY)),
    validate: (facts: unknown, given?: ValidateOptions) => {
      const options = ownOptions(given, VALIDATE)
      return engine.problems(options.subject ?? 'child', facts, engine.day(options.asOf))
    },
  }
}
