import fc from 'fast-check'
import type { InputFact, PlanIr, Subject, Value } from '../../../src/ir/nodes/index.ts'
import { valuesOf, walk } from '../../../src/ir/references.ts'
import { rulesAbout } from '../../../src/ir/rules-about.ts'
import { addDays, formatDate, formatTimeOfDay, parseDate } from '../../../src/values/index.ts'

/** Facts as a caller has them, dotted; those left out are unknown. */
export type GivenFacts = Readonly<Record<string, unknown>>

export interface ShippedCase {
  readonly asOf: string
  readonly facts: GivenFacts
}

// Leap days, ends of months, the turn of the year, days like any other, and days outside the plan.
const days = [
  '2024-02-29',
  '2025-02-28',
  '2026-06-01',
  '2027-01-01',
  '2028-03-01',
  '2030-12-31',
  '2031-01-01',
]

/** Random facts about a subject of the shipped plan, from nearly nothing known to everything, at the edges of its rules. */
export function shippedCase(ir: PlanIr, id: string): fc.Arbitrary<ShippedCase> {
  const subject = subjectOf(ir, id)
  const edges = edgesOf(ir, id)
  return fc.tuple(fc.constantFrom(...days), fc.constantFrom(0.2, 0.6, 0.9, 1)).chain(([asOf, share]) =>
    fc
      .tuple(...subject.inputs.map((fact) => fc.tuple(fc.nat({ max: 999 }), valueFor(fact, asOf, edges))))
      .map((drawn) => {
        const entries = subject.inputs.flatMap(({ path }, index) => {
          const [chance = 0, value] = drawn[index] ?? []
          return chance < share * 1000 ? [[path, value] as const] : []
        })
        return { asOf, facts: Object.fromEntries(entries) }
      }),
  )
}

function subjectOf(ir: PlanIr, id: string): Subject {
  const found = ir.subjects.find((one) => one.id === id)
  if (!found) throw new Error(`no subject ${id}`)
  return found
}

interface Edges {
  readonly numbers: readonly number[]
  readonly times: readonly number[]
  readonly texts: readonly string[]
}

/** Every constant that the rules about a subject, and the plan's parameters, compare with. */
function edgesOf(ir: PlanIr, id: string): Edges {
  const literals = rulesAbout(ir, id)
    .flatMap((rule) =>
      rule.kind === 'duty'
        ? rule.versions.flatMap(({ applies, holds }) => [applies, holds])
        : rule.versions.map(({ condition }) => condition),
    )
    .flatMap((condition) => [...walk(condition)].flatMap(valuesOf))
    .flatMap((value: Value) => (value.kind === 'literal' ? [value] : []))
  const all = [
    ...literals,
    ...ir.parameters.flatMap(({ type, values }) => values.map(({ value }) => ({ type, value }))),
  ]
  const of = (...types: readonly string[]) => all.filter(({ type }) => types.includes(type))
  return {
    numbers: [0, ...of('integer', 'decimal').map(({ value }) => Number(value))],
    times: [0, ...of('time-of-day').map(({ value }) => Number(value))],
    texts: ['无', ...of('text', 'set').flatMap(({ value }) => [value].flat().map(String))],
  }
}

function valueFor(fact: InputFact, asOf: string, { numbers, times, texts }: Edges): fc.Arbitrary<unknown> {
  const names = Object.keys(fact.values ?? {})
  switch (fact.type) {
    case 'boolean':
      return fc.boolean()
    case 'enum':
      return fc.constantFrom(...names)
    case 'set':
      return fc.subarray(names)
    case 'integer':
      return within(fact, near(numbers.map(Math.round), 1))
    case 'decimal':
      return within(
        fact,
        near(numbers, 0.1).map((one) => Number(one.toFixed(4))),
      )
    case 'time-of-day':
      return near(times, 1).map((one) => formatTimeOfDay(Math.min(1439, Math.max(0, one))))
    case 'text':
      return fc.constantFrom(...texts)
    case 'date':
      return earlier(asOf, numbers)
  }
}

function near(edges: readonly number[], step: number): fc.Arbitrary<number> {
  return fc
    .tuple(fc.constantFrom(...edges), fc.integer({ min: -1, max: 1 }))
    .map(([at, by]) => at + by * step)
}

function within({ minimum, maximum }: InputFact, value: fc.Arbitrary<number>): fc.Arbitrary<number> {
  const low = minimum === undefined ? Number.NEGATIVE_INFINITY : Number(minimum)
  const high = maximum === undefined ? Number.POSITIVE_INFINITY : Number(maximum)
  return value.map((one) => Math.min(high, Math.max(low, one)))
}

/** A day so many years or months before the day judged, give or take one; never after it. */
function earlier(asOf: string, edges: readonly number[]): fc.Arbitrary<string> {
  const [year = 0, month = 1, day = 1] = asOf.split('-').map(Number)
  const periods = [...new Set(edges.filter((one) => Number.isInteger(one) && one >= 0 && one <= 24))]
  return fc
    .tuple(fc.constantFrom(...periods), fc.constantFrom(1, 12), fc.integer({ min: -1, max: 1 }))
    .map(([length, months, shift]) => {
      const found = new Date(Date.UTC(year, month - 1 - length * months, day))
      const near = parseDate(found.toISOString().slice(0, 10)) ?? 19000101
      const shifted = formatDate(addDays(near, shift))
      return shifted > asOf ? asOf : shifted
    })
}
