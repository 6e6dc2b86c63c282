import { describe, expect, test } from 'vitest'
import { assess, type Observation } from '../../src/assess/index.ts'
import type { Figure, Indicator } from '../../src/ir/nodes/index.ts'
import { expectReadable } from './readable.ts'
import { atMost, codes, DISTRICT, indicator, only, plan, target } from './support.ts'

const under5 = indicator('under5', 'permille', { better: 'lower' })
const infant = indicator('infant', 'permille', { better: 'lower', includedIn: 'under5' })
const neonatal = indicator('neonatal', 'permille', { better: 'lower', includedIn: 'infant' })
const figure = (id: string, period: number, value: string): Figure => ({
  indicator: id,
  area: DISTRICT,
  period,
  value,
  clause: 'status.1',
})

function on(id: string, limit: string, figures: readonly Figure[]) {
  const rules = [target('health.t', id, atMost(limit))]
  return plan({ indicators: [under5, infant, neonatal], rules, figures })
}
const row = (period: number, more: Partial<Observation>): Observation => ({
  area: DISTRICT,
  period,
  indicator: 'infant',
  ...more,
})

describe('figures of the plan itself', () => {
  test('stand in for data that say nothing', () => {
    const ir = on('infant', '4.55', [figure('infant', 2020, '2.33')])
    expect(only(ir, [], { period: 2020 })).toMatchObject({ outcome: 'met', value: '2.33' })
    const later = only(ir, [row(2025, { value: '3' })], { period: 2025 })
    expect(later).toMatchObject({ outcome: 'met', value: '3', weakerThanBaseline: true })
    expect(codes(later)).toEqual(['CPR6076'])
  })

  test.each([
    ['the same', { value: '2.330' }, []],
    ['a rate that rounds to it', { numerator: 7, denominator: 3000 }, []],
    ['another value', { value: '2.4' }, ['CPR6090']],
    ['a rate that rounds otherwise', { numerator: 7, denominator: 2900 }, ['CPR6090']],
  ])('give way to data: %s', (_, given, expected) => {
    const ir = on('infant', '4.55', [figure('infant', 2020, '2.33')])
    const { findings, targets } = assess(ir, [row(2020, given)], { period: 2020 })
    expectReadable(findings)
    expect(findings.map(({ code }) => code)).toEqual(expected)
    expect(targets[0]?.units[0]?.value).not.toBe(null)
  })

  test('say nothing of another area', () => {
    const ir = on('infant', '4.55', [figure('infant', 2020, '2.33')])
    const rows = [row(2020, { area: '100000', value: '5' })]
    const result = only(ir, rows, { period: 2020, asIfArea: '100000' })
    expect(result).toMatchObject({ outcome: 'not-met', value: '5' })
  })
})

describe('a target weaker than a baseline nobody has published', () => {
  test.each([
    ['the rate that includes it was below the ceiling', '3.0', [figure('infant', 2020, '2.33')], true],
    ['the one that includes that one was', '3.0', [figure('under5', 2020, '2.33')], true],
    ['the rate that includes it was above the ceiling', '2.0', [figure('infant', 2020, '2.33')], undefined],
    ['no rate that includes it is known', '3.0', [], undefined],
  ] as const)('%s', (_, limit, figures, expected) => {
    const result = only(on('neonatal', limit, figures), [], { period: 2025 })
    expect(result.weakerThanBaseline).toBe(expected)
    expect(codes(result).includes('CPR6091')).toBe(expected === true)
  })

  test('a floor cannot be inferred from a rate that is never lower', () => {
    const floor: Indicator = { ...neonatal, better: 'higher' }
    const requirement = {
      kind: 'threshold' as const,
      thresholds: [{ operator: 'atLeast' as const, value: '2', unit: 'permille' as const }],
    }
    const ir = plan({
      indicators: [under5, infant, floor],
      rules: [target('health.t', 'neonatal', requirement)],
      figures: [figure('infant', 2020, '2.33')],
    })
    expect(only(ir, [], { period: 2025 }).weakerThanBaseline).toBe(undefined)
  })
})

test('a value beyond the greatest one that an indicator can have is found, and used all the same', () => {
  const share = indicator('share', 'percent', { maximum: '100' })
  const ir = plan({ indicators: [share], rules: [] })
  const found = (value: string) =>
    assess(ir, [row(2025, { indicator: 'share', value })], { period: 2025 }).findings.map(({ code }) => code)
  expect(found('100.0')).toEqual([])
  expect(found('100.01')).toEqual(['CPR6059'])
})
