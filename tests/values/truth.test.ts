import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  and,
  atLeastOf,
  FALSE,
  not,
  or,
  TRUE,
  type Truth,
  truthName,
  truthOf,
  UNKNOWN,
} from '../../src/values/index.ts'

const all: readonly Truth[] = [TRUE, UNKNOWN, FALSE]
const truth = fc.constantFrom(...all)
const pairs = all.flatMap((a) => all.map((b) => [a, b] as const))
const triples = pairs.flatMap(([a, b]) => all.map((c) => [a, b, c] as const))

/** What an unknown may turn out to be. */
function completions(truths: readonly Truth[]): readonly boolean[][] {
  return truths.reduce<boolean[][]>(
    (sofar, one) =>
      sofar.flatMap((row) => {
        if (one === TRUE) return [[...row, true]]
        if (one === FALSE) return [[...row, false]]
        return [
          [...row, true],
          [...row, false],
        ]
      }),
    [[]],
  )
}

/** Certain when every completion agrees, else unknown. */
function byCompletions(truths: readonly Truth[], of: (row: readonly boolean[]) => boolean): Truth {
  const seen = new Set(completions(truths).map(of))
  if (seen.size === 2) return UNKNOWN
  return seen.has(true) ? TRUE : FALSE
}

describe('connectives against every completion of the unknowns', () => {
  test.each(pairs)('and, or of %i and %i', (a, b) => {
    expect(and(a, b)).toBe(byCompletions([a, b], ([x, y]) => x === true && y === true))
    expect(or(a, b)).toBe(byCompletions([a, b], ([x, y]) => x === true || y === true))
  })
  test.each(all)('not %i, never minus zero', (a) => {
    expect(not(a)).toBe(byCompletions([a], ([x]) => x !== true))
  })
})

describe('laws, over every assignment', () => {
  test.each(pairs)('De Morgan, absorption, commutativity for %i and %i', (a, b) => {
    expect(not(and(a, b))).toBe(or(not(a), not(b)))
    expect(not(or(a, b))).toBe(and(not(a), not(b)))
    expect(and(a, or(a, b))).toBe(a)
    expect(or(a, and(a, b))).toBe(a)
    expect(and(a, b)).toBe(and(b, a))
    expect(or(a, b)).toBe(or(b, a))
  })
  test.each(triples)('distributivity, associativity for %i, %i, %i', (a, b, c) => {
    expect(and(a, or(b, c))).toBe(or(and(a, b), and(a, c)))
    expect(or(a, and(b, c))).toBe(and(or(a, b), or(a, c)))
    expect(and(and(a, b), c)).toBe(and(a, and(b, c)))
    expect(or(or(a, b), c)).toBe(or(a, or(b, c)))
  })
  test.each(all)('double negation, idempotence, bounds for %i', (a) => {
    expect(not(not(a))).toBe(a)
    expect([and(a, a), or(a, a), and(a, TRUE), or(a, FALSE)]).toEqual([a, a, a, a])
    expect([and(a, FALSE), or(a, TRUE)]).toEqual([FALSE, TRUE])
  })
  test('Kleene has no excluded middle', () => {
    expect(or(UNKNOWN, not(UNKNOWN))).toBe(UNKNOWN)
    expect(and(UNKNOWN, not(UNKNOWN))).toBe(UNKNOWN)
  })
})

type Tree =
  | { leaf: number }
  | { not: Tree }
  | { and: [Tree, Tree] }
  | { or: [Tree, Tree] }
  | { atLeast: number; of: Tree[] }

const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({ leaf: fc.nat(4) }),
    fc.record({ not: tie('tree') }),
    fc.record({ and: fc.tuple(tie('tree'), tie('tree')) }),
    fc.record({ or: fc.tuple(tie('tree'), tie('tree')) }),
    fc.record({ atLeast: fc.nat(3), of: fc.array(tie('tree'), { maxLength: 3 }) }),
  ),
}))

function evaluate(t: Tree, leaves: readonly Truth[]): Truth {
  if ('leaf' in t) return leaves[t.leaf] ?? UNKNOWN
  if ('not' in t) return not(evaluate(t.not, leaves))
  if ('and' in t) return and(evaluate(t.and[0], leaves), evaluate(t.and[1], leaves))
  if ('or' in t) return or(evaluate(t.or[0], leaves), evaluate(t.or[1], leaves))
  const inner = t.of.map((one) => evaluate(one, leaves))
  return atLeastOf(t.atLeast, inner)
}

test('information order: learning a fact never changes a certain answer', () => {
  const learnt = fc
    .tuple(truth, truth)
    .map(([before, after]) => ({ before, after: before === UNKNOWN ? after : before }))
  fc.assert(
    fc.property(tree, fc.array(learnt, { minLength: 5, maxLength: 5 }), (t, facts) => {
      const before = evaluate(
        t,
        facts.map((one) => one.before),
      )
      const after = evaluate(
        t,
        facts.map((one) => one.after),
      )
      expect(before === UNKNOWN || before === after).toBe(true)
    }),
    { numRuns: 5000 },
  )
})

describe('atLeastOf', () => {
  test('agrees with brute force over completions', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1, max: 9 }), fc.array(truth, { maxLength: 7 }), (count, truths) => {
        const holds = (row: readonly boolean[]) => row.filter((one) => one).length >= count
        expect(atLeastOf(count, truths)).toBe(byCompletions(truths, holds))
      }),
      { numRuns: 3000 },
    )
  })
  test.each([
    { count: 0, truths: [], result: TRUE },
    { count: 1, truths: [], result: FALSE },
    { count: 0, truths: [UNKNOWN, FALSE], result: TRUE },
    { count: 2, truths: [TRUE, UNKNOWN, FALSE], result: UNKNOWN },
    { count: 2, truths: [TRUE, TRUE, UNKNOWN], result: TRUE },
    { count: 3, truths: [TRUE, UNKNOWN, FALSE], result: FALSE },
  ] satisfies { count: number; truths: Truth[]; result: Truth }[])('$count of $truths is $result', (one) => {
    expect(atLeastOf(one.count, one.truths)).toBe(one.result)
  })
  test('all of two is `and`, one of two is `or`', () => {
    for (const [a, b] of pairs) {
      expect(atLeastOf(2, [a, b])).toBe(and(a, b))
      expect(atLeastOf(1, [a, b])).toBe(or(a, b))
    }
  })
})

test('truthOf and truthName', () => {
  expect([true, undefined, false].map(truthOf)).toEqual([TRUE, UNKNOWN, FALSE])
  expect(all.map(truthName)).toEqual(['true', 'unknown', 'false'])
})
