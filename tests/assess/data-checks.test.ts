import { describe, expect, test } from 'vitest'
import { type AssessData, type AssessOptions, assess, type Observation } from '../../src/assess/index.ts'
import { factorOf, isRate, isUnit } from '../../src/assess/unit-factor.ts'
import { formatDecimal } from '../../src/values/index.ts'
import { expectReadable } from './readable.ts'
import { atLeast, codes, commitment, DISTRICT, indicator, plan, TOWNS, target } from './support.ts'

const INDICATORS = [
  indicator('coverage', 'percent', { breakdowns: ['urban', 'rural'] }),
  indicator('neonatal-mortality-rate', 'permille', { includedIn: 'infant-mortality-rate' }),
  indicator('infant-mortality-rate', 'permille', { includedIn: 'under5-mortality-rate' }),
  indicator('under5-mortality-rate', 'permille'),
  indicator('beds', 'count'),
  indicator('vaccination', 'percent', { level: 'town' }),
]
const rule = target('health.coverage', 'coverage', atLeast('90'))
const ir = plan({
  indicators: INDICATORS,
  rules: [rule, commitment('health.promise', ['list', 'photo'], 2025)],
})

const row = (more: Partial<Observation>): Observation => ({
  area: DISTRICT,
  period: 2025,
  indicator: 'coverage',
  value: '95',
  ...more,
})
const judged = (data: AssessData, options: Partial<AssessOptions> = {}) => {
  const result = assess(ir, data, { period: 2025, ...options })
  expectReadable([...result.findings, ...result.commitments.flatMap((one) => one.findings)])
  return result
}
const outcome = (data: AssessData) => judged(data).targets[0]?.outcome

describe('rows that are not used', () => {
  test.each([
    { given: { indicator: 'coverge' }, code: 'CPR6050', suggestion: 'coverage' },
    { given: { area: '510604109' }, code: 'CPR6051', suggestion: '510604100' },
    { given: { area: '100000' }, code: 'CPR6051' },
    { given: { unit: 'permille' }, code: 'CPR6054', suggestion: 'percent' },
    { given: { unit: 'percentage-point' }, code: 'CPR6054', suggestion: 'percent' },
    { given: { group: 'urbn' }, code: 'CPR6055', suggestion: 'urban' },
    { given: { group: '城市' }, code: 'CPR6055', suggestion: 'urban' },
    { given: { value: '95', numerator: 94, denominator: 100 }, code: 'CPR6017' },
    { given: { value: '0.95', numerator: 95, denominator: 100 }, code: 'CPR6017' },
    { given: { value: '95%' }, code: 'CPR6015' },
    { given: { value: Number.NaN }, code: 'CPR6015' },
    { given: { value: -1 }, code: 'CPR6016' },
    { given: { value: null }, code: 'CPR6019' },
    { given: { status: 'missing' as const }, code: 'CPR6022' },
    { given: { status: 'finall' as 'final' }, code: 'CPR6021' },
    { given: { period: 2025.5 }, code: 'CPR6011' },
    { given: { area: '' }, code: 'CPR6010' },
  ])('$given', ({ given, code, suggestion }) => {
    const result = judged([row(given)])
    expect(result.findings).toMatchObject([{ code, severity: 'error' }])
    expect(result.findings[0]?.suggestion).toBe(suggestion)
    expect(result.totals).toEqual({ met: 0, notMet: 0, notApplicable: 0, undetermined: 1, monitorable: 0 })
  })

  test('rows with the same fault are one finding that counts them; different faults are all found', () => {
    const foreign = Array.from({ length: 30 }, (_, at) => row({ area: '100000', period: 1990 + at }))
    const result = judged([...foreign, row({ indicator: 'nonsense' }), row({ unit: 'count' })])
    expect(codes(result)).toEqual(['CPR6050', 'CPR6051', 'CPR6054'])
    expect(result.findings.find(({ code }) => code === 'CPR6051')?.values).toMatchObject({
      area: '100000',
      rows: '30',
    })
  })
})

