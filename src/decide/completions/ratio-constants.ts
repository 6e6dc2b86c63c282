import { compileValue } from '../../backends/evaluator/compile-value.ts'
import { decimalOf } from '../../backends/evaluator/runtime.ts'
import type { Ratio } from '../../ir/nodes/index.ts'
import { add, type Decimal, decimal, multiply, parseDecimal, quotientText, subtract } from '../../values/index.ts'
import type { Names } from './atoms.ts'
import type { Trial, Unknown } from './unknowns.ts'

/** Finer than any rate a plan speaks of: values this close to a boundary stand for its two sides. */
const PLACES = 12
const STEP = decimal(1n, PLACES)

/** The values of an unknown part of a ratio at which it passes the threshold, and just beside them. */
export function ratioConstants(
  unknown: Unknown,
  ratio: Ratio,
  threshold: Decimal | undefined,
  names: Names,
  trial: Trial,
): Decimal[] {
  if (unknown.kind === 'parameter' || threshold === undefined) return around(thresholdOf(ratio, names, trial))
  const read = (part: Ratio['of']) => decimalOf(compileValue(part, names.layout)(trial))
  const times = parseDecimal(ratio.times) ?? decimal(1n)
  if (unknown.path === ratio.of.path) {
    const per = read(ratio.per)
    return per ? around(quotient(multiply(threshold, per), times)) : []
  }
  const of = read(ratio.of)
  return of ? around(quotient(multiply(of, times), threshold)) : []
}

function thresholdOf(ratio: Ratio, names: Names, trial: Trial): Decimal | undefined {
  const of = decimalOf(compileValue(ratio.of, names.layout)(trial))
  const per = decimalOf(compileValue(ratio.per, names.layout)(trial))
  const times = parseDecimal(ratio.times) ?? decimal(1n)
  return of && per ? quotient(multiply(of, times), per) : undefined
}

function quotient(numerator: Decimal, denominator: Decimal): Decimal | undefined {
  const text = quotientText({ numerator, denominator }, PLACES)
  return text === undefined ? undefined : parseDecimal(text)
}

function around(value: Decimal | undefined): Decimal[] {
  return value ? [subtract(value, STEP), value, add(value, STEP)] : []
}
