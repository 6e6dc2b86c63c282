import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Situation, situation, worldOf } from './arbitraries/situations.ts'
import { comparesUnknowns } from './oracle/mentions.ts'
import { decisionOf, dutyAnswer, entitlementIn, expectedIn } from './support/decided.ts'
import { families } from './support/families.ts'
import { duty } from './support/plan.ts'

function isEntangled({ conditions, asOf, given, ageCompletes }: Situation): boolean {
  const day = worldOf({ asOf, given, ageCompletes }).asOf
  return comparesUnknowns(conditions, day, (path) => given[path] !== undefined)
}

describe('missing and nextQuestion', () => {
  test.each(families)('are what trying every completion finds: %s', (_, plan) => {
    fc.assert(
      fc.property(situation(plan), (given) => {
        const expected = expectedIn(given)
        const { missing, nextQuestion } = entitlementIn(given)
        expect(missing).toEqual(expected.missing)
        expect(missing.length === 0).toBe(nextQuestion === null)
        // Of facts compared with each other the library tries some values only, so its averages may be others.
        if (isEntangled(given)) expect([...missing, null]).toContain(nextQuestion)
        else expect(nextQuestion).toBe(expected.nextQuestion)
      }),
      { numRuns: 250 },
    )
  })

  test('facts that a rule does not speak of are never missing', () => {
    const others = ['poor', 'kind', 'father.away', 'balance']
    const plan = {
      among: ['local', 'father.kind', 'count'],
      facts: { min: 1, max: 3 },
      depth: 2,
      completions: 40,
    }
    fc.assert(
      fc.property(situation(plan), (given) => {
        const expected = expectedIn(given, undefined, others)
        expect(entitlementIn(given).missing).toEqual(expected.missing)
      }),
      { numRuns: 100 },
    )
  })

  test.each(['must', 'strive'] as const)('a duty is asked about as a whole (%s)', (force) => {
    const among = ['poor', 'local', 'kind', 'father.kind', 'count']
    const plan = { among, facts: { min: 2, max: 4 }, depth: 2, completions: 120, conditions: 2 }
    fc.assert(
      fc.property(situation(plan), (given) => {
        const [applies, holds] = given.conditions
        if (!applies || !holds) throw new Error('two conditions expected')
        const expected = expectedIn(given, dutyAnswer(force))
        const { missing, nextQuestion } = decisionOf(duty('test.duty', applies, holds, force), given)
        expect({ missing, nextQuestion }).toEqual(expected)
      }),
      { numRuns: 250 },
    )
  })
})
