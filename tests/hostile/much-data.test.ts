import { describe, expect, test } from 'vitest'
import { assess } from '../../src/assess/index.ts'
import { atLeast, commitment, DISTRICT, indicator, plan, target } from '../assess/support.ts'

const ir = plan({
  rules: [target('health.coverage', 'coverage', atLeast('95')), commitment('health.promise', ['minutes'])],
  indicators: [indicator('coverage', 'percent')],
})

describe('much of everything', () => {
  test('a hundred thousand reports of one rule, and as many of none', () => {
    const reports = Array.from({ length: 200_000 }, (_, index) => ({
      rule: index % 2 === 0 ? 'health.promise' : `health.promise-${index}`,
      period: 2025,
      status: 'done' as const,
      evidence: ['minutes'],
    }))
    const { commitments } = assess(ir, { observations: [], reports }, { period: 2025 })
    expect(commitments[0]?.outcome).toBe('done')
  })

  test('a hundred thousand units, and as many rows that contradict each other', () => {
    const units = Array.from({ length: 100_000 }, (_, index) => ({
      code: `unit-${index}`,
      facts: { kind: 'new' },
    }))
    const observations = Array.from({ length: 100_000 }, (_, index) => ({
      area: DISTRICT,
      period: 2025,
      indicator: 'coverage',
      value: index,
    }))
    const { targets, findings } = assess(
      ir,
      { observations, rosters: { 'residential-area': units } },
      { period: 2025 },
    )
    expect(targets[0]?.outcome).toBe('undetermined')
    expect(findings.map(({ code }) => code)).toEqual(['CPR6057'])
    expect(JSON.stringify(findings).length).toBeLessThan(1000)
  })
})
