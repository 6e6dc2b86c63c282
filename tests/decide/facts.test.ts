import { describe, expect, test } from 'vitest'
import { Decider } from '../../src/decide/decider.ts'
import { FactsError } from '../../src/decide/facts/problems.ts'
import type { Condition, Subject } from '../../src/ir/nodes/index.ts'
import { ageOf, elapsedOf, factRef, literal, ratioOf } from './arbitraries/values.ts'
import { subject, words } from './support/dictionary.ts'
import { entitlement, planOf } from './support/plan.ts'

const derived: Subject['derived'] = [
  { path: 'birth.age', title: words, value: ageOf('birth', 'years') },
  { path: 'stay', title: words, value: elapsedOf('since', 'until', 'days') },
  { path: 'share', title: words, value: ratioOf('count', 'places') },
]
const rule = entitlement('test.rule', {
  kind: 'same',
  left: factRef('poor'),
  right: literal('boolean', true),
})
const decider = new Decider(planOf([rule], { subjects: [{ ...subject, derived }] }))
const asOf = '2026-03-01'
const decide = (facts: unknown) => decider.decide('test.rule', facts as Record<string, unknown>, { asOf })

/** Code and path of every problem, or the outcome. */
function problemsOf(facts: unknown): string[] | string {
  try {
    return decide(facts).outcome
  } catch (error) {
    if (!(error instanceof FactsError)) throw error
    return error.problems.map(({ code, path }) => `${code} ${path}`)
  }
}

describe('values that are no facts', () => {
  const wrong: readonly (readonly [string, unknown, readonly string[]])[] = [
    ['a number for a boolean', { poor: 1 }, ['CPR6102 poor']],
    ['a text for a boolean', { poor: 'true' }, ['CPR6102 poor']],
    ['a text for a whole number', { count: '3' }, ['CPR6102 count']],
    ['a fraction', { count: 1.5 }, ['CPR6102 count']],
    ['NaN', { count: Number.NaN, width: Number.NaN }, ['CPR6102 count', 'CPR6102 width']],
    ['infinity', { count: Infinity, width: -Infinity }, ['CPR6102 count', 'CPR6102 width']],
    ['a number that is not exact', { count: 2 ** 53 }, ['CPR6102 count']],
    ['a big integer', { count: 3n }, ['CPR6102 count']],
    ['a boxed number', { count: Object(3) }, ['CPR6102 count']],
    ['a whole number below its range', { count: -1 }, ['CPR6105 count']],
    ['a whole number above its range', { count: 6 }, ['CPR6105 count']],
    ['a decimal just above its range', { width: '2.000000000000000000001' }, ['CPR6105 width']],
    ['a decimal that is no number', { width: '1,5' }, ['CPR6102 width']],
    ['an empty decimal', { width: '' }, ['CPR6102 width']],
    ['a hexadecimal', { width: '0x1' }, ['CPR6102 width']],
    ['a huge exponent', { width: '1e999999' }, ['CPR6102 width']],
    ['a date object', { birth: new Date('2020-02-28') }, ['CPR6102 birth']],
    ['a number for a date', { birth: 20200228 }, ['CPR6102 birth']],
    ['a day that is not', { birth: '2021-02-29' }, ['CPR6104 birth']],
    ['a date with a time', { birth: '2020-02-28T00:00:00Z' }, ['CPR6104 birth']],
    ['a day before the range', { birth: '2020-02-25' }, ['CPR6105 birth']],
    ['a day after the range', { birth: '2020-03-04' }, ['CPR6105 birth']],
    ['a day after that of the decision', { seen: '2026-03-02' }, ['CPR6105 seen']],
    ['a time that is not', { opens: '24:00' }, ['CPR6104 opens']],
    ['a number for a time', { opens: 480 }, ['CPR6102 opens']],
    ['another option', { kind: 'd' }, ['CPR6103 kind']],
    ['a prototype member as option', { kind: 'constructor' }, ['CPR6103 kind']],
    ['a list for an option', { kind: ['a'] }, ['CPR6102 kind']],
    ['an option for a set', { tags: 'a' }, ['CPR6102 tags']],
    ['a set with another option', { tags: ['a', '__proto__'] }, ['CPR6103 tags']],
    ['a set with a hole', { tags: Object.assign(new Array(2), { 1: 'a' }) }, ['CPR6102 tags']],
    ['a set object', { tags: new Set(['a']) }, ['CPR6102 tags']],
    ['a huge text', { school: 'x'.repeat(10_001) }, ['CPR6114 school']],
    ['a huge decimal', { width: '1'.repeat(100_000) }, ['CPR6102 width']],
  ]
  test.each(wrong)('%s', (_, facts, expected) => {
    expect(problemsOf(facts)).toEqual(expected)
  })
})

