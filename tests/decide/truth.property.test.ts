import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Condition } from '../../src/ir/nodes/index.ts'
import { type Plan, type Situation, situation, worldOf } from './arbitraries/situations.ts'
import { domainOf } from './oracle/domains.ts'
import { truthIn } from './oracle/interpret.ts'
import { entitlementIn, outcomes } from './support/decided.ts'
import { subject } from './support/dictionary.ts'

const paths = subject.inputs.map((one) => one.path)

const anything: Plan = {
  among: paths,
  facts: { min: 1, max: 5 },
  depth: 3,
  pool: { parameters: 'open', derivedPairs: true },
  completions: 10 ** 9,
}

const unknown: Condition = { kind: 'constant', truth: 0 }

const outcomeIf = (given: Situation, condition: Condition) =>
  entitlementIn({ ...given, conditions: [condition] }).outcome

describe('truth', () => {
  test('is the oracle’s for any condition and any partial facts', () => {
    fc.assert(
      fc.property(situation(anything), (given) => {
        const [condition = unknown] = given.conditions
        expect(entitlementIn(given).outcome).toBe(outcomes[truthIn(worldOf(given), condition)])
      }),
      { numRuns: 3000 },
    )
  })

  test('follows Kleene’s laws', () => {
    fc.assert(
      fc.property(situation({ ...anything, depth: 2, conditions: 2 }), (given) => {
        const [p = unknown, q = unknown] = given.conditions
        const not = (of: Condition): Condition => ({ kind: 'not', of })
        const all = (...of: readonly Condition[]): Condition => ({ kind: 'all', of })
        const any = (...of: readonly Condition[]): Condition => ({ kind: 'any', of })
        const equal: readonly (readonly [Condition, Condition])[] = [
          [not(not(p)), p],
          [not(all(p, q)), any(not(p), not(q))],
          [not(any(p, q)), all(not(p), not(q))],
          [all(p, q), all(q, p)],
          [any(p, q), any(q, p)],
          [all(p, any(p, q)), p],
          [any(p, all(p, q)), p],
          [{ kind: 'at-least-of', count: 2, of: [p, q] }, all(p, q)],
          [{ kind: 'at-least-of', count: 1, of: [p, q] }, any(p, q)],
          [{ kind: 'first-known', of: [p, p] }, p],
        ]
        for (const [left, right] of equal) expect(outcomeIf(given, left)).toBe(outcomeIf(given, right))
      }),
      { numRuns: 200 },
    )
  })

  test('once decided is not changed by learning a fact, unless the rule asks what is known', () => {
    const monotonic = situation({ ...anything, pool: { parameters: 'open', nonMonotonic: false } })
    fc.assert(
      fc.property(monotonic, fc.infiniteStream(fc.nat()), (given, choices) => {
        const learnt = { ...given.given }
        let before = entitlementIn({ ...given, given: learnt }).outcome
        for (const path of paths.filter((one) => learnt[one] === undefined)) {
          const values = domainOf(path, given.asOf)
          const value = values[(choices.next().value ?? 0) % values.length]
          if (value !== undefined) learnt[path] = value
          const after = entitlementIn({ ...given, given: learnt }).outcome
          if (before !== 'undetermined') expect(after).toBe(before)
          before = after
        }
      }),
      { numRuns: 300 },
    )
  })

  test('and what is missing do not depend on how and in which order facts are written', () => {
    fc.assert(
      fc.property(
        situation({ ...anything, depth: 2, completions: 200, pool: {} }),
        fc.constantFrom('reversed', 'nested', 'nulls'),
        (given, manner) => {
          expect(
            entitlementIn({ ...given, given: rewritten(given, manner) as Situation['given'] }).toJSON(),
          ).toEqual(entitlementIn(given).toJSON())
        },
      ),
      { numRuns: 300 },
    )
  })
})

function rewritten({ given }: Situation, manner: 'reversed' | 'nested' | 'nulls'): Record<string, unknown> {
  if (manner === 'reversed') return Object.fromEntries(Object.entries(given).reverse())
  if (manner === 'nulls') return { ...Object.fromEntries(paths.map((path) => [path, null])), ...given }
  const nested: Record<string, unknown> = {}
  for (const [path, value] of Object.entries(given)) {
    const [head = '', ...rest] = path.split('.')
    if (rest.length === 0) nested[head] = value
    else nested[head] = { ...(nested[head] as object | undefined), [rest.join('.')]: value }
  }
  return nested
}
