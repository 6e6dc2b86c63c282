import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseDate } from '../../src/values/index.ts'
import { goodFacts, nest } from './arbitraries/facts.ts'
import { brokenFacts } from './arbitraries/faults.ts'
import { makers, problemsOf } from './support/validators.ts'

const days = [20240229, 20260601, 20301231]

/** Facts without the names of which nothing is known: what is left is what was said. */
function said(facts: unknown): unknown {
  if (typeof facts !== 'object' || facts === null || Array.isArray(facts)) return facts
  return Object.fromEntries(
    Object.entries(facts).flatMap(([name, value]) => {
      const inner = said(value)
      return inner === undefined || inner === null ? [] : [[name, inner]]
    }),
  )
}

describe.each(makers)('$name', ({ ir, accepts }) => {
  const subjects = ir.subjects.filter(({ id }) => accepts(id) !== null)
  const inputsOf = (id: string) => subjects.find((one) => one.id === id)?.inputs ?? []
  const take = (id: string, facts: unknown, asOf: number) => accepts(id)?.(facts, asOf) ?? null
  // Of the many small subjects each run takes one; the large ones are taken more often.
  const weighted = subjects.flatMap(({ id, inputs }) => (inputs.length > 10 ? [id, id, id] : [id]))
  const situation = fc.record({ subject: fc.constantFrom(...weighted), asOf: fc.constantFrom(...days) })

  test('take all nested facts that the reader takes, and give a copy that says the same', () => {
    const given = situation.chain(({ subject, asOf }) =>
      goodFacts(inputsOf(subject), asOf).map((facts) => ({ subject, asOf, facts: nest(facts) })),
    )
    fc.assert(
      fc.property(given, ({ subject, asOf, facts }) => {
        expect(problemsOf(ir, subject, facts, asOf)).toEqual([])
        const copy = take(subject, facts, asOf)
        expect(copy).not.toBeNull()
        expect(copy).not.toBe(facts)
        expect(said(copy)).toStrictEqual(said(facts))
      }),
      { numRuns: 1000 },
    )
  })

  test('take what the reader takes and nothing else, however facts are broken', () => {
    let taken = 0
    const given = situation.chain(({ subject, asOf }) => {
      const inputs = inputsOf(subject)
      const paths = inputs.map(({ path }) => path)
      return brokenFacts(goodFacts(inputs, asOf), paths).map((facts) => ({ subject, asOf, facts }))
    })
    fc.assert(
      fc.property(given, ({ subject, asOf, facts }) => {
        const isTaken = take(subject, facts, asOf) !== null
        expect(isTaken).toBe(problemsOf(ir, subject, facts, asOf).length === 0)
        if (isTaken) taken += 1
      }),
      { numRuns: 4000 },
    )
    expect(taken).toBeGreaterThan(300)
  })

  test('give copies of one shape, whatever was given', () => {
    for (const { id, inputs } of subjects) {
      const names = (facts: object) => JSON.stringify(Object.keys(take(id, facts, 20260601) ?? {}))
      const backwards = inputs.map(({ path }) => [path, null] as const).reverse()
      expect(names(nest(backwards))).toBe(names({}))
      expect(names({})).not.toBe('[]')
    }
  })
})

test('days are judged as the calendar judges them, each and every one', () => {
  const [shipped] = makers
  const takes = (birthDate: string, asOf = 22001231) =>
    shipped?.accepts('child')?.({ birthDate }, asOf) != null
  const parts = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, index) => String(from + index).padStart(2, '0'))
  const years = [
    ...parts(1895, 1905),
    ...parts(1996, 2030),
    ...parts(2095, 2105),
    ...parts(2195, 2205),
    '0000',
  ]
  const texts = years.flatMap((year) =>
    parts(0, 13).flatMap((month) => parts(0, 32).map((day) => `${year}-${month}-${day}`)),
  )
  expect(texts.filter((text) => takes(text) !== (parseDate(text) !== undefined))).toEqual([])
  expect([takes('2024-02-29', 20240229), takes('2024-03-01', 20240229)]).toEqual([true, false])
})
