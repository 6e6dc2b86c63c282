import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Observation } from '../../src/assess/index.ts'
import { trendTruth } from '../../src/assess/targets/trend.ts'
import type { Direction, PlanIr, Requirement, TargetRule, Window } from '../../src/ir/nodes/index.ts'
import { decimal, FALSE, TRUE } from '../../src/values/index.ts'
import { codes, DISTRICT, indicator, only, plan, TOWNS, target, threshold } from './support.ts'

const bounded = indicator('coverage', 'percent', { breakdowns: ['urban', 'rural'], maximum: '100' })
const open = indicator('gross', 'percent', { breakdowns: ['urban', 'rural'] })

function on(id: string, requirement: Requirement, more: Partial<TargetRule> = {}): PlanIr {
  return plan({ indicators: [bounded, open], rules: [target('health.t', id, requirement, more)] })
}

const trend = (direction: Direction, window: Window): Requirement => ({ kind: 'trend', direction, window })
const since = (year: number, steps: Window['steps'] = 'ends'): Window => ({ first: { year }, steps })
const over = (yearsBack: number, steps: Window['steps'] = 'ends'): Window => ({ first: { yearsBack }, steps })

/** Observations of one indicator by year: `{ 2020: '5', 2025: '4/7' }`. */
function series(
  id: string,
  values: Readonly<Record<number, string>>,
  more: Partial<Observation> = {},
): Observation[] {
  return Object.entries(values).map(([period, text]) => {
    const [numerator = '', denominator] = text.split('/')
    const figures = denominator === undefined ? { value: text } : { numerator, denominator }
    return { area: DISTRICT, period: Number(period), indicator: id, ...figures, ...more }
  })
}

describe('first against last', () => {
  test.each([
    ['falling', { 2020: '5', 2025: '4.99' }, 'met'],
    ['falling', { 2020: '5', 2025: '5.0' }, 'not-met'],
    ['falling', { 2020: '5', 2025: '5.01' }, 'not-met'],
    ['falling', { 2020: '0', 2025: '0' }, 'met'],
    ['falling', { 2020: '1/300', 2025: '1/301' }, 'met'],
    ['falling', { 2020: '1/300', 2025: '2/600' }, 'not-met'],
    ['falling', { 2020: '5', 2022: '9', 2025: '4' }, 'met'],
    ['not-rising', { 2020: '5', 2025: '5' }, 'met'],
    ['not-rising', { 2020: '5', 2025: '5.1' }, 'not-met'],
    ['not-falling', { 2020: '5', 2025: '5' }, 'met'],
    ['not-falling', { 2020: '5', 2025: '4.9' }, 'not-met'],
    ['rising', { 2020: '5', 2025: '5.1' }, 'met'],
    ['rising', { 2020: '5', 2025: '5' }, 'not-met'],
    ['rising', { 2025: '5' }, 'undetermined'],
    ['rising', { 2020: '5' }, 'undetermined'],
    ['rising', { 2020: '0/0', 2025: '5' }, 'undetermined'],
  ] as const)('%s, %o: %s', (direction, values, outcome) => {
    const ir = on('gross', trend(direction, since(2020)))
    expect(only(ir, series('gross', values), { period: 2025 }).outcome).toBe(outcome)
  })

  test('staying at the greatest value counts as kept only where the indicator has one', () => {
    const full = { 2020: '100', 2025: '100' }
    expect(
      only(on('coverage', trend('rising', since(2020))), series('coverage', full), { period: 2025 }).outcome,
    ).toBe('met')
    expect(
      only(on('gross', trend('rising', since(2020))), series('gross', full), { period: 2025 }).outcome,
    ).toBe('not-met')
  })

  test('says what it compared, and which base year was missing', () => {
    const ir = on('gross', trend('falling', since(2020)))
    const met = only(ir, series('gross', { 2020: '5', 2025: '4' }), { period: 2025 })
    expect(met).toMatchObject({ value: '4', thresholds: [], units: [{ value: '4', base: '5' }] })
    expect(met.trend).toEqual({ direction: 'falling', since: 2020, steps: 'ends' })
    expect(codes(only(ir, series('gross', { 2025: '4' }), { period: 2025 }))).toEqual(['CPR6088'])
  })

  test('the base year itself has nothing to be compared with', () => {
    const result = only(on('gross', trend('falling', since(2020))), series('gross', { 2020: '4' }), {
      period: 2020,
    })
    expect([result.outcome, codes(result)]).toEqual(['undetermined', ['CPR6089']])
  })
})

