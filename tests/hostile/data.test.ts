import { describe, expect, test } from 'vitest'
import { type Assessment, assess } from '../../src/assess/index.ts'
import {
  atLeast,
  commitment,
  DISTRICT,
  decimalParameter,
  indicator,
  plan,
  target,
} from '../assess/support.ts'
import { expectUnchangedGlobals } from './support/globals.ts'
import { type Hostile, hostileValues, trapping } from './support/values.ts'

expectUnchangedGlobals()

const ir = plan({
  rules: [target('health.coverage', 'coverage', atLeast('95')), commitment('health.promise', ['minutes'])],
  indicators: [indicator('coverage', 'percent', { breakdowns: ['urban'] })],
  parameters: [decimalParameter('least', [])],
})
const row = { area: DISTRICT, period: 2025, indicator: 'coverage', value: '96' }
const report = { rule: 'health.promise', period: 2025, status: 'done', evidence: ['minutes'] }
const unit = { code: 'area-1', title: 'Area', group: 'urban', facts: { kind: 'new' } }
const kind = 'residential-area'

/** Judges the good row and report, and whatever stands beside them; what is beside them may change neither. */
function judged(beside: { observations?: unknown; rosters?: unknown; reports?: unknown }): Assessment {
  const data = {
    observations: 'observations' in beside ? beside.observations : [row],
    rosters: beside.rosters,
    reports: 'reports' in beside ? beside.reports : [report],
  }
  return assess(ir, data as never, { period: 2025 })
}

function expectJudged({ targets, commitments, findings }: Assessment): void {
  expect([targets[0]?.outcome, targets[0]?.value, commitments[0]?.outcome]).toEqual(['met', '96', 'done'])
  expect(JSON.stringify(findings).length).toBeLessThan(100_000)
}

const errors = ({ findings }: Assessment) => findings.filter(({ severity }) => severity === 'error')
const exactly = ['minus zero', '1e308', 'the smallest number', 'beyond the safe integers']
const texts = hostileValues.filter(({ isA }) => isA?.includes('text')).map(({ name }) => name)
const long = ['a text of a million', 'a text of ten million digits']
const all = hostileValues.map(({ name }) => name)

/** For every field the values that it takes, or that say nothing where it is left out. */
const fields: readonly (readonly [
  string,
  readonly string[],
  (value: unknown) => Parameters<typeof judged>[0],
])[] = [
  ...(['area', 'period', 'indicator', 'group', 'unit', 'status'] as const).map(
    (name) =>
      [
        `row.${name}`,
        [] as string[],
        (value: unknown) => ({ observations: [{ ...row, period: 2024, [name]: value }, row] }),
      ] as const,
  ),
  ['row.value', exactly, (value) => ({ observations: [{ ...row, period: 2024, value }, row] })],
  [
    'row.numerator',
    exactly,
    (value) => ({
      observations: [{ ...row, period: 2024, value: null, numerator: value, denominator: 9 }, row],
    }),
  ],
  [
    'row.denominator',
    exactly,
    (value) => ({
      observations: [{ ...row, period: 2024, value: null, numerator: 9, denominator: value }, row],
    }),
  ],
  ...(['areaName', 'source', 'origin', 'stranger'] as const).map(
    (name) =>
      [`row.${name}`, all, (value: unknown) => ({ observations: [{ ...row, [name]: value }] })] as const,
  ),
  ['report.rule', [], (value) => ({ reports: [{ ...report, rule: value }, report] })],
  ['report.period', [], (value) => ({ reports: [{ ...report, period: value }, report] })],
  ['report.status', [], (value) => ({ reports: [{ ...report, period: 2024, status: value }, report] })],
  ['report.origin', all, (value) => ({ reports: [{ ...report, origin: value }] })],
  [
    'unit.code',
    [...texts, ...long].filter((one) => one !== 'an empty text'),
    (value) => ({ rosters: { [kind]: [{ ...unit, code: value }] } }),
  ],
  ['unit.group', [], (value) => ({ rosters: { [kind]: [{ ...unit, group: value }] } })],
  [
    'unit.title',
    all.filter((one) => !one.includes('traps') && !one.includes('revoked')),
    (value) => ({ rosters: { [kind]: [{ ...unit, title: value }] } }),
  ],
  ['unit.facts.kind', [], (value) => ({ rosters: { [kind]: [{ ...unit, facts: { kind: value } }] } })],
  [
    'unit.facts.stranger',
    [],
    (value) => ({ rosters: { [kind]: [{ ...unit, facts: { stranger: value } }] } }),
  ],
]

describe.each(fields)('%s', (_, taken, beside) => {
  test.each(hostileValues)('$name', ({ name, make }) => {
    const found = judged(beside(make()))
    expectJudged(found)
    expect(errors(found).length > 0).toBe(!taken.includes(name))
  })
})

const places: readonly (readonly [string, (value: unknown) => Parameters<typeof judged>[0]])[] = [
  ['a row', (value) => ({ observations: [value, row] })],
  ['a report', (value) => ({ reports: [value, report] })],
  ['a unit', (value) => ({ rosters: { [kind]: [value] } })],
  ['the units of a kind', (value) => ({ rosters: { [kind]: value } })],
  ['a kind of unit that there is not', (value) => ({ rosters: { constructor: value } })],
]

describe.each(places)('%s', (_, beside) => {
  test.each(hostileValues)('$name', ({ make }) => {
    const found = judged(beside(make()))
    expectJudged(found)
    expect(errors(found).length).toBeGreaterThan(0)
    expect(errors(found).length).toBeLessThanOrEqual(102)
  })
})

describe('everything at once', () => {
  test.each(hostileValues)('$name as all data, observations, rosters, reports', ({ name, make }: Hostile) => {
    expect(errors(assess(ir, make() as never, { period: 2025 })).length).toBeGreaterThan(0)
    for (const part of ['observations', 'rosters', 'reports'] as const) {
      const found = judged({ [part]: make() })
      expect(found.targets[0]?.outcome).toBe(part === 'observations' ? 'undetermined' : 'met')
      // An object of no kinds is a set of rosters.
      expect(errors(found).length > 0).toBe(!(part === 'rosters' && !(name in listed)))
    }
  })
})

/** What is no set of rosters: no object, or one whose keys are no kinds of unit. */
const listed = Object.fromEntries(
  hostileValues.flatMap(({ name, make }) => {
    if (name.includes('traps') || name.includes('revoked')) return [[name, true]]
    const made = make()
    const isRosters =
      typeof made === 'object' && made !== null && !Array.isArray(made) && Object.keys(made).length === 0
    return isRosters ? [] : [[name, true]]
  }),
)

test('local values of parameters', () => {
  for (const { name, make } of hostileValues) {
    const found = assess(ir, [row], { period: 2025, parameters: { least: make() } })
    expect(
      errors(found).map(({ code }) => code),
      name,
    ).toEqual(exactly.includes(name) ? [] : ['CPR6082'])
  }
  const trapped = assess(ir, [row], { period: 2025, parameters: trapping({}) as Record<string, unknown> })
  expect(errors(trapped).map(({ code }) => code)).toEqual(['CPR6033'])
})
