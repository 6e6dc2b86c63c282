import type { Age, Elapsed, Force, Ratio } from '../../ir/nodes/index.ts'
import type { FactType } from '../../model/documents/facts.ts'
import type { Kind, Outcome } from '../../model/outcomes.ts'
import type { OperatorName } from './operators.ts'

/** What a fact is compared with: a value in the form of {@link hostForm}, or another fact of the almanac. */
export type JsonValue = boolean | number | string | readonly string[] | { readonly fact: string }

export interface JsonLeaf {
  readonly fact: string
  readonly operator: OperatorName
  readonly value: JsonValue
  readonly priority?: number
}

/** A condition as json-rules-engine reads it. An empty `all` always holds. */
export type JsonCondition =
  | JsonLeaf
  | { readonly all: readonly JsonCondition[]; readonly priority?: number }
  | { readonly any: readonly JsonCondition[]; readonly priority?: number }
  | { readonly not: JsonCondition; readonly priority?: number }
  /** One of {@link JsonRules.conditions}, by its name. */
  | { readonly condition: string; readonly priority?: number }

/** Which answer a rule gives when its conditions hold. */
export interface JsonEventParams {
  readonly plan: string
  readonly rule: string
  readonly kind: Kind
  readonly outcome: Outcome
  /** The force of a duty softer than must that is not kept; its outcome is then `undetermined`. */
  readonly departure?: Force
  /** The first and the last day of the version of the rule, `2021-01-01`. */
  readonly from: string
  readonly through: string
}

export interface JsonRule {
  readonly name: string
  readonly conditions: JsonCondition
  /** `type` is the outcome; `departed` for a duty softer than must that is not kept. */
  readonly event: { readonly type: string; readonly params: JsonEventParams }
}

/** What a fact that the conditions look at is made from. */
export type JsonFact =
  | { readonly kind: 'as-of' }
  | { readonly kind: 'parameter'; readonly id: string; readonly type: FactType }
  | { readonly kind: 'input'; readonly path: string; readonly type: FactType }
  | { readonly kind: 'derived'; readonly value: Age | Elapsed | Ratio }

/** Rules about one subject as plain JSON, with everything an engine must know besides. */
export interface JsonRules {
  readonly plan: string
  readonly version: string
  readonly subject: string
  /** Two or three a rule version: one for each answer that can be known. Where none fires it is undetermined. */
  readonly rules: readonly JsonRule[]
  /** Conditions that rules refer to by name (`engine.setCondition`). */
  readonly conditions: Readonly<Record<string, JsonCondition>>
  /** Facts that rules look at, by their name in the almanac. */
  readonly facts: Readonly<Record<string, JsonFact>>
  /** Operators that rules use besides those json-rules-engine brings (`engine.addOperator`). */
  readonly operators: readonly OperatorName[]
}