describe('every year', () => {
  test.each([
    [{ 2022: '5', 2023: '4', 2024: '3', 2025: '2' }, 'met'],
    [{ 2022: '5', 2023: '4', 2024: '4', 2025: '2' }, 'not-met'],
    [{ 2022: '5', 2023: '4', 2025: '2' }, 'undetermined'],
    // Whatever 2024 held, it could not lie below 4 and above 4.
    [{ 2022: '5', 2023: '4', 2025: '4' }, 'not-met'],
    [{ 2023: '4', 2024: '3', 2025: '2' }, 'undetermined'],
    // 2021 lies before the window.
    [{ 2021: '1', 2022: '5', 2023: '4', 2024: '3', 2025: '2' }, 'met'],
  ] as const)('falling over three years, %o: %s', (values, outcome) => {
    const ir = on('gross', trend('falling', over(3, 'every-year')))
    expect(only(ir, series('gross', values), { period: 2025 }).outcome).toBe(outcome)
  })

  test('every town by its own values', () => {
    const ir = on('gross', trend('falling', over(1)), { where: { kind: 'every', unit: 'town' } })
    const rows = TOWNS.flatMap((area, index) =>
      series('gross', { 2024: '5', 2025: index === 1 ? '5' : '4' }, { area }),
    )
    const result = only(ir, rows, { period: 2025 })
    expect(result.outcome).toBe('not-met')
    expect(result.units.map((one) => one.outcome)).toEqual(['met', 'not-met', 'met'])
  })
})

describe('a trend with years missing, against every completion', () => {
  /** Values that the missing years may take: all that are given, between and beyond them. */
  function candidates(values: readonly (number | null)[], ceiling: number | null): number[] {
    const given = [...new Set([...values.filter((one) => one !== null), 0])].sort((a, b) => a - b)
    const between = given.flatMap((one, at) => {
      const next = given[at + 1] ?? one + 4
      return [1, 2, 3].map((part) => one + ((next - one) * part) / 4)
    })
    const below = (given[0] ?? 0) - 1
    return [below - 2, below - 1, below, ...given, ...between].filter(
      (one) => ceiling === null || one <= ceiling,
    )
  }

  function holds(values: readonly number[], direction: Direction, ceiling: number | null): boolean {
    return values.slice(1).every((now, at) => {
      const before = values[at] ?? 0
      if (direction === 'rising') return now > before || (now === before && now === ceiling)
      if (direction === 'falling') return now < before || (now === 0 && before === 0)
      return direction === 'not-rising' ? now <= before : now >= before
    })
  }

  function completions(values: readonly (number | null)[], options: readonly number[]): number[][] {
    return values.reduce<number[][]>(
      (all, one) => all.flatMap((done) => (one === null ? options : [one]).map((next) => [...done, next])),
      [[]],
    )
  }

  test('decides against it exactly where no completion keeps it, for it where nothing is missing', () => {
    const value = fc.option(fc.integer({ min: 0, max: 6 }), { freq: 3 })
    const directions = fc.constantFrom<Direction>('rising', 'falling', 'not-rising', 'not-falling')
    fc.assert(
      fc.property(
        fc
          .array(value, { minLength: 2, maxLength: 5 })
          .filter((list) => list.filter((one) => one === null).length <= 2),
        directions,
        fc.constantFrom(null, 6),
        (values, direction, greatest) => {
          // The greatest value matters to what can still rise; the other directions are judged without one.
          const ceiling = direction === 'rising' ? greatest : null
          const all = completions(values, candidates(values, ceiling))
          const possible = all.some((list) => holds(list, direction, ceiling))
          const ratios = values.map((one) =>
            one === null ? null : { numerator: decimal(BigInt(one * 3)), denominator: decimal(3n) },
          )
          const truth = trendTruth(ratios, direction, ceiling === null ? null : decimal(BigInt(ceiling)))
          expect(truth === FALSE).toBe(!possible)
          expect(truth === TRUE).toBe(possible && values.every((one) => one !== null))
        },
      ),
      { numRuns: 2000 },
    )
  })
})

