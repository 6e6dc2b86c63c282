import { decimalOf } from '../../backends/evaluator/runtime.ts'
import type { ParameterRef, Threshold, ThresholdOperator } from '../../ir/nodes/index.ts'
import {
  and,
  compareRates,
  type Decimal,
  FALSE,
  parseDecimal,
  type Ratio,
  TRUE,
  type Truth,
  UNKNOWN,
} from '../../values/index.ts'
import type { Context, Notes } from './context.ts'

/** A threshold with its number; null where a parameter has none. */
export interface Limit {
  readonly operator: ThresholdOperator
  readonly value: Decimal | null
}

const holds: Readonly<Record<ThresholdOperator, (order: -1 | 0 | 1) => boolean>> = {
  atLeast: (order) => order >= 0,
  atMost: (order) => order <= 0,
  moreThan: (order) => order > 0,
  lessThan: (order) => order < 0,
}

/** The number a rule writes, or the value of its parameter in the period. */
export function numberOf(
  { parameters }: Context,
  written: string | ParameterRef,
  period: number,
  notes: Notes,
): Decimal | null {
  if (typeof written === 'string') return parseDecimal(written) ?? null
  const value = decimalOf(parameters(period).get(written.id)) ?? null
  if (value === null) notes.add('CPR6073', { parameter: written.id, period: String(period) })
  return value
}

export function limitsOf(
  context: Context,
  thresholds: readonly Threshold[],
  period: number,
  notes: Notes,
): Limit[] {
  return thresholds.map(({ operator, value }) => ({
    operator,
    value: numberOf(context, value, period, notes),
  }))
}

/** Whether a rate keeps within all limits, by cross-multiplication; unknown without a rate or with a zero denominator. */
export function within(ratio: Ratio | null, limits: readonly Limit[]): Truth {
  let truth: Truth = TRUE
  for (const { operator, value } of limits) {
    const order = ratio === null || value === null ? undefined : compareRates(ratio, value)
    truth = and(truth, order === undefined ? UNKNOWN : holds[operator](order) ? TRUE : FALSE)
  }
  return truth
}