describe('rows that are used', () => {
  test('the district’s former code stands for it', () => {
    const result = judged([row({ area: '510626' })])
    expect(result.findings).toMatchObject([
      { code: 'CPR6052', severity: 'information', values: { area: '510626', current: DISTRICT } },
    ])
    expect(result.targets[0]).toMatchObject({ outcome: 'met', value: '95' })
  })

  test('more than 100 per cent is kept as it is', () => {
    const result = judged([row({ value: '181.26' })])
    expect(result.findings).toEqual([])
    expect(result.targets[0]?.value).toBe('181.26')
  })

  test.each([
    { given: { indicator: 'infant-mortality-rate', value: '1000.1' }, code: 'CPR6059', severity: 'warning' },
    { given: { indicator: 'beds', value: '3.5' }, code: 'CPR6060', severity: 'warning' },
    { given: { indicator: 'coverage', area: TOWNS[0] ?? '' }, code: 'CPR6058', severity: 'information' },
    { given: { indicator: 'vaccination' }, code: 'CPR6058', severity: 'information' },
  ])('$given', ({ given, code, severity }) => {
    expect(judged([row(given)]).findings).toMatchObject([{ code, severity }])
  })

  test('an area that did not exist in the period', () => {
    const area = {
      code: '510604199',
      title: { zh: '旧镇', en: 'old' },
      level: 'district',
      formerCodes: [],
      through: 20191218,
    }
    const old = plan({ indicators: INDICATORS, areas: [area], rules: [] })
    const found = (period: number) => codes(assess(old, [row({ area: area.code, period })], { period: 2025 }))
    expect([found(2019), found(2020)]).toEqual([[], ['CPR6053']])
  })

  test('another area is no finding where its figures are asked for', () => {
    const result = judged([row({ area: '100000' })], { asIfArea: '100000' })
    expect([codes(result), result.targets[0]?.outcome, result.asIfArea]).toEqual([[], 'met', '100000'])
    expect(codes(judged([row({})], { asIfArea: '100000' }))).toEqual(['CPR6069'])
    expect(judged([row({ area: '510626' })], { asIfArea: '510626' }).targets[0]?.outcome).toBe('met')
  })
})

describe('rows about the same thing', () => {
  test('the same value twice is a warning', () => {
    const result = judged([row({ value: '95' }), row({ value: '95.0' })])
    expect(result.findings).toMatchObject([{ code: 'CPR6056', severity: 'warning', values: { rows: '2' } }])
    expect(result.targets[0]?.outcome).toBe('met')
  })

  test.each([
    [{ value: '95' }, { value: '95.1' }],
    [{ value: '95' }, { value: null, status: 'missing' as const }],
    [{ value: '95' }, { value: null, numerator: 95, denominator: 100 }],
    [
      { value: null, numerator: 95, denominator: 100 },
      { value: null, numerator: 190, denominator: 200 },
    ],
  ])('%j and %j conflict, and neither is used', (one, other) => {
    const result = judged([row(one), row(other)])
    expect(result.findings).toMatchObject([{ code: 'CPR6057', severity: 'error' }])
    expect(result.targets[0]).toMatchObject({ outcome: 'undetermined', value: null })
  })

  test('former and current code are the same area', () => {
    expect(codes(judged([row({}), row({ area: '510626', value: '80' })]))).toEqual(['CPR6052', 'CPR6057'])
  })
})

describe('death rates that include one another', () => {
  const rates = (values: Record<string, string>) =>
    Object.entries(values).map(([id, value]) =>
      row({ indicator: `${id}-mortality-rate`, period: 2010, value }),
    )

  test.each([
    { values: { infant: '5', under5: '3.49' }, found: ['infant 5 > under5 3.49'] },
    {
      values: { neonatal: '4', infant: '3', under5: '2' },
      found: ['neonatal 4 > infant 3', 'infant 3 > under5 2'],
    },
    { values: { neonatal: '4', under5: '2' }, found: ['neonatal 4 > under5 2'] },
    { values: { neonatal: '3', infant: '3.0', under5: '3.00' }, found: [] },
  ])('$values', ({ values, found }) => {
    const { findings } = judged(rates(values))
    const told = findings.map(({ code, severity, values: said }) => {
      expect([code, severity]).toEqual(['CPR6061', 'warning'])
      return `${said.part} ${said.partValue} > ${said.whole} ${said.wholeValue}`.replaceAll(
        '-mortality-rate',
        '',
      )
    })
    expect(told).toEqual(found)
  })
})

