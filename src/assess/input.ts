import type { Bilingual } from '../diagnostics/diagnostic.ts'
import type { SourceText } from '../diagnostics/span.ts'

/** SDMX-style states of a value; `missing` says that there is none. */
export const statuses = ['final', 'provisional', 'estimated', 'missing'] as const
export type Status = (typeof statuses)[number]

/** An exact decimal: digits as text, or a number whose shortest text is meant. */
export type NumberText = string | number

/** One value of one indicator, for one area or unit, one period and one group. */
export interface Observation {
  /** Code of the area, or of the unit on its roster. */
  readonly area: string
  readonly areaName?: string
  /** A year. */
  readonly period: number
  readonly indicator: string
  /** A breakdown of the indicator; `total` where nothing is said. */
  readonly group?: string
  /** In the indicator's unit. With numerator and denominator it must be their quotient, rounded. */
  readonly value?: NumberText | null
  readonly numerator?: NumberText | null
  readonly denominator?: NumberText | null
  /** Must be the indicator's unit, which is meant where nothing is said. */
  readonly unit?: string | null
  readonly status?: Status | null
  readonly source?: string | null
  /** Where the row was read; absent for data that never stood in a file. */
  readonly origin?: Origin
}

/** Offsets into a text: start, and end exclusive. */
export type Stretch = readonly [start: number, end: number]

/** Where a row and its cells (by column name) stand. */
export interface Origin {
  readonly source: SourceText
  readonly row: Stretch
  readonly cells: Readonly<Record<string, Stretch>>
}

/** A unit that must comply, on a roster that comes with the data. */
export interface DataRosterUnit {
  readonly code: string
  readonly title?: string | Bilingual
  readonly group?: string
  /** What a target's condition asks of the unit; nested or dotted keys. */
  readonly facts?: Readonly<Record<string, unknown>>
  readonly origin?: Origin
}

export const reportStatuses = ['done', 'under-way', 'not-started'] as const
export type ReportStatus = (typeof reportStatuses)[number]

/** A responsible unit's own account of a commitment. */
export interface Report {
  readonly rule: string
  readonly period: number
  readonly status: ReportStatus
  /** Ids of the evidence that was handed in. */
  readonly evidence?: readonly string[]
  readonly origin?: Origin
}

export interface DataSet {
  readonly observations: readonly Observation[]
  /** By kind of unit, for rosters that the plan does not publish. */
  readonly rosters?: Readonly<Record<string, readonly DataRosterUnit[]>>
  readonly reports?: readonly Report[]
}

/** What `assess` reads: observations alone, or with rosters and reports. */
export type AssessData = readonly Observation[] | DataSet
