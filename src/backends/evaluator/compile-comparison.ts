import type { Compare, Comparison, Ratio, Value } from '../../ir/nodes/index.ts'
import {
  compareDecimals,
  compareRatio,
  compareRatios,
  FALSE,
  multiply,
  parseDecimal,
  type Ratio as Rate,
  TRUE,
  type Truth,
  UNKNOWN,
} from '../../values/index.ts'
import { compileValue } from './compile-value.ts'
import type { Frame, Layout } from './frame.ts'
import { decimalOf } from './runtime.ts'

type Order = -1 | 0 | 1

const holds: Readonly<Record<Comparison, (order: Order) => boolean>> = {
  equal: (order) => order === 0,
  less: (order) => order < 0,
  'at-most': (order) => order <= 0,
  more: (order) => order > 0,
  'at-least': (order) => order >= 0,
}

const flipped: Readonly<Record<Comparison, Comparison>> = {
  equal: 'equal',
  less: 'more',
  'at-most': 'at-least',
  more: 'less',
  'at-least': 'at-most',
}

/** An ordered comparison: integers, dates and times as numbers, decimals exactly, ratios by cross-multiplication. */
export function compileCompare(node: Compare, layout: Layout): (frame: Frame) => Truth {
  const { left, right, comparison } = node
  if (left.kind === 'ratio' && right.kind === 'ratio')
    return compareTwoRatios(left, right, comparison, layout)
  if (left.kind === 'ratio') return compareToRatio(left, right, comparison, layout)
  if (right.kind === 'ratio') return compareToRatio(right, left, flipped[comparison], layout)
  const readLeft = compileValue(left, layout)
  const readRight = compileValue(right, layout)
  const test = holds[comparison]
  if (left.type === 'decimal')
    return (frame) => {
      const a = decimalOf(readLeft(frame))
      const b = decimalOf(readRight(frame))
      if (a === undefined || b === undefined) return UNKNOWN
      return test(compareDecimals(a, b)) ? TRUE : FALSE
    }
  return (frame) => {
    const a = readLeft(frame)
    const b = readRight(frame)
    if (a === undefined || b === undefined) return UNKNOWN
    return test(a === b ? 0 : a < b ? -1 : 1) ? TRUE : FALSE
  }
}

function compareToRatio(
  ratio: Ratio,
  other: Value,
  comparison: Comparison,
  layout: Layout,
): (frame: Frame) => Truth {
  const readRatio = compileRatio(ratio, layout)
  const readOther = compileValue(other, layout)
  const test = holds[comparison]
  return (frame) => {
    const rate = readRatio(frame)
    const threshold = decimalOf(readOther(frame))
    if (rate === undefined || threshold === undefined) return UNKNOWN
    const order = compareRatio(rate, threshold)
    return order === undefined ? UNKNOWN : test(order) ? TRUE : FALSE
  }
}

function compareTwoRatios(
  left: Ratio,
  right: Ratio,
  comparison: Comparison,
  layout: Layout,
): (frame: Frame) => Truth {
  const readLeft = compileRatio(left, layout)
  const readRight = compileRatio(right, layout)
  const test = holds[comparison]
  return (frame) => {
    const a = readLeft(frame)
    const b = readRight(frame)
    if (a === undefined || b === undefined) return UNKNOWN
    const order = compareRatios(a, b)
    return order === undefined ? UNKNOWN : test(order) ? TRUE : FALSE
  }
}

/** A ratio as numerator and denominator, never divided. */
function compileRatio(ratio: Ratio, layout: Layout): (frame: Frame) => Rate | undefined {
  const readOf = compileValue(ratio.of, layout)
  const readPer = compileValue(ratio.per, layout)
  const times = parseDecimal(ratio.times) ?? { coefficient: 1n, scale: 0 }
  return (frame) => {
    const of = decimalOf(readOf(frame))
    const per = decimalOf(readPer(frame))
    return of === undefined || per === undefined
      ? undefined
      : { numerator: multiply(of, times), denominator: per }
  }
}
