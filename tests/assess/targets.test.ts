import { describe, expect, test } from 'vitest'
import type { Observation } from '../../src/assess/index.ts'
import type { PlanIr, Requirement, TargetRule } from '../../src/ir/nodes/index.ts'
import {
  atLeast,
  atMost,
  codes,
  DISTRICT,
  decimalParameter,
  indicator,
  only,
  plan,
  TOWNS,
  target,
  threshold,
} from './support.ts'

const rate = indicator('coverage', 'percent', { breakdowns: ['urban'] })
const deaths = indicator('infant-mortality-rate', 'permille', { better: 'lower' })

function on(requirement: Requirement, more: Partial<TargetRule> = {}): PlanIr {
  return plan({ indicators: [rate, deaths], rules: [target('health.t', 'coverage', requirement, more)] })
}

const row = (more: Partial<Observation>): Observation => ({
  area: DISTRICT,
  period: 2025,
  indicator: 'coverage',
  ...more,
})

describe('a threshold on the district', () => {
  test.each([
    { given: { value: '90' }, outcome: 'met', value: '90' },
    { given: { value: '90.0' }, outcome: 'met', value: '90.0' },
    { given: { value: 90 }, outcome: 'met', value: '90' },
    { given: { value: '89.999999999999999999999' }, outcome: 'not-met', value: '89.999999999999999999999' },
    { given: { value: '181.26' }, outcome: 'met', value: '181.26' },
    { given: { numerator: '9', denominator: '10' }, outcome: 'met', value: '90' },
    { given: { numerator: '899', denominator: '1000' }, outcome: 'not-met', value: '89.9' },
    { given: { numerator: '2', denominator: '3' }, outcome: 'not-met', value: '66.6667' },
    { given: { numerator: '0', denominator: '0' }, outcome: 'undetermined', value: null },
    { given: { status: 'missing' as const }, outcome: 'undetermined', value: null },
  ])('$given is $outcome at 90 per cent', ({ given, outcome, value }) => {
    const result = only(on(atLeast('90')), [row(given)], { period: 2025 })
    expect([result.outcome, result.value]).toEqual([outcome, value])
  })

  test('a rate is compared as counted, and a printed value that would be judged otherwise is pointed out', () => {
    const given = row({ value: '90.0', numerator: '8996', denominator: '10000' })
    const result = only(on(atLeast('90')), [given], { period: 2025 })
    expect(result.outcome).toBe('not-met')
    expect(result.units).toMatchObject([
      { area: DISTRICT, value: '90.0', numerator: '8996', denominator: '10000' },
    ])
    expect(codes(result)).toEqual(['CPR6075'])
  })

  test.each([
    ['atLeast', 'met'],
    ['moreThan', 'not-met'],
    ['atMost', 'met'],
    ['lessThan', 'not-met'],
  ] as const)('%s at the very number is %s', (operator, outcome) => {
    const requirement: Requirement = { kind: 'threshold', thresholds: [threshold(operator, '90')] }
    expect(only(on(requirement), [row({ value: '90' })], { period: 2025 }).outcome).toBe(outcome)
  })

  test('no data is undetermined and says which data', () => {
    const result = only(on(atLeast('90')), [row({ period: 2024, value: '95' })], { period: 2025 })
    expect(result.outcome).toBe('undetermined')
    expect(result.findings).toMatchObject([
      { code: 'CPR6070', values: { indicator: 'coverage', group: 'total', period: '2025', units: DISTRICT } },
    ])
  })

  test('the group of the target is what counts', () => {
    const rows = [row({ value: '95' }), row({ group: 'urban', value: '80' })]
    expect(only(on(atLeast('90')), rows, { period: 2025 }).outcome).toBe('met')
    expect(only(on(atLeast('90'), { group: 'urban' }), rows, { period: 2025 }).outcome).toBe('not-met')
  })
})

describe('due year and plan period', () => {
  test.each([
    { period: 2025, expected: { due: 2030, dueReached: false } },
    { period: 2030, expected: { due: 2030, dueReached: true } },
    { period: 2031, expected: { due: 2030, dueReached: true, afterPlan: true } },
    { period: 2020, expected: { due: null, dueReached: false, beforePlan: true } },
  ])('$period', ({ period, expected }) => {
    const result = only(on(atLeast('90')), [row({ period, value: '95' })], { period })
    expect(result).toMatchObject({ outcome: 'met', ...expected })
    expect('beforePlan' in result).toBe('beforePlan' in expected)
  })
})

