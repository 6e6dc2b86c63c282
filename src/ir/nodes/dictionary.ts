import type { FactType } from '../../model/documents/facts.ts'
import type { Bilingual } from '../../model/text.ts'
import type { Unit } from '../../model/units.ts'
import type { Age, Elapsed, Ratio } from './values.ts'

export interface DeterminedBy {
  readonly who: Bilingual
  readonly document?: Bilingual
}

/** A fact a caller can answer. `path` is dotted from the subject, through relations (`father.status`). */
export interface InputFact {
  readonly path: string
  readonly type: FactType
  readonly title: Bilingual
  readonly question: Bilingual
  /** What counts, and what does not. */
  readonly note?: Bilingual
  readonly values?: Readonly<Record<string, Bilingual>>
  readonly unit?: Unit
  /** Exact decimal text, both ends included. */
  readonly minimum?: string
  readonly maximum?: string
  /** yyyymmdd. */
  readonly earliest?: number
  readonly latest?: number | 'as-of'
  readonly determinedBy?: DeterminedBy
}

/** A fact the engine works out from others. */
export interface DerivedFact {
  readonly path: string
  readonly title: Bilingual
  readonly value: Age | Elapsed | Ratio
}

/** Everything that can be known of one kind of subject, its related subjects included, in dictionary order. */
export interface Subject {
  readonly id: string
  readonly title: Bilingual
  readonly relations: Readonly<Record<string, { readonly subject: string; readonly title: Bilingual }>>
  readonly inputs: readonly InputFact[]
  readonly derived: readonly DerivedFact[]
}

export interface ParameterValue {
  readonly from: number
  /** In the form of {@link Literal}. */
  readonly value: boolean | number | string | readonly string[]
  readonly source: string
  readonly verified: boolean
}

export interface Parameter {
  readonly id: string
  readonly title: Bilingual
  readonly note?: Bilingual
  readonly type: FactType
  readonly unit?: Unit
  readonly values: readonly ParameterValue[]
}
