import type { AssessData, Assessment, AssessOptions } from './assess/index.ts'
import type { DecideOptions } from './decide/decider.ts'
import type { DecisionRecord, GrantedBenefit } from './decide/decision.ts'
import type { DecisionInputs } from './decide/decision-inputs.ts'
import type { Explanation } from './decide/explain/explanation.ts'
import type { FactProblem } from './decide/facts/problems.ts'
import type { ManyOptions } from './decide/many/decide-many.ts'
import type { ManyOutcomes } from './decide/many/many-outcomes.ts'
import type { OutcomesOptions } from './decide/many/outcomes.ts'
import type { Language } from './diagnostics/diagnostic.ts'
import type { PlanIr } from './ir/nodes/index.ts'
import type { AssessedId, DecidableId, FactsOf, PlanTypes, SubjectOf } from './plan-types.ts'

/** A decision about one subject under one rule; everything but `outcome` is worked out only when asked for. */
export interface Decision<T extends PlanTypes, R extends DecidableId<T>> extends DecisionRecord {
  readonly rule: R
  readonly kind: T['rules'][R]['kind']
  readonly outcome: T['rules'][R]['outcome'] & DecisionRecord['outcome']
  readonly grants: readonly (GrantedBenefit & { readonly id: T['rules'][R]['grants'] })[]
  readonly missing: readonly T['paths'][SubjectOf<T, R>][]
  readonly nextQuestion: T['paths'][SubjectOf<T, R>] | null
  /** What the decision was made from, facts included; left out of the plain data. A receipt is made of it. */
  readonly inputs: DecisionInputs
  /** The conditions as a tree, each with its sentence, the value seen and its truth. @throws {RangeError} for another language */
  explain(language: Language): Explanation
  /** Every part that is plain data. */
  toJSON(): DecisionRecord
}

/** A decision under any one rule. */
export type AnyDecision<T extends PlanTypes> = {
  [R in DecidableId<T>]: Decision<T, R>
}[DecidableId<T>]

/** Decisions about one subject under every rule that is in force. */
export interface DecisionList<T extends PlanTypes> {
  readonly asOf: string
  readonly subject: string
  /** Each of its own rule: comparing `rule` with an id tells the outcomes and grants that it can have. */
  readonly decisions: readonly AnyDecision<T>[]
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

  /**
   * The outcome of every category, entitlement and duty about a subject, by rule id, without reasons: by compiled code
   * that shares what the rules have in common. `not-in-force` where no version of a rule is.
   *
   * @throws {UnknownNameError | FactsError} as {@link Plan.decide} does; facts that are vouched for (`unchecked`) are not checked
   */
  outcomes<S extends keyof T['subjects'] & string = 'child' & keyof T['subjects']>(
    facts: FactsOf<T, S>,
    options?: OutcomesOptions & { readonly subject?: S },
  ): Outcomes<T, S>

  /**
   * {@link Plan.outcomes} for many rows, a byte an outcome. Rows that cannot be read are reported and the others decided.
   *
   * @throws the signal's reason where it aborts
   */
  decideMany<S extends keyof T['subjects'] & string = 'child' & keyof T['subjects']>(
    rows: readonly FactsOf<T, S>[],
    options?: ManyOptions & { readonly subject?: S },
  ): Promise<ManyOutcomes<Outcomes<T, S>>>

  /**
   * Everything wrong with facts about a subject (a child where none is named), all problems at once, each with its path, in
   * Chinese and English, and with the nearest right name where there is one; empty where the facts are good. What is found
   * good here, {@link Plan.decide}, {@link Plan.decideAll} and {@link Plan.outcomes} take on the same day.
   *
   * @throws {UnknownNameError} for a subject that the plan does not have, or an impossible day
   */
  validate(facts: unknown, options?: ValidateOptions<T>): readonly FactProblem[]

  /** Judges observations of areas and units against the targets of the plan, for one period. */
  assess(
    data: AssessData,
    options: Omit<AssessOptions, 'rules'> & { readonly rules?: readonly AssessedId<T>[] },
  ): Assessment
}

export interface ValidateOptions<T extends PlanTypes = PlanTypes> {
  /** Whose facts these are; a child's where left out. */
  readonly subject?: keyof T['subjects'] & string
  /** The day after which a date of birth, say, may not be; today in the plan's time zone where left out. */
  readonly asOf?: string
}

/** Outcomes by the ids of the rules about a subject. */
export type Outcomes<T extends PlanTypes, S> = OutcomesOf<T['rules'], IdAbout<T, S>>

type IdAbout<T extends PlanTypes, S> = {
  [R in DecidableId<T>]: S extends SubjectOf<T, R> ? R : never
}[DecidableId<T>]

/** Over the rules themselves and not their ids alone, so that an editor shows the title and clauses of each. */
type OutcomesOf<Rules extends PlanTypes['rules'], Id extends keyof Rules> = {
  readonly [R in Id]: (Rules[R]['outcome'] & DecisionRecord['outcome']) | 'not-in-force'
}
