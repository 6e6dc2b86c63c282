import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  add,
  canonicalDecimal,
  compareDecimals,
  type Decimal,
  decimal,
  decimalFromNumber,
  formatDecimal,
  isInteger,
  MAX_DIGITS,
  multiply,
  negate,
  parseDecimal,
  subtract,
} from '../../src/values/index.ts'
import { type Fraction, fractionOfText, minus, order, plus, times } from './oracle/fractions.ts'

function read(text: string): Decimal {
  const found = parseDecimal(text)
  if (found === undefined) throw new Error(`not read: ${text}`)
  return found
}

const digits = (minLength: number) =>
  fc
    .array(fc.constantFrom(...'00123456789'), { minLength, maxLength: 24 })
    .map((characters) => characters.join(''))
/** Plain text as people write it: no superfluous leading zeros, trailing zeros kept, no minus zero. */
const decimalText = fc.tuple(fc.boolean(), digits(1), fc.option(digits(1))).map(([negative, whole, rest]) => {
  const text = whole.replace(/^0+(?=\d)/, '') + (rest === null ? '' : `.${rest}`)
  return negative && /[1-9]/.test(text) ? `-${text}` : text
})
/** Pairs that are often equal or close: a second text made from the first. */
const texts = fc.oneof(
  fc.tuple(decimalText, decimalText),
  decimalText.map((text): [string, string] => [text, text.includes('.') ? `${text}0` : `${text}.000`]),
  decimalText.map((text): [string, string] => [text, text.includes('.') ? `${text}1` : `${text}.0001`]),
)
const fractionOf = (d: Decimal): Fraction => fractionOfText(formatDecimal(d))

describe('reading and printing', () => {
  test('plain text round-trips exactly, scale included', () => {
    fc.assert(
      fc.property(decimalText, (text) => {
        expect(formatDecimal(read(text))).toBe(text)
      }),
      { numRuns: 3000 },
    )
  })
  test('the canonical text is the same for every writing of a value, and has that value', () => {
    fc.assert(
      fc.property(decimalText, fc.nat(6), (text, zeros) => {
        const canonical = canonicalDecimal(read(text))
        expect(canonical).not.toMatch(/\.\d*0$|\.$/)
        expect(fractionOfText(canonical)).toEqual(fractionOfText(text))
        const longer = (text.includes('.') ? text : `${text}.`) + '0'.repeat(zeros + 1)
        expect(canonicalDecimal(read(longer))).toBe(canonical)
      }),
      { numRuns: 3000 },
    )
  })
  test('an exponent moves the point', () => {
    fc.assert(
      fc.property(decimalText, fc.integer({ min: -40, max: 40 }), (text, exponent) => {
        const power = fractionOfText(
          exponent < 0 ? `0.${'0'.repeat(-exponent - 1)}1` : `1${'0'.repeat(exponent)}`,
        )
        expect(fractionOf(read(`${text}e${exponent}`))).toEqual(times(fractionOfText(text), power))
      }),
      { numRuns: 2000 },
    )
  })
  test.each([
    { text: '6.0', coefficient: 60n, scale: 1, printed: '6.0', canonical: '6' },
    { text: '100', coefficient: 100n, scale: 0, printed: '100', canonical: '100' },
    { text: '-0', coefficient: 0n, scale: 0, printed: '0', canonical: '0' },
    { text: '-0.00', coefficient: 0n, scale: 2, printed: '0.00', canonical: '0' },
    { text: '-0.05', coefficient: -5n, scale: 2, printed: '-0.05', canonical: '-0.05' },
    { text: '007', coefficient: 7n, scale: 0, printed: '7', canonical: '7' },
    { text: '1e-7', coefficient: 1n, scale: 7, printed: '0.0000001', canonical: '0.0000001' },
    { text: '1.50E+1', coefficient: 150n, scale: 1, printed: '15.0', canonical: '15' },
    {
      text: '1e21',
      coefficient: 10n ** 21n,
      scale: 0,
      printed: `1${'0'.repeat(21)}`,
      canonical: `1${'0'.repeat(21)}`,
    },
  ])('$text', ({ text, coefficient, scale, printed, canonical }) => {
    expect(read(text)).toEqual({ coefficient, scale })
    expect(Object.isFrozen(read(text))).toBe(true)
    expect(formatDecimal(read(text))).toBe(printed)
    expect(canonicalDecimal(read(text))).toBe(canonical)
  })
  test.each([
    '',
    ' ',
    '-',
    '+1',
    '1.',
    '.5',
    '-.5',
    '1..2',
    '1.2.3',
    '1,000',
    '1_000',
    ' 1',
    '1 ',
    '1\n',
    '--1',
    '0x10',
    '1e',
    '1e+',
    '1e1.5',
    'e5',
    'NaN',
    'Infinity',
    '-Infinity',
    '.inf',
    '１２',
    '٣',
    '1n',
    '90%',
    '十',
  ])('rejects %j', (text) => {
    expect(parseDecimal(text)).toBeUndefined()
  })
})