describe('every unit', () => {
  const every = on(atLeast('90'), { where: { kind: 'every', unit: 'town' } })
  const rows = (values: readonly (string | null)[]) =>
    values.flatMap((value, at) => (value === null ? [] : [row({ area: TOWNS[at] ?? '', value })]))

  test.each([
    { values: ['90', '95', '99'], outcome: 'met', units: ['met', 'met', 'met'] },
    { values: ['90', '95', null], outcome: 'undetermined', units: ['met', 'met', 'undetermined'] },
    { values: ['90', '89', null], outcome: 'not-met', units: ['met', 'not-met', 'undetermined'] },
    {
      values: [null, null, null],
      outcome: 'undetermined',
      units: ['undetermined', 'undetermined', 'undetermined'],
    },
  ])('$values is $outcome', ({ values, outcome, units }) => {
    const result = only(every, rows(values), { period: 2025 })
    expect(result.outcome).toBe(outcome)
    expect(result.units.map((unit) => unit.outcome)).toEqual(units)
    expect(result.value).toBeNull()
  })

  test('the average of the district excuses nobody', () => {
    expect(only(every, [row({ value: '99' })], { period: 2025 }).outcome).toBe('undetermined')
  })

  test('an empty roster makes the target not applicable, an unknown one undetermined', () => {
    const where = (unit: string) => on(atLeast('90'), { where: { kind: 'every', unit } })
    expect(only(where('school'), [], { period: 2025 }).outcome).toBe('not-applicable')
    const unknown = only(where('community'), [], { period: 2025 })
    expect([unknown.outcome, codes(unknown)]).toEqual(['undetermined', ['CPR6062']])
    const empty = only(where('community'), { observations: [], rosters: { community: [] } }, { period: 2025 })
    expect(empty.outcome).toBe('not-applicable')
  })

  test('only units that existed in the period must comply', () => {
    const units = [
      { code: 'closed', facts: {}, through: 20231231 },
      { code: 'closing', facts: {}, through: 20250630 },
      { code: 'open', facts: {} },
      { code: 'later', facts: {}, from: 20260101 },
    ]
    const rosters = [{ kind: 'school', title: { zh: '学校', en: 'school' }, units }]
    const rule = target('health.t', 'coverage', atLeast('90'), { where: { kind: 'every', unit: 'school' } })
    const ir = plan({ indicators: [rate], rules: [rule], rosters })
    const result = only(ir, [row({ area: 'open', value: '95' })], { period: 2025 })
    expect(result.units.map(({ area, outcome }) => [area, outcome])).toEqual([
      ['closing', 'undetermined'],
      ['open', 'met'],
    ])
  })
})

describe('units that match a condition', () => {
  const fact = (path: string, type: 'enum' | 'boolean') => ({ kind: 'fact', path, type }) as const
  const matching = {
    kind: 'all',
    of: [
      { kind: 'same', left: fact('kind', 'enum'), right: { kind: 'literal', type: 'enum', value: 'old' } },
      {
        kind: 'same',
        left: fact('infantCare.existing', 'boolean'),
        right: { kind: 'literal', type: 'boolean', value: false },
      },
    ],
  } as const
  const ir = on(atLeast('8'), { where: { kind: 'every', unit: 'residential-area', matching } })
  const APPLIES = { kind: 'old', infantCare: { existing: false } }
  const UNSURE = { kind: 'old' }
  const NOT = { kind: 'new' }

  test.each([
    { units: [[APPLIES, '8']], outcome: 'met', each: ['met'] },
    { units: [[{ kind: 'old', 'infantCare.existing': false }, '8']], outcome: 'met', each: ['met'] },
    { units: [[NOT, '1']], outcome: 'not-applicable', each: ['not-applicable'] },
    {
      units: [
        [NOT, '1'],
        [APPLIES, '9'],
      ],
      outcome: 'met',
      each: ['not-applicable', 'met'],
    },
    { units: [[UNSURE, '1']], outcome: 'undetermined', each: ['undetermined'] },
    { units: [[UNSURE, '9']], outcome: 'undetermined', each: ['undetermined'] },
    {
      units: [
        [UNSURE, '9'],
        [APPLIES, '9'],
      ],
      outcome: 'met',
      each: ['met', 'met'],
    },
    {
      units: [
        [UNSURE, '1'],
        [APPLIES, '9'],
      ],
      outcome: 'undetermined',
      each: ['undetermined', 'met'],
    },
    {
      units: [
        [UNSURE, '1'],
        [APPLIES, '1'],
      ],
      outcome: 'not-met',
      each: ['undetermined', 'not-met'],
    },
    {
      units: [
        [UNSURE, null],
        [APPLIES, '9'],
      ],
      outcome: 'undetermined',
      each: ['undetermined', 'met'],
    },
    {
      units: [
        [UNSURE, '9'],
        [UNSURE, '9'],
      ],
      outcome: 'undetermined',
      each: ['undetermined', 'undetermined'],
    },
  ] as const)('$units is $outcome', ({ units, outcome, each }) => {
    const roster = units.map(([facts], at) => ({ code: `a${at}`, facts }))
    const observations = units.flatMap(([, value], at) =>
      value === null ? [] : [row({ area: `a${at}`, value })],
    )
    const result = only(ir, { observations, rosters: { 'residential-area': roster } }, { period: 2025 })
    expect(result.outcome).toBe(outcome)
    expect(result.units.map((unit) => unit.outcome)).toEqual(each)
  })
})

