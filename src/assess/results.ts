import type { Bilingual, Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Status } from './input.ts'

export type TargetOutcome = 'met' | 'not-met' | 'not-applicable' | 'undetermined'
export type CommitmentOutcome = 'done' | 'under-way' | 'not-started' | 'undetermined'

/** One area or unit under one target. */
export interface UnitResult {
  /** Code of the area or unit. */
  readonly area: string
  readonly title: string | Bilingual | null
  /** The breakdown group, where each group has a requirement of its own. */
  readonly group?: string
  /** As printed, else the quotient as digits (see `displayed`); null where nothing is known. Never compared. */
  readonly value: string | null
  readonly numerator?: string
  readonly denominator?: string
  /** For a change or trend: the value of the base year; for a narrowing, the gap in it. */
  readonly base?: string | null
  readonly outcome: TargetOutcome
  readonly status?: Status
}

/** A number that the target compares with; `value` is null where a parameter has none. */
export interface ThresholdResult {
  readonly of: string
  readonly operator: 'atLeast' | 'atMost' | 'moreThan' | 'lessThan' | 'fallBy' | 'riseBy'
  readonly value: string | null
  readonly unit: string
  readonly parameter?: string
  readonly since?: number
  /** The breakdown group that it is for, where each group has its own. */
  readonly group?: string
}

/** A trend that the target asks for instead of a number. */
export interface TrendResult {
  readonly direction: 'rising' | 'falling' | 'not-rising' | 'not-falling' | 'narrowing'
  /** The groups whose gap narrows. */
  readonly between?: readonly [string, string]
  readonly since?: number
  readonly over?: number
  readonly steps: 'ends' | 'every-year'
}

export interface PeriodOutcome {
  readonly period: number
  readonly outcome: TargetOutcome
}

export interface TargetResult {
  readonly rule: string
  readonly title: Bilingual
  readonly indicator: string
  readonly unit: string | null
  readonly group: string
  /** `district`, or the kind of unit each of which must comply. */
  readonly where: string
  readonly thresholds: readonly ThresholdResult[]
  readonly trend?: TrendResult
  /** Compares the period's own value, whether or not the due year has come. */
  readonly outcome: TargetOutcome
  /** Null for a period before the plan, where nothing is due. */
  readonly due: number | null
  readonly dueReached: boolean
  /** The period lies before the plan or before the target takes effect; it is judged all the same. */
  readonly beforePlan?: true
  readonly afterPlan?: true
  /** The district had met it before the plan began. */
  readonly weakerThanBaseline?: true
  readonly sustained?: 'every-year' | 'once-reached'
  /** For sustained targets: the years of the plan up to the period for which there are data. */
  readonly history?: readonly PeriodOutcome[]
  /** Of the district, or the share in per cent; null where each unit has its own. */
  readonly value: string | null
  readonly units: readonly UnitResult[]
  readonly findings: readonly Diagnostic[]
}

export interface CommitmentResult {
  readonly rule: string
  readonly title: Bilingual
  readonly outcome: CommitmentOutcome
  /** Who is to report, where the plan or the rule says. */
  readonly reportedBy: Bilingual | null
  /** Year of the report that counts: the latest that is not after the period. */
  readonly reported: number | null
  readonly due: number | null
  readonly dueReached: boolean
  readonly evidence: { readonly given: readonly string[]; readonly lacking: readonly string[] }
  readonly findings: readonly Diagnostic[]
}

/** How many targets have each outcome. `monitorable` is met + notMet, the denominator of a rate of achievement. */
export interface Totals {
  readonly met: number
  readonly notMet: number
  readonly notApplicable: number
  readonly undetermined: number
  readonly monitorable: number
}

/** CONTRACT: design of the command line, `assess`. */
export interface Assessment {
  readonly period: number
  /** The area whose figures were judged, where it is not the plan's own. */
  readonly asIfArea?: string
  readonly targets: readonly TargetResult[]
  readonly commitments: readonly CommitmentResult[]
  readonly totals: Totals
  /** About the data as a whole; those about one target stand there. */
  readonly findings: readonly Diagnostic[]
}
