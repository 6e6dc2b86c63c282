import { describe, expect, test } from 'vitest'
import { assess, type DataRosterUnit, type Observation } from '../../src/assess/index.ts'
import type { PlanIr, Requirement } from '../../src/ir/nodes/index.ts'
import { expectReadable } from './readable.ts'
import { atLeast, codes, DISTRICT, indicator, only, plan, target, threshold } from './support.ts'

const SITES = indicator('sites', 'count', { level: 'community' })
const RATE = indicator('coverage', 'percent', { level: 'community' })

function sharing(indicatorId: 'sites' | 'coverage', percent: string, group?: string): PlanIr {
  const requirement: Requirement = {
    kind: 'share',
    of: 'community',
    ...(group === undefined ? {} : { group }),
    satisfying: [indicatorId === 'sites' ? threshold('atLeast', '1', 'count') : threshold('atLeast', '80')],
    thresholds: [threshold('atLeast', percent)],
  }
  return plan({ indicators: [SITES, RATE], rules: [target('family.s', indicatorId, requirement)] })
}

/** One letter a unit: y complies, n does not, ? says nothing. */
function data(letters: string, more: readonly Partial<Observation>[] = [], group = 'urban') {
  const units: DataRosterUnit[] = [...letters].map((_, at) => ({ code: `u${at}`, group }))
  const observations = [...letters].flatMap((letter, at) =>
    letter === '?'
      ? []
      : [{ area: `u${at}`, period: 2030, indicator: 'sites', value: letter === 'y' ? 2 : 0 }],
  )
  const extra = more.map((one) => ({ area: DISTRICT, period: 2030, indicator: 'sites', ...one }))
  return { observations: [...observations, ...extra], rosters: { community: units } }
}

describe('a share of units', () => {
  test.each([
    { letters: 'yyyyyyyyyyyyyyyyyyyn', outcome: 'met', value: '95' },
    { letters: 'yyyyyyyyyyyyyyyyyynn', outcome: 'not-met', value: '90' },
    { letters: 'yyyyyyyyyyyyyyyyyyn?', outcome: 'undetermined', value: null },
    { letters: 'yyyyyyyyyyyyyyyyyyy?', outcome: 'met', value: null },
    { letters: 'yyyyyyyyyyyyyyyyynn?', outcome: 'not-met', value: null },
    { letters: 'yyn', outcome: 'not-met', value: '66.6667' },
    { letters: '', outcome: 'not-applicable', value: null },
  ])('$letters is $outcome at 95 per cent', ({ letters, outcome, value }) => {
    const result = only(sharing('sites', '95'), data(letters), { period: 2030 })
    expect([result.outcome, result.value]).toEqual([outcome, value])
  })

  test('units show their own outcomes', () => {
    const result = only(sharing('sites', '95'), data('yn?'), { period: 2030 })
    expect(result.units.map(({ area, value, outcome }) => [area, value, outcome])).toEqual([
      ['u0', '2', 'met'],
      ['u1', '0', 'not-met'],
      ['u2', null, 'undetermined'],
    ])
    expect(result.thresholds).toEqual([
      { of: 'share of community', operator: 'atLeast', value: '95', unit: 'percent' },
      { of: 'sites', operator: 'atLeast', value: '1', unit: 'count' },
    ])
  })

  test('without a roster it is undetermined and says so', () => {
    const result = only(sharing('sites', '95'), [], { period: 2030 })
    expect([result.outcome, codes(result)]).toEqual(['undetermined', ['CPR6062']])
  })

  test('only the group counts, and a unit without a group may belong to it', () => {
    const ir = sharing('sites', '95', 'urban')
    const none = only(ir, data('nnn', [], 'rural'), { period: 2030 })
    expect([none.outcome, codes(none)]).toEqual(['not-applicable', ['CPR6093']])
    expect(none.findings[0]?.values).toMatchObject({ title: '社区', units: '城市社区' })
    const unknown = only(ir, [], { period: 2030 })
    expect([unknown.outcome, codes(unknown)]).toEqual(['undetermined', ['CPR6062']])
    const { observations, rosters } = data('yyn')
    const two = rosters.community.slice(0, 2)
    const unsure = only(
      ir,
      { observations, rosters: { community: [...two, { code: 'u2' }] } },
      { period: 2030 },
    )
    expect([unsure.outcome, codes(unsure)]).toEqual(['undetermined', ['CPR6068']])
    const harmless = {
      observations,
      rosters: { community: [{ code: 'u0' }, ...rosters.community.slice(1, 2)] },
    }
    expect(only(ir, harmless, { period: 2030 }).outcome).toBe('met')
  })
})

