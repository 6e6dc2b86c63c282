import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { situation, worldOf } from './arbitraries/situations.ts'
import { truthIn } from './oracle/interpret.ts'
import { entitlementIn, outcomes } from './support/decided.ts'
import { subject } from './support/dictionary.ts'

const anything = situation({
  among: subject.inputs.map((one) => one.path),
  facts: { min: 1, max: 5 },
  depth: 3,
  pool: { parameters: 'open', derivedPairs: true },
  completions: 10 ** 6,
})

describe('truth', () => {
  test('is the oracle’s for any condition and any partial facts', () => {
    fc.assert(
      fc.property(anything, (given) => {
        const [condition] = given.conditions
        const expected = condition ? truthIn(worldOf(given), condition) : 'unknown'
        expect(entitlementIn(given).outcome).toBe(outcomes[expected])
      }),
      { numRuns: 3000 },
    )
  })
})
