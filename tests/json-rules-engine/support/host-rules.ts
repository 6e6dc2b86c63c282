import fc from 'fast-check'
import type { RuleProperties } from 'json-rules-engine'
import type { ImportOptions } from '../../../src/json-rules-engine.ts'

/** A fact of an invented host: where its rules find it, and values it can have, with those that rules compare. */
interface HostFact {
  readonly place: { readonly fact: string; readonly path?: string }
  readonly values: readonly unknown[]
  readonly type: 'boolean' | 'integer' | 'decimal' | 'date' | 'time-of-day' | 'text' | 'set'
}

const numbers = [-2, -1, 0, 1, 2, 3, 1000]
const fractions = [-0.5, 0, 0.1, 0.30000000000000004, 0.3, 1e-7, 1e21]
const dates = ['2019-12-31', '2020-02-29', '2020-03-01', '2026-06-01']
const times = ['00:00', '07:59', '08:00', '23:59']
const texts = ['gold', 'Gold ', '', 'true', '5', '2020-13-01', 'it’s: #1', '龙\u200b', '\ud83d\ude00\n']
const lists = [[], ['a'], ['b', 'a'], ['a', 'b', 'c-1']]

export const hostFacts: readonly HostFact[] = [
  { place: { fact: 'isResident' }, values: [true, false], type: 'boolean' },
  { place: { fact: 'account', path: '$.open' }, values: [true, false], type: 'boolean' },
  { place: { fact: 'visits' }, values: numbers, type: 'integer' },
  { place: { fact: 'past-visits' }, values: numbers, type: 'integer' },
  { place: { fact: 'account', path: '$.balance' }, values: fractions, type: 'decimal' },
  { place: { fact: 'account', path: '$.limit.daily' }, values: fractions, type: 'decimal' },
  { place: { fact: 'Birth Date' }, values: dates, type: 'date' },
  { place: { fact: 'all' }, values: dates, type: 'date' },
  { place: { fact: '开门' }, values: times, type: 'time-of-day' },
  { place: { fact: 'status' }, values: texts, type: 'text' },
  { place: { fact: '状态' }, values: texts, type: 'text' },
  { place: { fact: 'tags' }, values: lists, type: 'set' },
]

export interface HostCase {
  readonly rules: readonly RuleProperties[]
  readonly facts: Readonly<Record<string, unknown>>
}

const orders = ['lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive']

/** A comparison that json-rules-engine makes as it is meant, of a fact with a constant or with another of its values. */
function test(facts: readonly HostFact[]): fc.Arbitrary<object> {
  return fc.constantFrom(...facts).chain(({ place, values, type }) => {
    const others = facts.filter((one) => one.values === values && one.place !== place).map((one) => one.place)
    const not = fc.constantFrom('', '', '', 'not:')
    const one = fc.oneof(
      fc.constantFrom(...values),
      fc.constantFrom(...(others.length > 0 ? others : values)),
    )
    const several = fc.subarray([...values], { minLength: 1 })
    const asks = (operators: readonly string[], value: fc.Arbitrary<unknown>) =>
      fc.tuple(not, fc.constantFrom(...operators), value).map(([decorator, operator, compared]) => ({
        ...place,
        operator: decorator + operator,
        value: compared,
      }))
    if (type === 'set') return asks(['contains', 'doesNotContain'], fc.constantFrom('a', 'b', 'c-1'))
    const equality = [asks(['equal', 'notEqual'], one), asks(['in', 'notIn'], several)]
    return fc.oneof(...equality, ...(!['boolean', 'text'].includes(type) ? [asks(orders, one)] : []))
  })
}

function condition(facts: readonly HostFact[], depth: number): fc.Arbitrary<object> {
  const plain = test(facts)
  if (depth === 0) return plain
  const part = condition(facts, depth - 1)
  return fc.oneof({ weight: 2, arbitrary: plain }, { weight: 3, arbitrary: group(part) })
}

function group(part: fc.Arbitrary<object>): fc.Arbitrary<object> {
  const parts = fc.array(part, { minLength: 1, maxLength: 3 })
  return fc.oneof(
    parts.map((all) => ({ all })),
    parts.map((any) => ({ any })),
    part.map((not) => ({ not })),
  )
}

/** Rules of an invented host, and facts of which every one is known. */
export const hostCase: fc.Arbitrary<HostCase> = fc
  .tuple(
    fc.array(group(condition(hostFacts, 2)), { minLength: 1, maxLength: 3 }),
    fc.tuple(...hostFacts.map(({ values }) => fc.constantFrom(...values))),
  )
  .map(([conditions, values]) => ({
    // Some without a name, some with one that several have.
    rules: conditions.map((one, index) => ({
      conditions: one as RuleProperties['conditions'],
      event: { type: `event ${index}` },
      ...(index === 0 ? {} : { name: 'Fare rule' }),
    })),
    facts: nested(values),
  }))

function nested(values: readonly unknown[]): Record<string, unknown> {
  const facts: Record<string, unknown> = {}
  for (const [index, { place }] of hostFacts.entries()) {
    const steps = [place.fact, ...(place.path?.slice(2).split('.') ?? [])]
    let holder = facts
    for (const step of steps.slice(0, -1)) {
      holder[step] ??= {}
      holder = holder[step] as Record<string, unknown>
    }
    holder[steps.at(-1) ?? ''] = values[index]
  }
  return facts
}

/** What somebody who knows the host would tell the import. */
export const declared: NonNullable<ImportOptions['facts']> = Object.fromEntries(
  hostFacts.map(({ place, type, values }) => {
    const name = [place.fact, ...(place.path?.slice(2).split('.') ?? [])].join('.')
    return [name, type === 'set' ? { type, values: values.flat().map(String) } : { type }]
  }),
)
