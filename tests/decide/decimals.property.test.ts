import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Decider } from '../../src/decide/decider.ts'
import type { Comparison, Condition, Subject, Value } from '../../src/ir/nodes/index.ts'
import { dividedBy, type Fraction, fractionOf, order, times } from './oracle/fraction.ts'
import { words } from './support/dictionary.ts'
import { entitlement, planOf } from './support/plan.ts'

const fact = (path: string, type: 'integer' | 'decimal' = 'decimal') =>
  ({ kind: 'fact', type, path }) as const
const input = (path: string, type: 'integer' | 'decimal' = 'decimal') => ({
  path,
  type,
  title: words,
  question: words,
})
const subject: Subject = {
  id: 'child',
  title: words,
  relations: {},
  inputs: [input('a'), input('b'), input('c'), input('d'), input('m', 'integer'), input('n', 'integer')],
  derived: [],
}

const comparisons: readonly (readonly [Comparison, (sign: number) => boolean])[] = [
  ['equal', (sign) => sign === 0],
  ['less', (sign) => sign < 0],
  ['at-most', (sign) => sign <= 0],
  ['more', (sign) => sign > 0],
  ['at-least', (sign) => sign >= 0],
]

/** The five outcomes of comparing two values, one letter each. */
function outcomesOf(left: Value, right: Value, facts: Record<string, unknown>): string {
  const rules = comparisons.map(([comparison]) => {
    const condition: Condition = { kind: 'compare', comparison, left, right }
    return entitlement(`test.${comparison}`, condition)
  })
  const { decisions } = new Decider(planOf(rules, { subjects: [subject] })).decideAll(facts, {
    asOf: '2026-03-01',
  })
  return decisions.map(({ outcome }) => outcome.charAt(0)).join('')
}

const expectedOf = (sign: number | undefined): string =>
  comparisons.map(([, holds]) => (sign === undefined ? 'u' : holds(sign) ? 'e' : 'n')).join('')

const digits = (maxLength: number) =>
  fc.array(fc.constantFrom(...'0123456789'), { minLength: 1, maxLength }).map((all) => all.join(''))

/** Any decimal text: signs, leading and trailing zeros, exponents. */
const anyText = fc
  .tuple(
    fc.constantFrom('', '-'),
    digits(30),
    fc.option(digits(30)),
    fc.option(fc.integer({ min: -40, max: 40 })),
    fc.constantFrom('e', 'E', 'e+'),
  )
  .map(([sign, whole, places, exponent, e]) => {
    const mantissa = sign + whole + (places === null ? '' : `.${places}`)
    if (exponent === null) return mantissa
    return `${mantissa}${exponent < 0 ? e.charAt(0) : e}${exponent}`
  })

/** Any finite number that JavaScript can write, also those that no binary fraction holds exactly. */
const anyNumber = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.tuple(fc.integer(), fc.integer({ min: 0, max: 12 })).map(([n, places]) => n / 10 ** places),
  fc.constantFrom(0, -0, 0.1, 0.2, 0.1 + 0.2, 1e21, 1e-7, Number.MAX_VALUE, Number.MIN_VALUE),
)
const anyGiven = fc.oneof(anyText, anyNumber)

/** Two that are equal or differ far behind the point. */
const near = anyGiven.chain((one) =>
  fc.tuple(
    fc.constant(one),
    fc.oneof(
      anyGiven,
      fc.constant(one),
      fc.constant(String(one)),
      fc.constant(
        String(one).replace(/(e.*)?$/i, (exponent) => `${/\./.test(String(one)) ? '0' : '.0'}${exponent}`),
      ),
      fc.constant(
        String(one).replace(
          /(e.*)?$/i,
          (exponent) => `${/\./.test(String(one)) ? '' : '.'}000001${exponent}`,
        ),
      ),
    ),
  ),
)

const held = (given: string | number): Fraction => fractionOf(String(given))

