import { formatDecimal, type Ratio } from '../../values/index.ts'
import { listed } from '../finding.ts'
import type { Status } from '../input.ts'
import type { TargetOutcome, UnitResult } from '../results.ts'
import { valueText } from '../rows/index.ts'
import type { Notes, Reading } from './context.ts'

/** What a target comes to in one period. */
export interface Verdict {
  readonly outcome: TargetOutcome
  readonly value: string | null
  readonly units: readonly UnitResult[]
  /** Whether the data say anything at all about it in the period. */
  readonly said: boolean
}

/** The figures of a unit as they are reported, without its outcome. */
export function figuresOf({ row }: Reading): {
  readonly value: string | null
  readonly numerator?: string
  readonly denominator?: string
  readonly status?: Status
} {
  if (row === null) return { value: null }
  const { counted, observation } = row
  return {
    value: valueText(row),
    ...(counted === null
      ? {}
      : { numerator: formatDecimal(counted.numerator), denominator: formatDecimal(counted.denominator) }),
    ...(observation.status ? { status: observation.status } : {}),
  }
}

/** Whether a rate cannot exist because there was nothing to count. */
export function isEmptyRate(ratio: Ratio | null): boolean {
  return ratio !== null && ratio.denominator.coefficient === 0n
}

/** Says which units left the outcome open: those without a value, and those whose denominator is zero. */
export function noteGaps(
  units: readonly { readonly code: string; readonly reading: Reading }[],
  about: { readonly indicator: string; readonly group: string; readonly period: number },
  notes: Notes,
): void {
  const without = units.filter(({ reading }) => reading.ratio === null).map(({ code }) => code)
  const empty = units.filter(({ reading }) => isEmptyRate(reading.ratio)).map(({ code }) => code)
  const { indicator, group, period } = about
  if (without.length > 0)
    notes.add('CPR6070', { indicator, group, period: String(period), units: listed(without) })
  if (empty.length > 0) notes.add('CPR6074', { units: listed(empty) })
}