describe('names that are no facts', () => {
  const strange: readonly (readonly [string, unknown, readonly string[]])[] = [
    ['a misspelt fact', { por: true }, ['CPR6101 por']],
    ['a misspelt fact that is not known', { por: null }, ['CPR6101 por']],
    ['a misspelt related fact', { father: { awya: true } }, ['CPR6101 father.awya']],
    ['a misspelt relation', { fahter: { away: true } }, ['CPR6101 fahter']],
    ['a derived fact', { 'birth.age': 6, stay: 3 }, ['CPR6106 birth.age', 'CPR6106 stay']],
    ['a fact given twice', { 'father.away': true, father: { away: true } }, ['CPR6107 father.away']],
    ['a value for a group', { father: 'absent' }, ['CPR6108 father']],
    ['a list for a group', { father: [true] }, ['CPR6108 father']],
    ['a prototype as a key', JSON.parse('{"__proto__": {"poor": true}}'), ['CPR6101 __proto__']],
    ['a constructor', { constructor: { prototype: {} } }, ['CPR6101 constructor']],
    ['a prototype inside a group', JSON.parse('{"father": {"__proto__": 1}}'), ['CPR6101 father.__proto__']],
    [
      'methods of every object',
      { toString: null, hasOwnProperty: 1 },
      ['CPR6101 toString', 'CPR6101 hasOwnProperty'],
    ],
    ['an empty name', { '': 1 }, ['CPR6101 ']],
    ['dots only', { '.': 1, 'father.': 1 }, ['CPR6101 .', 'CPR6101 father.']],
    ['a text', 'poor', ['CPR6108 (facts)']],
    ['a list', [true], ['CPR6108 (facts)']],
    ['nothing', null, ['CPR6108 (facts)']],
    ['a map', new Map([['poor', true]]), ['CPR6108 (facts)']],
    ['a map for a group', { father: new Map([['away', true]]) }, ['CPR6108 father']],
    ['a date for a group', { father: new Date(0) }, ['CPR6108 father']],
  ]
  test.each(strange)('%s', (_, facts, expected) => {
    expect(problemsOf(facts)).toEqual(expected)
  })

  test('are suggested the nearest right one', () => {
    const suggestionFor = (facts: Record<string, unknown>) => {
      try {
        decide(facts)
      } catch (error) {
        return error instanceof FactsError ? error.problems[0]?.suggestion : error
      }
      return undefined
    }
    expect(suggestionFor({ father: { cuont: 1 } })).toBe('father.count')
    expect(suggestionFor({ scholo: 1 })).toBe('school')
    expect(suggestionFor({ zzzzzzzz: 1 })).toBeUndefined()
  })
})

