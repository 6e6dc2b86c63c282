import { type AssessData, type Assessment, type AssessOptions, assess } from './assess/index.ts'
import { type DecideOptions, Decider } from './decide/decider.ts'
import type { DecisionRecord, GrantedBenefit } from './decide/decision.ts'
import type { DecisionInputs } from './decide/decision-inputs.ts'
import type { Explanation } from './decide/explain/explanation.ts'
import type { Language } from './diagnostics/diagnostic.ts'
import type { PlanIr } from './ir/nodes/index.ts'
import type { DecidableId, FactsOf, PlanTypes, SubjectOf } from './plan-types.ts'

/** A decision about one subject under one rule; everything but `outcome` is worked out only when asked for. */
export interface Decision<T extends PlanTypes, R extends DecidableId<T>> extends DecisionRecord {
  readonly rule: R
  readonly kind: T['rules'][R]['kind']
  readonly outcome: Extract<T['rules'][R]['outcome'], DecisionRecord['outcome']>
  readonly grants: readonly (GrantedBenefit & { readonly id: T['rules'][R]['grants'] })[]
  readonly missing: readonly T['paths'][SubjectOf<T, R>][]
  readonly nextQuestion: T['paths'][SubjectOf<T, R>] | null
  /** What the decision was made from, facts included; left out of the plain data. A receipt is made of it. */
  readonly inputs: DecisionInputs
  /** The conditions as a tree, each with its sentence, the value seen and its truth. */
  explain(language: Language): Explanation
  /** Every part that is plain data. */
  toJSON(): DecisionRecord
}

/** Decisions about one subject under every rule that is in force. */
export interface DecisionList<T extends PlanTypes> {
  readonly asOf: string
  readonly subject: string
  readonly decisions: readonly Decision<T, DecidableId<T>>[]
  readonly notInForce: readonly string[]
}

/** One plan, ready to decide and assess. */
export interface Plan<T extends PlanTypes = PlanTypes> {
  /** The plan itself: rules, dictionaries, indicators, areas; frozen. */
  readonly ir: PlanIr

  /**
   * Decides one category, entitlement or duty. What is not given is unknown, never false.
   *
   * @throws {UnknownNameError} for a rule that the plan does not have, or an impossible day
   * @throws {NotInForceError} where no version of the rule is in force on the day
   * @throws {FactsError} listing every fact that is not of the dictionary
   */
  decide<R extends DecidableId<T>>(
    rule: R,
    facts: FactsOf<T, SubjectOf<T, R>>,
    options?: DecideOptions,
  ): Decision<T, R>

  /**
   * Decides every category, entitlement and duty about a subject (a child where none is named), or only `rules`.
   *
   * @throws {UnknownNameError | FactsError} as {@link Plan.decide} does
   */
  decideAll<S extends keyof T['subjects'] & string = 'child' & keyof T['subjects']>(
    facts: FactsOf<T, S>,
    options?: DecideOptions & { readonly subject?: S; readonly rules?: readonly DecidableId<T>[] },
  ): DecisionList<T>

  /** Judges observations of areas and units against the targets of the plan, for one period. */
  assess(data: AssessData, options: AssessOptions): Assessment
}

/** A plan from its IR. Nothing is compiled before it is first used. */
export function createPlan<T extends PlanTypes = PlanTypes>(ir: PlanIr): Plan<T> {
  const decider = new Decider(ir)
  const plan = {
    ir,
    decide: (rule: string, facts: object, options?: DecideOptions) =>
      decider.decide(rule, facts as Record<string, unknown>, options),
    decideAll: (facts: object, options?: DecideOptions & { subject?: string; rules?: readonly string[] }) =>
      decider.decideAll(facts as Record<string, unknown>, options),
    assess: (data: AssessData, options: AssessOptions) => assess(ir, data, options),
  }
  // The types of T were generated from this very IR; the decider checks names and values again at run time.
  return Object.freeze(plan) as unknown as Plan<T>
}
