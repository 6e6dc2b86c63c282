import type { FactType } from '../../model/documents/facts.ts'
import type { Unit } from '../../model/units.ts'

/**
 * A literal, already in the form the evaluator compares: integers as numbers, decimals as their exact text,
 * dates as yyyymmdd, times of day as minutes, sets as lists. Plain JSON, so that the IR can be stored.
 */
export interface Literal {
  readonly kind: 'literal'
  readonly type: FactType
  readonly value: boolean | number | string | readonly string[]
  readonly unit?: Unit
}

/** An input fact of the rule's subject, by its dotted path from that subject (`father.status`). */
export interface FactRef {
  readonly kind: 'fact'
  readonly type: FactType
  readonly path: string
  readonly unit?: Unit
}

/** A dated parameter: its value is the last one whose `from` is not after the as-of date; it may have none. */
export interface ParameterRef {
  readonly kind: 'parameter'
  readonly type: FactType
  readonly id: string
  readonly unit?: Unit
}

/** The date the decision is made for. */
export interface AsOf {
  readonly kind: 'as-of'
  readonly type: 'date'
}

/** Completed years or months of age on the as-of date, by the pack's `ageCompletes` setting. */
export interface Age {
  readonly kind: 'age'
  readonly type: 'integer'
  readonly unit: 'years' | 'months'
  /** Dotted path of the derived fact, for its name. */
  readonly path: string
  readonly birth: FactRef
}

/** Whole calendar units between two dates; month ends as in Civil Code art. 202. */
export interface Elapsed {
  readonly kind: 'elapsed'
  readonly type: 'integer'
  readonly unit: 'years' | 'months' | 'days'
  readonly path: string
  readonly since: FactRef | AsOf
  readonly until: FactRef | AsOf
}

/** `of` × `times` ÷ `per`, never divided: only compared, by cross-multiplication. A zero `per` is unknown. */
export interface Ratio {
  readonly kind: 'ratio'
  readonly type: 'decimal'
  readonly unit?: Unit
  readonly path: string
  readonly of: FactRef
  readonly per: FactRef
  readonly times: string
}

export type Value = Literal | FactRef | ParameterRef | AsOf | Age | Elapsed | Ratio
export type ValueKind = Value['kind']
