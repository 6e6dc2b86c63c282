import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { situation } from './arbitraries/situations.ts'
import { entitlementIn, expectedIn, parametersMissingIn } from './support/decided.ts'
import { parameterFamilies } from './support/parameter-families.ts'

describe('missingParameters', () => {
  test.each(parameterFamilies)('are what trying every value finds: %s', (_, plan) => {
    fc.assert(
      fc.property(situation(plan), (given) => {
        const { outcome, missing, missingParameters } = entitlementIn(given)
        // A parameter without a value stays unknown where facts are completed.
        expect(missing).toEqual(expectedIn(given).missing)
        expect(missingParameters).toEqual(outcome === 'undetermined' ? parametersMissingIn(given) : [])
      }),
      { numRuns: 200 },
    )
  })

  test('include every one that trying some values finds, where ratios are compared with it', () => {
    const pool = { parameters: 'open' } as const
    const plan = {
      among: ['count', 'places', 'width'],
      facts: { min: 2, max: 3 },
      depth: 1,
      completions: 40,
      pool,
    }
    fc.assert(
      fc.property(situation(plan), (given) => {
        const { outcome, missingParameters } = entitlementIn(given)
        const found = outcome === 'undetermined' ? parametersMissingIn(given) : []
        expect(missingParameters).toEqual(expect.arrayContaining(found))
      }),
      { numRuns: 200 },
    )
  })
})
