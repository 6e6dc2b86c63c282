import type { Bilingual } from '../../model/text.ts'
import type { Unit } from '../../model/units.ts'

export interface Indicator {
  readonly id: string
  readonly title: Bilingual
  readonly unit: Unit
  readonly better: 'lower' | 'higher'
  readonly numerator?: Bilingual
  readonly denominator?: Bilingual
  readonly population: Bilingual
  readonly breakdowns: readonly string[]
  /** The indicator of which this one is a part: never higher. */
  readonly includedIn?: string
  /** Exact decimal text, in the indicator's unit. */
  readonly maximum?: string
  readonly note?: Bilingual
  readonly level: string
  readonly source: string
}

/** A value that the plan text itself states: it stands in for data nobody has given. */
export interface Figure {
  readonly indicator: string
  readonly area: string
  readonly period: number
  /** Exact decimal text, in the indicator's unit. */
  readonly value: string
  readonly clause: string
}

export interface Area {
  readonly code: string
  readonly title: Bilingual
  readonly level: string
  readonly parent?: string
  readonly formerCodes: readonly string[]
  readonly from?: number
  readonly through?: number
}

export interface RosterUnit {
  readonly code: string
  readonly title?: Bilingual
  readonly group?: string
  readonly from?: number
  readonly through?: number
  readonly facts: Readonly<Record<string, unknown>>
}

/** Units that must each comply. `units: null`: not published; it must come with the data. */
export interface Roster {
  readonly kind: string
  readonly title: Bilingual
  readonly subject?: string
  /** What the groups of its units are called, by id; absent where the kind has none. */
  readonly groups?: Readonly<Record<string, Bilingual>>
  readonly units: readonly RosterUnit[] | null
}