describe('a unit whose group there is not', () => {
  // 19 of 19 urban units comply; the twentieth does not, and may be urban.
  const judged = (group: unknown) => {
    const { observations, rosters } = data('yyyyyyyyyyyyyyyyyyyn')
    const community = [...rosters.community.slice(0, 19), { code: 'u19', group } as DataRosterUnit]
    const given = { observations, rosters: { community } }
    return assess(sharing('sites', '96', 'urban'), given, { period: 2030 })
  }

  test.each([
    { group: '城市', suggestion: 'urban' },
    { group: '城市社区', suggestion: 'urban' },
    { group: '农村', suggestion: 'rural' },
    { group: 'urbn', suggestion: 'urban' },
    { group: 'Urban', suggestion: 'urban' },
    { group: 'total', suggestion: undefined },
    { group: 'constructor', suggestion: undefined },
  ])('$group is told, and the unit may belong to any', ({ group, suggestion }) => {
    const result = judged(group)
    expectReadable(result.findings)
    expect(result.findings).toMatchObject([
      {
        code: 'CPR6092',
        severity: 'error',
        values: { kind: 'community', group, allowed: 'urban（城市社区）、rural（农村社区（村））' },
      },
    ])
    expect(result.findings[0]?.suggestion).toBe(suggestion)
    expect([result.targets[0]?.outcome, result.targets[0]?.findings.map(({ code }) => code)]).toEqual([
      'undetermined',
      ['CPR6068'],
    ])
  })

  test('what is no text is told too, and the unit is not left out', () => {
    const result = judged(['urban'])
    expect(codes(result)).toEqual(['CPR6030'])
    expect(result.targets[0]?.outcome).toBe('undetermined')
  })

  test('where it makes no difference the target is decided', () => {
    const { observations, rosters } = data('yyy')
    const community = [...rosters.community.slice(0, 2), { code: 'u2', group: '城市' }]
    const result = only(
      sharing('sites', '95', 'urban'),
      { observations, rosters: { community } },
      { period: 2030 },
    )
    expect(result.outcome).toBe('met')
  })
})

describe('a count given for the district as a whole', () => {
  test.each([
    { given: { numerator: 19, denominator: 20 }, outcome: 'met', value: '95' },
    {
      given: { numerator: 19, denominator: 20, unit: 'percent', value: '95.0' },
      outcome: 'met',
      value: '95',
    },
    { given: { numerator: 19, denominator: 20, unit: 'count' }, outcome: 'met', value: '95' },
    { given: { numerator: 189, denominator: 200 }, outcome: 'not-met', value: '94.5' },
    { given: { numerator: 0, denominator: 0 }, outcome: 'undetermined', value: null },
    { given: { value: 95, unit: 'count' }, outcome: 'undetermined', value: null },
  ])('$given is $outcome', ({ given, outcome, value }) => {
    const rows = [{ area: DISTRICT, period: 2030, indicator: 'sites', ...given }]
    const result = only(sharing('sites', '95'), rows, { period: 2030 })
    expect([result.outcome, result.value]).toEqual([outcome, value])
  })

  test('it goes before the units, and a disagreement is told', () => {
    const judged = (numerator: number, denominator: number) => {
      const result = only(sharing('sites', '60'), data('yn?', [{ numerator, denominator }]), { period: 2030 })
      return [result.outcome, ...codes(result)]
    }
    expect(judged(2, 3)).toEqual(['met'])
    expect(judged(1, 3)).toEqual(['not-met'])
    expect(judged(3, 3)).toEqual(['met', 'CPR6079'])
    expect(judged(0, 3)).toEqual(['not-met', 'CPR6079'])
    expect(judged(3, 4)).toEqual(['met', 'CPR6079'])
  })

  test('stands in the group of which the share is asked', () => {
    const rows = [
      { area: DISTRICT, period: 2030, indicator: 'sites', numerator: 1, denominator: 20 },
      { area: DISTRICT, period: 2030, indicator: 'sites', group: 'urban', numerator: 20, denominator: 20 },
    ]
    expect(only(sharing('sites', '95', 'urban'), rows, { period: 2030 }).outcome).toBe('met')
    expect(only(sharing('sites', '95'), rows, { period: 2030 }).outcome).toBe('not-met')
  })

  test('the average rate of the district is no share of units', () => {
    const rate = (area: string, numerator: number, denominator: number) => ({
      area,
      period: 2030,
      indicator: 'coverage',
      numerator,
      denominator,
    })
    const rosters = { community: [{ code: 'u0' }, { code: 'u1' }] }
    const observations = [rate('u0', 99, 100), rate('u1', 10, 100), rate(DISTRICT, 190, 200)]
    const result = only(sharing('coverage', '60'), { observations, rosters }, { period: 2030 })
    expect([result.outcome, result.value, codes(result)]).toEqual(['not-met', '50', ['CPR6080']])
    const counting = [...observations.slice(1, 2), rate(DISTRICT, 1, 2)]
    const share = only(sharing('coverage', '50'), { observations: counting, rosters }, { period: 2030 })
    expect([share.outcome, share.value, codes(share)]).toEqual(['met', '50', []])
  })

  test('is no value of the district under another target on the same indicator', () => {
    const shared = sharing('sites', '95')
    const both = { ...shared, rules: [...shared.rules, target('family.own', 'sites', atLeast('1', 'count'))] }
    const rows = [{ area: DISTRICT, period: 2030, indicator: 'sites', numerator: 20, denominator: 20 }]
    const { targets } = assess(both, rows, { period: 2030 })
    expect(targets.map(({ outcome, value }) => [outcome, value])).toEqual([
      ['met', '100'],
      ['undetermined', null],
    ])
  })
})
