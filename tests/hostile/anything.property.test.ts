import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FactsError } from '../../src/decide/facts/problems.ts'
import { createPlan } from '../../src/engine.ts'
import type { Plan } from '../../src/plan-api.ts'
import { expectUnchangedGlobals } from './support/globals.ts'
import { asOf, ir, plans, records, ways } from './support/plan.ts'
import { hostileValues } from './support/values.ts'

expectUnchangedGlobals()

const names = [
  'poor',
  'kind',
  'count',
  'width',
  'birth',
  'tags',
  'opens',
  'school',
  'father',
  '__proto__',
  'x',
]
const anything = fc.anything({
  key: fc.oneof(fc.constantFrom(...names, 'away', 'toString', 'coefficient', 'scale'), fc.string()),
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
})
/** Values are made inside the property: a proxy that throws would throw at whoever looks at a counterexample. */
const makers = fc.dictionary(
  fc.constantFrom(...names),
  fc.oneof(
    anything.map((value) => ({ make: () => value as unknown })),
    fc.constantFrom(...hostileValues),
  ),
)
const madeOf = (given: Readonly<Record<string, { readonly make: () => unknown }>>): object =>
  Object.fromEntries(Object.entries(given).map(([name, { make }]) => [name, make()]))

const outcomes = ['entitled', 'not-entitled', 'undetermined']
const words = { 'test.category': ['member', 'not-member', 'undetermined'], 'test.rule': outcomes }

test('checked, every way says the same of anything: an outcome, or the one error', async () => {
  await fc.assert(
    fc.asyncProperty(makers, async (given) => {
      const answers = await Promise.all(
        Object.values(ways).map(async (way) => {
          try {
            return await way(plans.closures as Plan, madeOf(given))
          } catch (error) {
            if (!(error instanceof FactsError)) throw error
            return error.problems.map(({ code, path }) => `${code} ${path}`).join('\n')
          }
        }),
      )
      expect(new Set(answers).size).toBe(1)
    }),
    { numRuns: 300 },
  )
})

/** What a caller vouched for and is not so gives answers without meaning; it never gives them in other words. */
test('unchecked, anything at all gives outcomes, or an error of the language, and runs nothing', () => {
  const unchecked = createPlan(ir, { records })
  fc.assert(
    fc.property(makers, (made) => {
      const facts = madeOf(made)
      try {
        const given = unchecked.outcomes(facts, { asOf, unchecked: true }) as Record<string, string>
        for (const [rule, allowed] of Object.entries(words)) expect(allowed).toContain(given[rule])
        expect(Object.keys(given)).toEqual(['test.category', 'test.rule', 'test.duty'])
      } catch (error) {
        // A getter or trap of the record may throw what it likes; nothing else does but the language itself.
        const own = error instanceof Error && error.message.includes('caller’s own getter')
        expect(own || error instanceof TypeError || error instanceof RangeError).toBe(true)
      }
    }),
    { numRuns: 300 },
  )
})