describe('a change since a base year', () => {
  const fall = (percent: string): Requirement => ({ kind: 'change', direction: 'fall', percent, since: 2020 })
  const rise = (percent: string): Requirement => ({ kind: 'change', direction: 'rise', percent, since: 2020 })
  const pair = (base: Partial<Observation>, now: Partial<Observation>) => [
    row({ period: 2020, ...base }),
    row({ period: 2025, ...now }),
  ]

  test.each([
    { requirement: fall('20'), base: '10', now: '8', outcome: 'met' },
    { requirement: fall('20'), base: '10', now: '8.0001', outcome: 'not-met' },
    { requirement: fall('20'), base: '0.3', now: '0.24', outcome: 'met' },
    { requirement: rise('10'), base: '0.1', now: '0.11', outcome: 'met' },
    { requirement: rise('10'), base: '50', now: '54.99', outcome: 'not-met' },
    { requirement: fall('20'), base: '0', now: '0', outcome: 'undetermined' },
  ])('$base to $now is $outcome', ({ requirement, base, now, outcome }) => {
    const result = only(on(requirement), pair({ value: base }, { value: now }), { period: 2025 })
    expect(result.outcome).toBe(outcome)
    expect(result.units[0]?.base).toBe(base)
    if (base === '0') expect(codes(result)).toEqual(['CPR6072'])
  })

  test('counts of both years are compared exactly', () => {
    const base = { numerator: '3', denominator: '7' }
    const exact = only(on(fall('20')), pair(base, { numerator: '12', denominator: '35' }), { period: 2025 })
    expect(exact.outcome).toBe('met')
    const above = only(on(fall('20')), pair(base, { numerator: '1200001', denominator: '3500000' }), {
      period: 2025,
    })
    expect(above.outcome).toBe('not-met')
  })

  test('without the base year it names the year', () => {
    const result = only(on(fall('20')), [row({ value: '8' })], { period: 2025 })
    expect(result.outcome).toBe('undetermined')
    expect(result.findings).toMatchObject([{ code: 'CPR6071', values: { year: '2020' } }])
    expect(result.thresholds).toEqual([
      { of: 'coverage', operator: 'fallBy', value: '20', unit: 'percent', since: 2020 },
    ])
  })
})

describe('parameters', () => {
  const requirement: Requirement = {
    kind: 'threshold',
    thresholds: [threshold('atLeast', { parameter: 'least-coverage' })],
  }
  const ir = (values: readonly { from: number; value: string }[]) =>
    plan({
      indicators: [rate],
      parameters: [decimalParameter('least-coverage', values)],
      rules: [target('health.t', 'coverage', requirement)],
    })
  const rows = [row({ value: '90' })]

  test('one without a value leaves the target undetermined, and is named', () => {
    const result = only(ir([]), rows, { period: 2025 })
    expect(result.outcome).toBe('undetermined')
    expect(result.findings).toMatchObject([
      { code: 'CPR6073', values: { parameter: 'least-coverage', period: '2025' } },
    ])
  })

  test('its value is that in force at the end of the year', () => {
    const values = [
      { from: 20210101, value: '95' },
      { from: 20251231, value: '85' },
      { from: 20260101, value: '99' },
    ]
    const result = only(ir(values), rows, { period: 2025 })
    expect(result.outcome).toBe('met')
    expect(result.thresholds).toMatchObject([{ value: '85', parameter: 'least-coverage' }])
  })

  test('a caller can set it or take it away', () => {
    const set = ir([{ from: 20210101, value: '95' }])
    const judged = (value: unknown) =>
      only(set, rows, { period: 2025, parameters: { 'least-coverage': value } }).outcome
    expect([judged('90'), judged(90), judged('90.01'), judged(null)]).toEqual([
      'met',
      'met',
      'not-met',
      'undetermined',
    ])
  })
})

