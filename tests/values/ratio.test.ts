import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  compareRates,
  type Decimal,
  decimal,
  formatDecimal,
  parseDecimal,
  quotientText,
  type Ratio,
  scaleRatio,
} from '../../src/values/index.ts'
import { divided, type Fraction, fraction, fractionOfText, minus, order, times } from './oracle/fractions.ts'

const amount = fc
  .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.nat(5))
  .map(([coefficient, scale]) => decimal(coefficient, scale))
const nonZero = amount.filter((one) => one.coefficient !== 0n)
const ratio = fc.record({ numerator: amount, denominator: nonZero })
/** The same rate counted in another unit, its sign carried by the denominator when the multiplier is negative. */
const multiplied = (one: Ratio, by: bigint): Ratio => ({
  numerator: decimal(one.numerator.coefficient * by, one.numerator.scale),
  denominator: decimal(one.denominator.coefficient * by, one.denominator.scale),
})
const fractionOf = (one: Decimal): Fraction => fractionOfText(formatDecimal(one))
const quotientOf = (one: Ratio): Fraction => divided(fractionOf(one.numerator), fractionOf(one.denominator))

function written(over: string, under: string): Ratio {
  return { numerator: parseDecimal(over) ?? decimal(0n), denominator: parseDecimal(under) ?? decimal(0n) }
}

describe('order', () => {
  test('a rate and a threshold, against continued fractions', () => {
    fc.assert(
      fc.property(ratio, amount, (rate, threshold) => {
        expect(compareRates(rate, threshold)).toBe(order(quotientOf(rate), fractionOf(threshold)))
      }),
      { numRuns: 4000 },
    )
  })
  test('two rates, against continued fractions', () => {
    fc.assert(
      fc.property(ratio, ratio, (a, b) => {
        expect(compareRates(a, b)).toBe(order(quotientOf(a), quotientOf(b)))
      }),
      { numRuns: 4000 },
    )
  })
  test('a rate equals itself counted in other units, and the threshold it stands at', () => {
    const factor = fc.bigInt({ min: -1000n, max: 1000n }).filter((one) => one !== 0n)
    fc.assert(
      fc.property(ratio, amount, nonZero, factor, (rate, threshold, denominator, by) => {
        expect(compareRates(rate, multiplied(rate, by))).toBe(0)
        const exact = scaleRatio({ numerator: denominator, denominator }, threshold)
        expect(compareRates(multiplied(exact, by), threshold)).toBe(0)
      }),
      { numRuns: 2000 },
    )
  })
  test.each([
    { rate: ['1', '3'], threshold: '0.3333333333333333', order: 1 },
    { rate: ['2', '3'], threshold: '0.6666666666666667', order: -1 },
    { rate: ['900', '1000'], threshold: '0.9', order: 0 },
    { rate: ['899', '1000'], threshold: '0.90', order: -1 },
    { rate: ['-1', '-2'], threshold: '0.5', order: 0 },
    { rate: ['1', '-2'], threshold: '0', order: -1 },
    { rate: ['0', '-2'], threshold: '0', order: 0 },
  ])('$rate and $threshold', ({ rate: [over = '', under = ''], threshold, order: expected }) => {
    expect(compareRates(written(over, under), parseDecimal(threshold) ?? decimal(0n))).toBe(expected)
  })
})

describe('a zero denominator', () => {
  test.each(['0', '0.00', '-0'])('%s is unknown everywhere', (zero) => {
    for (const over of ['0', '1', '-1']) {
      const rate = written(over, zero)
      expect(compareRates(rate, decimal(1n))).toBeUndefined()
      expect(compareRates(rate, written('1', '2'))).toBeUndefined()
      expect(compareRates(written('1', '2'), rate)).toBeUndefined()
      expect(quotientText(rate, 2)).toBeUndefined()
    }
  })
})

test('scaleRatio multiplies the value exactly', () => {
  fc.assert(
    fc.property(ratio, amount, (rate, factor) => {
      expect(quotientOf(scaleRatio(rate, factor))).toEqual(times(quotientOf(rate), fractionOf(factor)))
    }),
    { numRuns: 2000 },
  )
})

describe('quotientText', () => {
  test('is the nearest text with that many places, the one farther from zero when two are as near', () => {
    const half = fc.record({
      numerator: amount,
      denominator: fc.constantFrom(decimal(2n), decimal(-8n), decimal(3n)),
    })
    fc.assert(
      fc.property(fc.oneof(ratio, half), fc.nat(6), (rate, places) => {
        const text = quotientText(rate, places) ?? ''
        expect(text).toMatch(places === 0 ? /^-?\d+$/ : new RegExp(`^-?\\d+\\.\\d{${places}}$`))
        expect(text).not.toMatch(/^-[0.]*$/)
        const size = (one: Fraction) => (one.over < 0n ? { ...one, over: -one.over } : one)
        const exact = quotientOf(rate)
        const error = size(minus(fractionOfText(text), exact))
        const side = order(error, fraction(1n, 2n * 10n ** BigInt(places)))
        expect(side).toBeLessThanOrEqual(0)
        if (side === 0) expect(order(size(fractionOfText(text)), size(exact))).toBe(1)
      }),
      { numRuns: 4000 },
    )
  })
  test.each([
    { rate: ['1', '3'], places: 2, text: '0.33' },
    { rate: ['2', '3'], places: 0, text: '1' },
    { rate: ['1', '8'], places: 2, text: '0.13' },
    { rate: ['-1', '8'], places: 2, text: '-0.13' },
    { rate: ['1', '-2'], places: 0, text: '-1' },
    { rate: ['-1', '1000'], places: 2, text: '0.00' },
    { rate: ['99.95', '1'], places: 1, text: '100.0' },
  ])('$rate to $places places', ({ rate: [over = '', under = ''], places, text }) => {
    expect(quotientText(written(over, under), places)).toBe(text)
  })
  test.each([-1, 1.5, Number.NaN])('%d places are refused', (places) => {
    expect(() => quotientText(written('1', '2'), places)).toThrow(RangeError)
  })
})