describe('rosters that come with the data', () => {
  const rosters = (given: Record<string, { code: string; facts?: Record<string, unknown> }[]>) =>
    judged({ observations: [], rosters: given }).findings

  test.each([
    { given: { comunity: [] }, code: 'CPR6065', suggestion: 'community' },
    { given: { town: [] }, code: 'CPR6064' },
    { given: { community: [{ code: 'a' }, { code: 'a' }] }, code: 'CPR6063' },
    {
      given: { 'residential-area': [{ code: 'a', facts: { knd: 'new' } }] },
      code: 'CPR6066',
      suggestion: 'kind',
    },
    { given: { 'residential-area': [{ code: 'a', facts: { kind: 'newish' } }] }, code: 'CPR6067' },
    {
      given: { 'residential-area': [{ code: 'a', facts: { infantCare: { existing: 'no' } } }] },
      code: 'CPR6067',
    },
    { given: { 'residential-area': [{ code: 'a', facts: { kind: null } }] } },
  ])('$given', ({ given, code, suggestion }) => {
    const findings = rosters(given as Record<string, { code: string }[]>)
    expect(findings.map((one) => one.code)).toEqual(code === undefined ? [] : [code])
    expect(findings[0]?.suggestion).toBe(suggestion)
  })
})

describe('commitments', () => {
  const report = (
    period: number,
    status: 'done' | 'under-way' | 'not-started',
    evidence: readonly string[] = [],
  ) => ({
    rule: 'health.promise',
    period,
    status,
    evidence,
  })
  test.each([
    { reports: [], outcome: 'undetermined', reported: null, found: [] },
    { reports: [report(2025, 'done', ['photo', 'list'])], outcome: 'done', reported: 2025, found: [] },
    { reports: [report(2025, 'done', ['list'])], outcome: 'under-way', reported: 2025, found: ['CPR6085'] },
    { reports: [report(2025, 'under-way')], outcome: 'under-way', reported: 2025, found: [] },
    {
      reports: [report(2023, 'not-started'), report(2022, 'under-way')],
      outcome: 'not-started',
      reported: 2023,
      found: [],
    },
    {
      reports: [report(2024, 'not-started'), report(2026, 'done', ['photo', 'list'])],
      outcome: 'not-started',
      reported: 2024,
      found: [],
    },
    {
      reports: [report(2025, 'done', ['photo', 'list', 'lst'])],
      outcome: 'done',
      reported: 2025,
      found: ['CPR6084'],
    },
    {
      reports: [report(2025, 'done', ['photo', 'list']), report(2025, 'under-way')],
      outcome: 'undetermined',
      reported: 2025,
      found: ['CPR6086'],
    },
    {
      reports: [report(2025, 'under-way'), report(2025, 'under-way')],
      outcome: 'under-way',
      reported: 2025,
      found: [],
    },
  ])('$reports is $outcome', ({ reports, outcome: expected, reported, found }) => {
    const [result] = judged({ observations: [], reports }).commitments
    expect(result).toMatchObject({ outcome: expected, reported, due: 2025, dueReached: true })
    expect(result && codes(result)).toEqual(found)
  })

  test('a report of no commitment', () => {
    const reports = [
      { ...report(2025, 'done'), rule: 'health.promis' },
      { ...report(2025, 'done'), rule: rule.id },
    ]
    expect(judged({ observations: [], reports }).findings).toMatchObject([
      { code: 'CPR6083', suggestion: 'health.promise' },
      { code: 'CPR6083', values: { rule: 'health.coverage' } },
    ])
  })
})

describe('options', () => {
  test('a parameter the plan does not have, and a value of the wrong type', () => {
    const { findings } = judged([], { parameters: { nothing: 1 } })
    expect(findings).toMatchObject([{ code: 'CPR6081', values: { parameter: 'nothing' } }])
  })
  test('only the rules asked for', () => {
    const { targets, commitments } = judged([], { rules: ['health.coverage'] })
    expect([targets.length, commitments.length]).toEqual([1, 0])
  })
  test.each([Number.NaN, 20.5, 0, 99999])('%d is no period', (period) => {
    expect(() => judged([], { period })).toThrow(RangeError)
  })
  test('observations may stand alone or with rosters and reports', () => {
    expect(outcome([row({})])).toBe('met')
    expect(outcome({ observations: [row({})] })).toBe('met')
  })
})

test.each([
  ['percent', '100', true],
  ['permille', '1000', true],
  ['per-100000', '100000', true],
  ['per-1000-residents', '1000', true],
  ['percentage-point', '1', false],
  ['count', '1', false],
] as const)('a quotient is %s times %s', (unit, factor, rate) => {
  expect([formatDecimal(factorOf(unit)), isRate(unit), isUnit(unit)]).toEqual([factor, rate, true])
})

test('a name of something else is no unit', () => {
  expect([isUnit('toString'), isUnit('%')]).toEqual([false, false])
})