describe('numbers too large to be meant', () => {
  const long = '9'.repeat(MAX_DIGITS)
  test.each([long, `-${long}`, `0.${'0'.repeat(998)}1`, '1e999', '1e-1000', '0e999'])(
    'accepts %s',
    (text) => {
      expect(parseDecimal(text)).toBeDefined()
    },
  )
  test.each([
    `${long}9`,
    `${long}.0`,
    '1e1000',
    '1e-1001',
    '0e1000',
    '1e999999',
    '1e-999999',
    '1e999999999',
    '-1e999999999',
    '1e-999999999',
    `1e${'9'.repeat(400)}`,
    `1${'0'.repeat(5_000_000)}`,
  ])('refuses, at once, number %#', (text) => {
    const start = performance.now()
    expect(parseDecimal(text)).toBeUndefined()
    expect(performance.now() - start).toBeLessThan(500)
  })
})

describe('order', () => {
  test('against continued fractions, antisymmetric', () => {
    fc.assert(
      fc.property(texts, ([a, b]) => {
        const expected = order(fractionOfText(a), fractionOfText(b))
        expect(compareDecimals(read(a), read(b))).toBe(expected)
        expect(compareDecimals(read(b), read(a))).toBe(0 - expected)
      }),
      { numRuns: 5000 },
    )
  })
  test('doubles keep their order, and their text reads back as the same double', () => {
    const finite = fc.double({ noNaN: true, noDefaultInfinity: true })
    fc.assert(
      fc.property(finite, finite, (a, b) => {
        const left = decimalFromNumber(a)
        const right = decimalFromNumber(b)
        if (left === undefined || right === undefined) throw new Error('a finite number was refused')
        expect(compareDecimals(left, right)).toBe(a < b ? -1 : a > b ? 1 : 0)
        expect(Number(formatDecimal(left))).toBe(a === 0 ? 0 : a)
      }),
      { numRuns: 5000 },
    )
  })
})

describe('arithmetic', () => {
  test('add, subtract, multiply, negate, isInteger against fractions', () => {
    fc.assert(
      fc.property(texts, ([a, b]) => {
        const [x, y] = [fractionOfText(a), fractionOfText(b)]
        expect(fractionOf(add(read(a), read(b)))).toEqual(plus(x, y))
        expect(fractionOf(subtract(read(a), read(b)))).toEqual(minus(x, y))
        expect(fractionOf(multiply(read(a), read(b)))).toEqual(times(x, y))
        expect(fractionOf(negate(read(a)))).toEqual(minus(fractionOfText('0'), x))
        expect(isInteger(read(a))).toBe(x.under === 1n)
      }),
      { numRuns: 5000 },
    )
  })
  test.each([
    { of: add, a: '0.1', b: '0.20', result: '0.30' },
    { of: subtract, a: '3', b: '3.00', result: '0.00' },
    { of: multiply, a: '2.5', b: '-0.40', result: '-1.000' },
  ])('$a and $b give $result, with the documented scale', ({ of, a, b, result }) => {
    expect(formatDecimal(of(read(a), read(b)))).toBe(result)
  })
  test.each([
    { number: 0.1, text: '0.1' },
    { number: -0, text: '0' },
    { number: 1e21, text: `1${'0'.repeat(21)}` },
    { number: 5e-324, text: `0.${'0'.repeat(323)}5` },
  ])('the number $number', ({ number, text }) => {
    expect(formatDecimal(decimalFromNumber(number) ?? decimal(-1n))).toBe(text)
  })
  test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])(
    '%d is no decimal',
    (number) => {
      expect(decimalFromNumber(number)).toBeUndefined()
    },
  )
  test.each([-1, 0.5, Number.NaN])('%d is no scale', (scale) => {
    expect(() => decimal(1n, scale)).toThrow(RangeError)
  })
})
