import type { Indicator } from '../../ir/nodes/index.ts'
import { type Decimal, decimal, formatDecimal, type Ratio, scaleRatio } from '../../values/index.ts'
import type { Observation } from '../input.ts'
import { displayed } from '../quotient.ts'
import { factorOf, type Unit } from '../unit-factor.ts'

/** A rate as it was counted. */
export interface Counted {
  readonly numerator: Decimal
  readonly denominator: Decimal
}

/** An observation that fits the plan. */
export interface Row {
  /** Current code of the area, or code of the unit. */
  readonly area: string
  readonly period: number
  readonly indicator: Indicator
  readonly group: string
  /** The unit its value is in: the indicator's, or per cent where the row is a share of units. */
  readonly unit: Unit
  readonly value: Decimal | null
  readonly counted: Counted | null
  readonly observation: Observation
}

/** The row's exact value in its unit; null where there is none. Its denominator may be zero: then it is unknown. */
export function ratioOf({ value, counted, unit }: Row): Ratio | null {
  if (counted !== null) return scaleRatio(counted, factorOf(unit))
  return value === null ? null : { numerator: value, denominator: decimal(1n) }
}

/** The row's value as digits, FOR DISPLAY ONLY. */
export function valueText(row: Row): string | null {
  if (row.value !== null) return formatDecimal(row.value)
  const ratio = ratioOf(row)
  return ratio && displayed(ratio)
}