describe('what lasts', () => {
  const series = (values: Record<number, string>) =>
    Object.entries(values).map(([year, value]) => row({ period: Number(year), value }))

  test('every year: an earlier failure is told, the outcome is that of the period', () => {
    const rows = series({ 2020: '10', 2021: '95', 2022: '80', 2024: '70', 2025: '95', 2026: '1' })
    const result = only(on(atLeast('90'), { sustained: 'every-year' }), rows, { period: 2025 })
    expect(result.outcome).toBe('met')
    expect(result.history).toEqual([
      { period: 2021, outcome: 'met' },
      { period: 2022, outcome: 'not-met' },
      { period: 2024, outcome: 'not-met' },
      { period: 2025, outcome: 'met' },
    ])
    expect(result.findings).toMatchObject([{ code: 'CPR6077', values: { years: '2022, 2024' } }])
  })

  test('every year: a failure in the period itself is its outcome, not a lapse', () => {
    const result = only(on(atLeast('90'), { sustained: 'every-year' }), series({ 2025: '80' }), {
      period: 2025,
    })
    expect([result.outcome, codes(result)]).toEqual(['not-met', []])
  })

  test('once reached: years before it do not count, falling back does', () => {
    const ir = on(atLeast('90'), { sustained: 'once-reached' })
    expect(codes(only(ir, series({ 2021: '80', 2022: '91', 2025: '92' }), { period: 2025 }))).toEqual([])
    const fallen = only(ir, series({ 2021: '80', 2022: '91', 2023: '89', 2025: '88' }), { period: 2025 })
    expect(fallen.findings).toMatchObject([
      { code: 'CPR6078', values: { reached: '2022', years: '2023, 2025' } },
    ])
  })

  test('a plain target has no history', () => {
    expect('history' in only(on(atLeast('90')), series({ 2021: '95', 2025: '95' }), { period: 2025 })).toBe(
      false,
    )
  })
})

describe('a target weaker than its baseline', () => {
  const ir = plan({
    indicators: [deaths],
    rules: [target('health.infant', 'infant-mortality-rate', atMost('4.55'))],
  })
  const at = (period: number, value: string, area = DISTRICT): Observation => ({
    area,
    period,
    indicator: 'infant-mortality-rate',
    value,
  })

  test('is said so, with the value of the year before the plan', () => {
    const result = only(ir, [at(2020, '2.33'), at(2025, '3')], { period: 2025 })
    expect(result.weakerThanBaseline).toBe(true)
    expect(result.findings).toMatchObject([
      { code: 'CPR6076', severity: 'information', values: { year: '2020', value: '2.33' } },
    ])
  })

  test('is said of the district alone, not when another area is judged', () => {
    const rows = [at(2020, '2.33'), at(2020, '5.4', '100000'), at(2024, '4.0', '100000')]
    const result = only(ir, rows, { period: 2024, asIfArea: '100000' })
    expect(result).toMatchObject({ outcome: 'met', value: '4.0', findings: [] })
    expect(result).not.toHaveProperty('weakerThanBaseline')
  })

  test('not where 2020 had not met it, or is not known', () => {
    const weaker = (rows: readonly Observation[]) => 'weakerThanBaseline' in only(ir, rows, { period: 2025 })
    expect([weaker([at(2020, '4.56')]), weaker([at(2019, '2')]), weaker([])]).toEqual([false, false, false])
  })
})

describe('another area by the targets of this one', () => {
  test('its units are not those on the roster', () => {
    const ir = on(atLeast('90'), { where: { kind: 'every', unit: 'town' } })
    const rows = [row({ area: '100000', value: '95' }), ...TOWNS.map((area) => row({ area, value: '95' }))]
    const result = only(ir, rows, { period: 2025, asIfArea: '100000' })
    expect([result.outcome, codes(result), result.units]).toEqual(['undetermined', ['CPR6062'], []])
  })
})
