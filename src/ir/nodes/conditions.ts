import type { Truth } from '../../values/truth.ts'
import type { FactRef, Literal, ParameterRef, Value } from './values.ts'

/** Always this truth. Only made by desugaring. */
export interface Constant {
  readonly kind: 'constant'
  readonly truth: Truth
}

/** Kleene conjunction: the least truth of its parts. INVARIANT: at least one part. */
export interface All {
  readonly kind: 'all'
  readonly of: readonly Condition[]
}

/** Kleene disjunction: the greatest truth of its parts. INVARIANT: at least one part. */
export interface Any {
  readonly kind: 'any'
  readonly of: readonly Condition[]
}

export interface Not {
  readonly kind: 'not'
  readonly of: Condition
}

/** True when `count` parts are true, false when they no longer can be. */
export interface AtLeastOf {
  readonly kind: 'at-least-of'
  readonly count: number | ParameterRef
  readonly of: readonly Condition[]
}

/** The truth of the first part that is known. Not monotonic: learning an earlier part may change the answer. */
export interface FirstKnown {
  readonly kind: 'first-known'
  readonly of: readonly Condition[]
}

export type Comparison = 'equal' | 'less' | 'at-most' | 'more' | 'at-least'

/** Order of integers, decimals, dates or times of day. INVARIANT: both sides have one type and unit. */
export interface Compare {
  readonly kind: 'compare'
  readonly comparison: Comparison
  readonly left: Value
  readonly right: Value
}

/** Equality of booleans, enum values or texts. */
export interface Same {
  readonly kind: 'same'
  readonly left: Value
  readonly right: Value
}

/** The value stands in the list: the disjunction of its equality with each member, so false for an empty list. */
export interface OneOf {
  readonly kind: 'one-of'
  readonly value: Value
  readonly list: Literal | ParameterRef
}

/** The set-valued fact includes any, all or none of the list; of an empty list it includes all and none, not any. */
export interface Includes {
  readonly kind: 'includes'
  readonly mode: 'any' | 'all' | 'none'
  readonly value: FactRef
  readonly list: Literal | ParameterRef
}

/** Whether the fact is known at all. Never unknown itself; not monotonic. */
export interface Known {
  readonly kind: 'known'
  readonly value: Value
}

/** One dated reading of a category. INVARIANT: the versions do not overlap. */
export interface CategoryVersion {
  readonly from: number
  readonly through: number
  readonly condition: Condition
}

/**
 * Membership of a category, its condition inlined and rebased on the subject that it is applied to (`at` is
 * '' for the subject itself, else the relation, `father`). The as-of date picks the version; check has made
 * sure that there always is one.
 */
export interface Category {
  readonly kind: 'category'
  readonly rule: string
  readonly at: string
  readonly versions: readonly CategoryVersion[]
}

export type Condition =
  | Constant
  | All
  | Any
  | Not
  | AtLeastOf
  | FirstKnown
  | Compare
  | Same
  | OneOf
  | Includes
  | Known
  | Category

export type ConditionKind = Condition['kind']
export type ConditionOf<K extends ConditionKind> = Extract<Condition, { kind: K }>
