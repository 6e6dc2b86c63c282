import type { Bilingual } from '../../model/text.ts'
import type { AgeCompletes } from '../../values/calendar.ts'
import type { Parameter, Subject } from './dictionary.ts'
import type { Area, Figure, Indicator, Roster } from './measures.ts'
import type { Rule } from './rules.ts'

/** The whole pack in its one meaning: what every backend reads. Plain frozen JSON. */
export interface PlanIr {
  readonly id: string
  readonly title: Bilingual
  readonly version: string
  readonly from: number
  readonly through: number
  readonly jurisdiction: { readonly area: string; readonly title: Bilingual }
  readonly milestones: readonly { readonly id: string; readonly title: Bilingual; readonly year: number }[]
  readonly domains: readonly { readonly id: string; readonly title: Bilingual }[]
  readonly settings: { readonly ageCompletes: AgeCompletes; readonly timeZone: string }
  /** What the breakdown groups of indicators are called, by id. */
  readonly groups: Readonly<Record<string, Bilingual>>
  readonly subjects: readonly Subject[]
  readonly parameters: readonly Parameter[]
  readonly indicators: readonly Indicator[]
  readonly figures: readonly Figure[]
  readonly areas: readonly Area[]
  readonly rosters: readonly Roster[]
  readonly rules: readonly Rule[]
}
