import type { Compare, Comparison, Value } from '../../ir/nodes/index.ts'
import {
  compareRates,
  type Decimal,
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

/** An ordered comparison: integers, dates and times as numbers, decimals exactly, ratios by cross-multiplication. */
export function compileCompare(
  { left, right, comparison }: Compare,
  layout: Layout,
): (frame: Frame) => Truth {
  const test = holds[comparison]
  const truthOf = (order: Order | undefined) => (order === undefined ? UNKNOWN : test(order) ? TRUE : FALSE)
  if (left.type === 'decimal' || right.type === 'decimal') {
    const readLeft = compileExact(left, layout)
    const readRight = compileExact(right, layout)
    return (frame) => {
      const a = readLeft(frame)
      const b = readRight(frame)
      return a === undefined || b === undefined ? UNKNOWN : truthOf(compareRates(a, b))
    }
  }
  const readLeft = compileValue(left, layout)
  const readRight = compileValue(right, layout)
  return (frame) => {
    const a = readLeft(frame)
    const b = readRight(frame)
    return a === undefined || b === undefined ? UNKNOWN : truthOf(a === b ? 0 : a < b ? -1 : 1)
  }
}

/** A ratio as numerator and denominator, never divided; every other number as a decimal. */
function compileExact(value: Value, layout: Layout): (frame: Frame) => Decimal | Rate | undefined {
  if (value.kind !== 'ratio') {
    const read = compileValue(value, layout)
    return (frame) => decimalOf(read(frame))
  }
  const readOf = compileValue(value.of, layout)
  const readPer = compileValue(value.per, layout)
  const times = parseDecimal(value.times) ?? { coefficient: 1n, scale: 0 }
  return (frame) => {
    const of = decimalOf(readOf(frame))
    const per = decimalOf(readPer(frame))
    return of === undefined || per === undefined
      ? undefined
      : { numerator: multiply(of, times), denominator: per }
  }
}
