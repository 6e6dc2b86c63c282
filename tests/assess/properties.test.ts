import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assess, type DataSet, type Observation } from '../../src/assess/index.ts'
import { type Judged, outcomeOfUnit, outcomeOfUnits } from '../../src/assess/targets/combine.ts'
import type { Requirement, ThresholdOperator } from '../../src/ir/nodes/index.ts'
import { units } from '../../src/model/units.ts'
import { divided, fraction, fractionOfText, order, times } from '../values/oracle/fractions.ts'
import { atLeast, codes, DISTRICT, indicator, only, plan, TOWNS, target, threshold } from './support.ts'

const OPERATORS = ['atLeast', 'atMost', 'moreThan', 'lessThan'] as const
const keeps = (operator: ThresholdOperator, sign: number) =>
  ({ atLeast: sign >= 0, atMost: sign <= 0, moreThan: sign > 0, lessThan: sign < 0 })[operator]
const decimalText = fc.tuple(fc.nat(200_000), fc.nat(4)).map(([digits, places]) => {
  const text = String(digits).padStart(places + 1, '0')
  return places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}`
})

describe('exact comparison', () => {
  const rates = ['percent', 'permille', 'per-100000', 'per-1000-children', 'count'] as const
  test('a counted rate against a threshold, by continued fractions', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...rates),
        fc.constantFrom(...OPERATORS),
        fc.nat(5000),
        fc.integer({ min: 1, max: 5000 }),
        fc.oneof(decimalText, fc.constant('same')),
        (unit, operator, numerator, denominator, drawn) => {
          const definition = units[unit]
          const factor = fraction('factor' in definition ? BigInt(definition.factor) : 1n, 1n)
          const exact = times(
            divided(fraction(BigInt(numerator), 1n), fraction(BigInt(denominator), 1n)),
            factor,
          )
          // A threshold at the very rate, where it is a whole number: the case that rounding would spoil.
          const limit = drawn === 'same' ? String(exact.over / exact.under) : drawn
          const requirement: Requirement = {
            kind: 'threshold',
            thresholds: [threshold(operator, limit, unit)],
          }
          const ir = plan({
            indicators: [indicator('rate', unit)],
            rules: [target('health.r', 'rate', requirement)],
          })
          const rows = [{ area: DISTRICT, period: 2025, indicator: 'rate', numerator, denominator }]
          const expected = keeps(operator, order(exact, fractionOfText(limit))) ? 'met' : 'not-met'
          expect(only(ir, rows, { period: 2025 }).outcome).toBe(expected)
        },
      ),
      { numRuns: 1500 },
    )
  })

  test('a change since the base year, by continued fractions', () => {
    const counted = fc.record({ numerator: fc.nat(400), denominator: fc.integer({ min: 1, max: 400 }) })
    fc.assert(
      fc.property(counted, counted, fc.nat(120), fc.boolean(), (base, now, percent, falling) => {
        const requirement: Requirement = {
          kind: 'change',
          direction: falling ? 'fall' : 'rise',
          percent: String(percent),
          since: 2020,
        }
        const ir = plan({
          indicators: [indicator('rate', 'percent')],
          rules: [target('health.r', 'rate', requirement)],
        })
        const rows = [
          { area: DISTRICT, period: 2020, indicator: 'rate', ...base },
          { area: DISTRICT, period: 2025, indicator: 'rate', ...now },
        ]
        const rate = ({ numerator, denominator }: typeof base) =>
          fraction(BigInt(numerator), BigInt(denominator))
        const kept = fraction(BigInt(100 + (falling ? -percent : percent)), 100n)
        const sign = order(rate(now), times(rate(base), kept))
        const expected =
          base.numerator === 0 ? 'undetermined' : (falling ? sign <= 0 : sign >= 0) ? 'met' : 'not-met'
        expect(only(ir, rows, { period: 2025 }).outcome).toBe(expected)
      }),
      { numRuns: 1500 },
    )
  })
})

/** Every way in which unknowns can turn out, one by one. */
function completions(judged: readonly Judged[]): Judged[][] {
  const open = (truth: number): (1 | -1)[] => (truth === 0 ? [1, -1] : [truth as 1 | -1])
  return judged.reduce<Judged[][]>(
    (lists, { applies, complies }) =>
      lists.flatMap((list) =>
        open(applies).flatMap((a) => open(complies).map((c) => [...list, { applies: a, complies: c }])),
      ),
    [[]],
  )
}

const truth = fc.constantFrom(1 as const, 0 as const, -1 as const)
const judgedUnits = (maxLength: number) =>
  fc.array(fc.record({ applies: truth, complies: truth }), { maxLength })

describe('unknown units', () => {
  const plainly = (list: readonly Judged[]) => {
    const bound = list.filter(({ applies }) => applies === 1)
    if (bound.length === 0) return 'not-applicable'
    return bound.every(({ complies }) => complies === 1) ? 'met' : 'not-met'
  }

  test('every unit must comply: what all completions agree on, else undetermined', () => {
    fc.assert(
      fc.property(judgedUnits(5), (list) => {
        const outcomes = new Set(completions(list).map(plainly))
        const [agreed] = outcomes
        expect(outcomeOfUnits(list)).toBe(outcomes.size === 1 ? agreed : 'undetermined')
      }),
      { numRuns: 1000 },
    )
  })

  test('a unit reported as met is never one that fails, nor one whose applying would change the outcome', () => {
    fc.assert(
      fc.property(judgedUnits(4), (list) => {
        for (const [at, unit] of list.entries()) {
          const others = list.filter((_, index) => index !== at)
          const outcome = outcomeOfUnit(
            unit,
            others.some(({ applies }) => applies === 1),
          )
          if (outcome !== 'met') continue
          for (const completed of completions(list)) expect(completed[at]?.complies).toBe(1)
          for (const rest of completions(others)) {
            const [bound, free] = ([1, -1] as const).map((applies) =>
              plainly([...rest, { applies, complies: 1 }]),
            )
            if (unit.applies === 0) expect(bound).toBe(free)
          }
        }
      }),
      { numRuns: 500 },
    )
  })

  test('a share: against every completion, units that may not belong included', () => {
    const sites = indicator('sites', 'count', { level: 'community' })
    fc.assert(
      fc.property(judgedUnits(5), fc.constantFrom(...OPERATORS), fc.nat(100), (list, operator, percent) => {
        // On a roster a unit belongs to the group, to another, or names none.
        const community = list.map(({ applies }, at) => ({
          code: `u${at}`,
          ...(applies === 0 ? {} : { group: applies === 1 ? 'urban' : 'rural' }),
        }))
        const observations = list.flatMap(({ complies }, at) =>
          complies === 0
            ? []
            : [{ area: `u${at}`, period: 2025, indicator: 'sites', value: complies === 1 ? 1 : 0 }],
        )
        const requirement: Requirement = {
          kind: 'share',
          of: 'community',
          group: 'urban',
          satisfying: [threshold('atLeast', '1', 'count')],
          thresholds: [threshold(operator, String(percent))],
        }
        const ir = plan({ indicators: [sites], rules: [target('family.s', 'sites', requirement)] })
        const outcomes = new Set(
          completions(list).map((completed) => {
            const bound = completed.filter(({ applies }) => applies === 1)
            if (bound.length === 0) return 'not-applicable'
            const yes = bound.filter(({ complies }) => complies === 1).length
            const share = fraction(BigInt(yes * 100), BigInt(bound.length))
            return keeps(operator, order(share, fraction(BigInt(percent), 1n))) ? 'met' : 'not-met'
          }),
        )
        const [agreed] = outcomes
        const result = only(ir, { observations, rosters: { community } }, { period: 2025 })
        expect(result.outcome).toBe(outcomes.size === 1 ? agreed : 'undetermined')
      }),
      { numRuns: 1500 },
    )
  })
})

describe('rows', () => {
  const ir = plan({
    indicators: [
      indicator('coverage', 'percent', { breakdowns: ['urban'] }),
      indicator('infant-mortality-rate', 'permille'),
    ],
    rules: [
      target('health.each', 'coverage', atLeast('50'), {
        where: { kind: 'every', unit: 'town' },
        sustained: 'every-year',
      }),
      target('health.district', 'coverage', atLeast('50'), { sustained: 'once-reached' }),
      target('health.fall', 'infant-mortality-rate', {
        kind: 'change',
        direction: 'fall',
        percent: '10',
        since: 2020,
      }),
    ],
  })
  const observation: fc.Arbitrary<Observation> = fc.record(
    {
      area: fc.constantFrom(DISTRICT, '510626', '999999', ...TOWNS),
      period: fc.constantFrom(2020, 2023, 2024, 2025),
      indicator: fc.constantFrom('coverage', 'infant-mortality-rate', 'nothing'),
      group: fc.constantFrom('total', 'urban', 'other'),
      value: fc.constantFrom('40', '50', '50.0', '60', 'x', null),
      numerator: fc.constantFrom('5', '1'),
      denominator: fc.constantFrom('10', '0', '2'),
      unit: fc.constantFrom('percent', 'permille', null),
      status: fc.constantFrom('final' as const, 'missing' as const, null),
    },
    { requiredKeys: ['area', 'period', 'indicator', 'value'] },
  )

  test('their order does not matter', () => {
    const shuffled = fc
      .array(observation, { maxLength: 25 })
      .chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })))
    fc.assert(
      fc.property(shuffled, ([rows, others]) => {
        const [one, other] = [rows, others].map((data) => assess(ir, data, { period: 2025 }))
        expect(other?.targets).toEqual(one?.targets)
        expect(other && codes(other)).toEqual(one && codes(one))
      }),
      { numRuns: 500 },
    )
  })

  test('nothing that a program passes makes it throw', () => {
    const anything = fc.record({
      area: fc.anything(),
      period: fc.anything(),
      indicator: fc.anything(),
      value: fc.anything(),
      group: fc.oneof(fc.constant('total'), fc.string()),
      unit: fc.oneof(fc.constant('percent'), fc.string()),
    })
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 5 }), (rows) => {
        const result = assess(ir, rows as unknown as Observation[], { period: 2025 })
        expect(result.targets).toHaveLength(3)
      }),
      { numRuns: 500 },
    )
  })

  test('a unit that did not report never makes a target met; its value does, and only if it complies', () => {
    const each = plan({
      indicators: [indicator('coverage', 'percent')],
      rules: [
        target('health.each', 'coverage', atLeast('50'), { where: { kind: 'every', unit: 'community' } }),
      ],
    })
    fc.assert(
      fc.property(fc.array(fc.nat(100), { maxLength: 6 }), fc.nat(100), fc.nat(6), (values, late, place) => {
        const codesOf = values.map((_, at) => `u${at}`)
        const community = [...codesOf.slice(0, place), 'late', ...codesOf.slice(place)].map((code) => ({
          code,
        }))
        const rows = values.map((value, at) => ({
          area: `u${at}`,
          period: 2025,
          indicator: 'coverage',
          value,
        }))
        const judged = (observations: Observation[]): string => {
          const data: DataSet = { observations, rosters: { community } }
          return only(each, data, { period: 2025 }).outcome
        }
        const fails = values.some((value) => value < 50)
        expect(judged(rows)).toBe(fails ? 'not-met' : 'undetermined')
        const complete = judged([...rows, { area: 'late', period: 2025, indicator: 'coverage', value: late }])
        expect(complete).toBe(fails || late < 50 ? 'not-met' : 'met')
      }),
      { numRuns: 500 },
    )
  })
})