describe('decimals', () => {
  test('compare as the fractions that they are written as', () => {
    fc.assert(
      fc.property(near, ([a, b]) => {
        expect(outcomesOf(fact('a'), fact('b'), { a, b })).toBe(expectedOf(order(held(a), held(b))))
      }),
      { numRuns: 1500 },
    )
  })

  test('in the rule compare like those given', () => {
    fc.assert(
      fc.property(near, ([a, b]) => {
        const literal: Value = { kind: 'literal', type: 'decimal', value: String(b) }
        expect(outcomesOf(fact('a'), literal, { a })).toBe(expectedOf(order(held(a), held(b))))
      }),
      { numRuns: 500 },
    )
  })
})

const small = fc.oneof(
  fc.integer({ min: -20, max: 20 }).map((n) => n / 4),
  fc.constantFrom<string | number>(0, '0.000', '-0', 0.1, 0.3, '33.333333333333333333', 1e-7),
)
const factors = fc.constantFrom('1', '100', '1000', '100000', '0.1')

describe('ratios', () => {
  const ratio = (
    of: string,
    per: string,
    factor: string,
    type: 'integer' | 'decimal' = 'decimal',
  ): Value => ({
    kind: 'ratio',
    type: 'decimal',
    path: 'ratio',
    of: fact(of, type),
    per: fact(per, type),
    times: factor,
  })
  const rate = (of: string | number, per: string | number, factor: string) =>
    dividedBy(times(held(of), fractionOf(factor)), held(per))

  test('compare with a number as the exact quotient; by zero they are unknown', () => {
    fc.assert(
      fc.property(small, small, factors, small, (a, b, factor, c) => {
        const exact = rate(a, b, factor)
        const sign = exact && order(exact, held(c))
        expect(outcomesOf(ratio('a', 'b', factor), fact('c'), { a, b, c })).toBe(expectedOf(sign))
        expect(outcomesOf(fact('c'), ratio('a', 'b', factor), { a, b, c })).toBe(
          expectedOf(sign === undefined ? undefined : 0 - sign),
        )
      }),
      { numRuns: 1000 },
    )
  })

  test('of whole numbers are equal exactly where the products are', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.maxSafeInteger(), fc.integer({ min: -3, max: 3 }), (m, n, off) => {
        fc.pre(Number.isSafeInteger(m + off))
        const exact = rate(m + off, n, '1')
        const literal: Value = { kind: 'literal', type: 'decimal', value: String(Math.sign(m)) }
        const sign = exact && order(exact, held(Math.sign(m)))
        expect(outcomesOf(ratio('m', 'n', '1', 'integer'), literal, { m: m + off, n })).toBe(expectedOf(sign))
      }),
      { numRuns: 500 },
    )
  })

  test('compare with each other', () => {
    fc.assert(
      fc.property(small, small, small, small, factors, factors, (a, b, c, d, one, other) => {
        const left = rate(a, b, one)
        const right = rate(c, d, other)
        const sign = left && right && order(left, right)
        const facts = { a, b, c, d }
        expect(outcomesOf(ratio('a', 'b', one), ratio('c', 'd', other), facts)).toBe(expectedOf(sign))
      }),
      { numRuns: 1000 },
    )
  })

  test.each([
    [{ a: 1, b: 0 }, 'not-entitled'],
    [{ a: 1, b: '-0.00' }, 'not-entitled'],
    [{ a: 0, b: 1 }, 'entitled'],
    [{ a: 1 }, 'not-entitled'],
    [{ b: 1 }, 'not-entitled'],
  ])('are known for %j: %s', (facts, outcome) => {
    const known: Condition = {
      kind: 'known',
      value: ratio('a', 'b', '1') as Extract<Value, { kind: 'ratio' }>,
    }
    const plan = new Decider(planOf([entitlement('test.known', known)], { subjects: [subject] }))
    expect(plan.decide('test.known', facts, { asOf: '2026-03-01' }).outcome).toBe(outcome)
  })
})
