import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lowerBound, upperBound } from '../../src/backends/json-schema/number-bounds.ts'
import {
  compareDecimals,
  type Decimal,
  decimal,
  decimalFromNumber,
  formatDecimal,
  parseDecimal,
} from '../../src/values/index.ts'

const isWithin = (value: number, { low, high }: { low: string; high: string }) => {
  const [least, most] = [lowerBound(low), upperBound(high)]
  const above = least.exclusive ? value > least.value : value >= least.value
  const below = most.exclusive ? value < most.value : value <= most.value
  return [above, below]
}

const exactly = (value: number, { low, high }: { low: string; high: string }) => {
  const exact = decimalFromNumber(value) as Decimal
  const order = (text: string) => compareDecimals(exact, parseDecimal(text) as Decimal)
  return [order(low) >= 0, order(high) <= 0]
}

/** The numbers next to one another, from one on: bounds are decided between two of them. */
function neighbours(value: number): number[] {
  const view = new DataView(new ArrayBuffer(8))
  view.setFloat64(0, value)
  const bits = view.getBigUint64(0)
  return [-1n, 0n, 1n]
    .map((step) => {
      view.setBigUint64(0, BigInt.asUintN(64, bits + step))
      return view.getFloat64(0)
    })
    .filter(Number.isFinite)
}

describe('bounds on numbers', () => {
  const number = fc.double({ noNaN: true, noDefaultInfinity: true })

  test('are those on decimals, however near the number is', () => {
    /** A number's text moved by much less than there is to the next number, or not at all. */
    const near = (value: number) =>
      fc.constantFrom(-1n, 0n, 1n).map((step) => {
        const { coefficient, scale } = decimalFromNumber(value) as Decimal
        return formatDecimal(decimal(coefficient * 10n ** 9n + step, scale + 9))
      })
    const given = number.chain((value) =>
      fc.record({ value: fc.constantFrom(...neighbours(value)), low: near(value), high: near(value) }),
    )
    fc.assert(
      fc.property(given, ({ value, low, high }) => {
        expect(isWithin(value, { low, high })).toEqual(exactly(value, { low, high }))
      }),
      { numRuns: 5000 },
    )
  })

  test('are those on decimals, far from it and beyond all numbers', () => {
    const text = fc.oneof(
      number.map(String),
      fc.constantFrom('1e400', '-1e400', '1e-400', '-1e-400', '0', '-0.0'),
    )
    fc.assert(
      fc.property(number, text, text, (value, low, high) => {
        expect(isWithin(value, { low, high })).toEqual(exactly(value, { low, high }))
      }),
      { numRuns: 5000 },
    )
  })

  test.each(['', 'x', 'NaN', '1,5'])('are refused where `%s` is no decimal', (text) => {
    expect(() => lowerBound(text)).toThrow(RangeError)
    expect(() => upperBound(text)).toThrow(RangeError)
  })
})