describe('a narrowing gap', () => {
  const requirement: Requirement = { kind: 'narrowing', between: ['urban', 'rural'], window: since(2020) }
  const groups = (urban: Record<number, string>, rural: Record<number, string>) => [
    ...series('gross', urban, { group: 'urban' }),
    ...series('gross', rural, { group: 'rural' }),
  ]
  test.each([
    ['narrower', { 2020: '4', 2025: '4' }, { 2020: '6', 2025: '5.9' }, 'met', '1.9', '2'],
    ['as wide', { 2020: '4', 2025: '3' }, { 2020: '6', 2025: '5' }, 'not-met', '2', '2'],
    ['turned over and narrower', { 2020: '4', 2025: '6' }, { 2020: '6', 2025: '5' }, 'met', '1', '2'],
    ['turned over and as wide', { 2020: '4', 2025: '6' }, { 2020: '6', 2025: '4' }, 'not-met', '2', '2'],
    ['none then and none now', { 2020: '4', 2025: '3' }, { 2020: '4', 2025: '3' }, 'met', '0', '0'],
    ['counted', { 2020: '1/3', 2025: '1/3' }, { 2020: '2/3', 2025: '200/301' }, 'met', '33.1118', '33.3333'],
    ['one group unknown then', { 2025: '3' }, { 2020: '4', 2025: '3' }, 'undetermined', '0', null],
    ['one group unknown now', { 2020: '4', 2025: '3' }, { 2020: '4' }, 'undetermined', null, '0'],
  ] as const)('%s', (_, urban, rural, outcome, value, base) => {
    const result = only(on('gross', requirement), groups(urban, rural), { period: 2025 })
    expect([result.outcome, result.value, result.units[0]?.base]).toEqual([outcome, value, base])
    if (outcome === 'undetermined') expect(codes(result)).toEqual(['CPR6088'])
  })
})

describe('a requirement for each group', () => {
  const requirement: Requirement = {
    kind: 'by-group',
    groups: [
      { group: 'urban', thresholds: [threshold('atLeast', '95')] },
      { group: 'rural', thresholds: [threshold('atLeast', '90')] },
    ],
  }
  const rows = (urban: string | null, rural: string | null) => [
    ...(urban === null ? [] : series('gross', { 2025: urban }, { group: 'urban' })),
    ...(rural === null ? [] : series('gross', { 2025: rural }, { group: 'rural' })),
  ]
  test.each([
    ['95', '90', 'met'],
    ['94.9', '90', 'not-met'],
    ['95', '89.9', 'not-met'],
    ['95', null, 'undetermined'],
    [null, '89.9', 'not-met'],
  ] as const)('%s and %s: %s', (urban, rural, outcome) => {
    const result = only(on('gross', requirement), rows(urban, rural), { period: 2025 })
    expect(result.outcome).toBe(outcome)
    expect(result.units.map((one) => [one.group, one.value])).toEqual([
      ['urban', urban],
      ['rural', rural],
    ])
    expect(result.thresholds.map(({ group, value }) => [group, value])).toEqual([
      ['urban', '95'],
      ['rural', '90'],
    ])
  })
})