describe('facts that are', () => {
  const poor = { poor: true }
  const shared = Object.create({ poor: true, nonsense: 1 }) as object
  class Person {
    poor = true
    get nonsense(): number {
      return 1
    }
  }
  const right: readonly (readonly [string, unknown, string])[] = [
    ['frozen', Object.freeze({ ...poor }), 'entitled'],
    ['without a prototype', Object.assign(Object.create(null), poor), 'entitled'],
    ['of a class', new Person(), 'entitled'],
    ['behind a getter', Object.defineProperty({}, 'poor', { get: () => true, enumerable: true }), 'entitled'],
    ['inherited, which is not given', shared, 'undetermined'],
    ['hidden, which is not given', Object.defineProperty({}, 'poor', { value: true }), 'undetermined'],
    ['symbols, which name nothing', { [Symbol('poor')]: true }, 'undetermined'],
    ['null', { poor: null, father: null, stay: null }, 'undetermined'],
    ['undefined', { poor: undefined, father: { away: undefined } }, 'undetermined'],
    [
      'given once and not known once',
      { 'father.away': true, father: { away: null }, poor: true },
      'entitled',
    ],
    ['an empty group', { father: {}, poor: true }, 'entitled'],
    [
      'the ends of their ranges',
      { count: 0, places: 5, width: 2, height: '0.00', birth: '2020-03-03', ...poor },
      'entitled',
    ],
    ['that day itself', { seen: asOf, ...poor }, 'entitled'],
    ['minus zero', { count: -0, width: -0, height: '-0', ...poor }, 'entitled'],
    ['an empty set and an empty text', { tags: [], school: '', ...poor }, 'entitled'],
    ['a set with repetitions', { tags: ['a', 'a'], ...poor }, 'entitled'],
    ['in scientific notation', { width: '1.5e0', height: 1e-7, ...poor }, 'entitled'],
  ]
  test.each(right)('%s', (_, facts, outcome) => {
    expect(problemsOf(facts)).toBe(outcome)
  })

  test('zero however it is signed', () => {
    const zero: Condition = {
      kind: 'compare',
      comparison: 'equal',
      left: factRef('count'),
      right: literal('integer', 0),
    }
    const plan = new Decider(planOf([entitlement('test.zero', zero)]))
    expect(plan.decide('test.zero', { count: -0 }, { asOf }).outcome).toBe('entitled')
  })

  test('are left as they were given', () => {
    const facts = { poor: true, father: { away: null }, tags: ['b', 'a'] }
    decide(facts)
    expect(facts).toEqual({ poor: true, father: { away: null }, tags: ['b', 'a'] })
    expect(({} as Record<string, unknown>).poor).toBeUndefined()
  })
})

describe('all problems at once', () => {
  test('in the order in which they were given, each with its path', () => {
    const facts = {
      poor: 'yes',
      father: { kind: 'x', count: 9, nmae: 1 },
      birth: '2020-02-30',
      stay: 4,
      tags: ['a', 'q'],
      'father.count': 1,
    }
    expect(problemsOf(facts)).toEqual([
      'CPR6102 poor',
      'CPR6103 father.kind',
      'CPR6105 father.count',
      'CPR6101 father.nmae',
      'CPR6104 birth',
      'CPR6106 stay',
      'CPR6103 tags',
      'CPR6107 father.count',
    ])
  })

  test('every wrong member of a set', () => {
    expect(problemsOf({ tags: ['x', 'a', 'y'] })).toEqual(['CPR6103 tags', 'CPR6103 tags'])
  })

  test('of facts and parameters together', () => {
    const ask = () =>
      decider.decide('test.rule', { por: 1 }, { asOf, parameters: { 'set-integr': 1, 'set-decimal': 'x' } })
    expect(ask).toThrow(FactsError)
    try {
      ask()
    } catch (error) {
      const paths = error instanceof FactsError ? error.problems.map((one) => one.path) : []
      expect(paths).toEqual(['por', 'set-integr', 'set-decimal'])
    }
  })

  test('in messages that stay short whatever was given', () => {
    const long = 'x'.repeat(100_000)
    const strange = [long, [long], { [long]: long }, () => long, BigInt('1'.repeat(5000)), Symbol(long)]
    for (const value of strange)
      try {
        decide({ poor: value, kind: value, [long]: value })
        expect.unreachable()
      } catch (error) {
        if (!(error instanceof FactsError)) throw error
        expect(error.problems).toHaveLength(3)
        for (const { path, message } of error.problems) {
          expect(path.length).toBeLessThanOrEqual(200)
          expect(message.zh.length).toBeLessThan(500)
          expect(message.en.length).toBeLessThan(500)
        }
      }
  })
})
