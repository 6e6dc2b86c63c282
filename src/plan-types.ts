import type { Kind } from './model/outcomes.ts'

/** What is known of one rule at compile time. */
export interface RuleTypes {
  readonly kind: Kind
  readonly subject: string
  readonly outcome: string
  readonly grants: string
}

/** The names of one plan as literal types, generated from its rules; the default admits any plan. */
export interface PlanTypes {
  readonly rules: Readonly<Record<string, RuleTypes>>
  /** For each subject, the shape of the facts a caller may give. */
  readonly subjects: Readonly<Record<string, object>>
  /** For each subject, the dotted paths of the facts it can be asked for. */
  readonly paths: Readonly<Record<string, string>>
}

export type RuleId<T extends PlanTypes> = keyof T['rules'] & string
export type DecidableId<T extends PlanTypes> = {
  [R in RuleId<T>]: T['rules'][R]['kind'] extends 'target' | 'commitment' ? never : R
}[RuleId<T>]
/** The rules that `assess` judges: targets and commitments. */
export type AssessedId<T extends PlanTypes> = {
  [R in RuleId<T>]: T['rules'][R]['kind'] extends 'target' | 'commitment' ? R : never
}[RuleId<T>]
export type SubjectOf<T extends PlanTypes, R extends RuleId<T>> = T['rules'][R]['subject']
export type FactsOf<T extends PlanTypes, S extends string> = T['subjects'][S]
