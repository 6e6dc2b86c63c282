import { expect, test } from 'vitest'
import { deepFreeze } from '../../src/ir/freeze.ts'
import { category, planOf } from '../decide/support/plan.ts'

test('a frozen plan is frozen to its leaves', () => {
  const plan = structuredClone(planOf([category('test.category', { kind: 'constant', truth: 1 })]))
  const frozen = deepFreeze(plan)
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    expect(Object.isFrozen(value)).toBe(true)
    for (const inner of Object.values(value)) visit(inner)
  }
  expect(frozen).toBe(plan)
  visit(frozen)
})
