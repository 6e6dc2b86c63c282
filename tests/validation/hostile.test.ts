import { runInNewContext } from 'node:vm'
import { afterEach, describe, expect, test } from 'vitest'
import { luojiang } from '../../src/index.ts'
import { makers, problemsOf, shipped } from './support/validators.ts'

const asOf = 20260601
const validators = makers.filter(({ ir }) => ir === shipped)

/** Taken as they stand; left to the reader, which takes them; or refused by both. */
type Fate = 'taken' | 'read' | 'refused'

const withPrototype = (value: object, prototype: object | null) => Object.setPrototypeOf(value, prototype)
const args = (...given: unknown[]) =>
  (function () {
    // biome-ignore lint/complexity/noArguments: the object itself is what is tested
    return arguments
  })(...(given as []))

class Person {
  ill = true
  get drugs() {
    return { involved: 'nonsense' }
  }
}
class Words extends Array<string> {}

const [first = ''] = Object.keys(
  shipped.subjects.find(({ id }) => id === 'child')?.inputs.find(({ path }) => path === 'difficulty.poverty')
    ?.values ?? {},
)
/** Each member that is read adds another. */
function growing(): unknown[] {
  const list: unknown[] = []
  const add = (): void => {
    const get = () => {
      add()
      return first
    }
    Object.defineProperty(list, list.length, { get, enumerable: true })
  }
  add()
  return list
}

/** A length of one more each time it is asked for. */
function longer() {
  let length = 0
  return (target: readonly unknown[], key: string | symbol) =>
    key === 'length' ? ++length : Reflect.get(target, key)
}

const setOf = (list: unknown) => ({ difficulty: { poverty: list } })

const table: readonly (readonly [string, () => unknown, Fate])[] = [
  ['an object of no prototype', () => Object.assign(Object.create(null), { ill: true }), 'taken'],
  ['a frozen object', () => Object.freeze({ ill: true, father: Object.freeze({ ill: null }) }), 'taken'],
  ['a symbol as a key', () => ({ ill: true, [Symbol('ill')]: 'x' }), 'taken'],
  ['what is not enumerable', () => Object.defineProperty({}, 'ill', { value: 'nonsense' }), 'taken'],
  ['what is not enumerable, by another name', () => Object.defineProperty({}, 'x', { value: 1 }), 'taken'],
  [
    'a getter',
    () => ({
      get ill() {
        return true
      },
    }),
    'taken',
  ],
  ['a proxy that does nothing', () => new Proxy({ ill: true }, {}), 'taken'],
  ['minus zero', () => ({ father: { confinement: { months: -0 } } }), 'taken'],
  ['the same list twice', () => ({ ...setOf([first, first]) }), 'taken'],
  [
    'a list with names of its own',
    () => setOf(Object.assign([first], { includes: () => false, x: 1 })),
    'taken',
  ],

  ['an object that inherits', () => Object.create({ ill: true }), 'read'],
  ['an instance', () => new Person(), 'read'],
  ['an object of another realm', () => runInNewContext('({ ill: true, father: { ill: false } })'), 'read'],
  ['a list of another realm', () => setOf(runInNewContext(`[${JSON.stringify(first)}]`)), 'taken'],
  ['a list of a subclass', () => setOf(Words.of(first)), 'taken'],
  [
    'a list with an iterator of its own',
    () => setOf(Object.assign([7], { [Symbol.iterator]: () => [first].values() })),
    'refused',
  ],
  ['a dotted name', () => ({ 'father.ill': true }), 'read'],
  ['a derived fact that is not known', () => ({ age: null }), 'read'],

  [
    'a list with an iterator that lies',
    () => setOf(Object.assign([first], { [Symbol.iterator]: () => [7].values() })),
    'taken',
  ],
  ['a sparse list', () => setOf(Object.assign(new Array(2), { 0: first })), 'refused'],
  ['a list of boxed words', () => setOf([Object(first)]), 'refused'],
  ['a word in place of a list', () => setOf(first), 'refused'],
  ['something like a list', () => setOf({ length: 1, 0: first }), 'refused'],
  ['a set object', () => setOf(new Set([first])), 'refused'],
  ['a boxed boolean', () => ({ ill: Object(true) }), 'refused'],
  ['a boxed word', () => ({ care: Object('family') }), 'refused'],
  ['a date object', () => ({ birthDate: new Date('2020-01-01') }), 'refused'],
  ['NaN', () => ({ household: { income: { perCapita: Number.NaN } } }), 'refused'],
  ['infinity', () => ({ household: { income: { perCapita: Number.POSITIVE_INFINITY } } }), 'refused'],
  ['a date with a date’s prototype gone', () => withPrototype(new Date(0), Object.prototype), 'refused'],
  ['an error without a prototype', () => withPrototype(new Error('x'), null), 'refused'],
  ['a list with the prototype of an object', () => withPrototype([], Object.prototype), 'refused'],
  [
    'boxed words with the prototype of an object',
    () => withPrototype(Object(''), Object.prototype),
    'refused',
  ],
  ['a function without a prototype', () => withPrototype(() => true, null), 'refused'],
  ['arguments', () => args(), 'refused'],
  ['arguments for a group', () => ({ father: args() }), 'refused'],
  [
    'an object that says it is something else',
    () => ({ ill: true, [Symbol.toStringTag]: 'Person' }),
    'refused',
  ],
  ['a group that says it is something else', () => ({ father: { [Symbol.toStringTag]: 'Map' } }), 'refused'],
  ['a map', () => new Map([['ill', true]]), 'refused'],
  ['a list for a group', () => ({ father: [] }), 'refused'],
  ['a group for a fact', () => ({ ill: {} }), 'refused'],
  [
    'itself',
    () => {
      const facts: Record<string, unknown> = {}
      facts.father = facts
      facts.mother = 1
      return facts
    },
    'refused',
  ],
  ['a prototype as a name', () => JSON.parse('{"__proto__": {"ill": true}}'), 'refused'],
  ['an unknown name that is not known', () => ({ il: undefined }), 'refused'],
  [
    'a million names',
    () => Object.fromEntries(Array.from({ length: 1e6 }, (_, n) => [`x${n}`, n])),
    'refused',
  ],
  ['a thousand words', () => setOf(new Array(1000).fill(first)), 'taken'],
  ['a list that grows while it is read', () => setOf(growing()), 'taken'],
  ['a list that is longer each time', () => setOf(new Proxy([first], { get: longer() })), 'taken'],
  ['a million words', () => setOf(new Array(1e6).fill(first)), 'refused'],
  [
    'ten million characters',
    () => {
      const text = '1'.repeat(1e7)
      return {
        birthDate: text,
        care: text,
        father: { diagnosis: text },
        household: { income: { perCapita: text } },
      }
    },
    'refused',
  ],
  ['nothing', () => undefined, 'refused'],
  ['a number', () => 1, 'refused'],
]

describe.each(validators)('$name', ({ ir, accepts }) => {
  const accept = accepts('child')

  test.each(table)('%s', (_, make, fate) => {
    expect(accept?.(make(), asOf) !== null).toBe(fate === 'taken')
    expect(problemsOf(ir, 'child', make(), asOf).length === 0).toBe(fate !== 'refused')
  })

  test('read what is given once, and keep what they read', () => {
    const reads: string[] = []
    const twoFaced = (name: string, once: unknown, then: unknown) => ({
      enumerable: true,
      get: () => {
        reads.push(name)
        return reads.filter((one) => one === name).length === 1 ? once : then
      },
    })
    const list = Object.defineProperties([first], { 0: twoFaced('member', first, 'nonsense') })
    const father = new Proxy(
      { ill: true },
      {
        get: (target, key) => {
          reads.push(`father.${String(key)}`)
          return Reflect.get(target, key)
        },
      },
    )
    const facts = Object.defineProperties(setOf(list), {
      ill: twoFaced('ill', true, 'nonsense'),
      birthDate: twoFaced('birthDate', '2020-01-01', '2020-02-30'),
      father: twoFaced('father', father, null),
    })
    expect(accept?.(facts, asOf)).toMatchObject({
      ill: true,
      birthDate: '2020-01-01',
      father: { ill: true },
      ...setOf([first]),
    })
    // What kind of object it is is asked of a proxy by way of a symbol; that is no reading of a fact.
    const facing = reads.filter((name) => !name.startsWith('father.Symbol'))
    expect(facing.sort()).toEqual(['birthDate', 'father', 'father.ill', 'ill', 'member'])
  })

  test('leave to the reader what throws', () => {
    const facts = {
      get ill() {
        throw new Error('mine')
      },
    }
    expect(accept?.(facts, asOf)).toBeNull()
    expect(accept?.({ father: facts }, asOf)).toBeNull()
    const { proxy, revoke } = Proxy.revocable({}, {})
    revoke()
    expect(accept?.(proxy, asOf)).toBeNull()
    expect(accept?.({ father: proxy }, asOf)).toBeNull()
    expect(accept?.(setOf(proxy), asOf)).toBeNull()
  })

  test('are asked again from within', () => {
    const facts = {
      birthDate: '2026-01-01',
      get father() {
        expect(accept?.({ birthDate: '2026-01-01' }, 20200101)).toBeNull()
        expect(accept?.({ ill: true }, 20200101)).toMatchObject({ ill: true })
        return { contact: { lostSince: '2026-05-01' } }
      },
    }
    expect(accept?.(facts, asOf)).toMatchObject({ birthDate: '2026-01-01', father: {} })
  })
})

describe('where every object was given something more', () => {
  const name = 'livesWithParents'
  afterEach(() => {
    for (const one of [name, 'nonsense']) Reflect.deleteProperty(Object.prototype, one)
  })
  const options = { asOf: '2026-06-01' }
  // In a group the name would be none of the dictionary's; at the top it is one.
  const given = ['{"birthDate": "2020-01-01"}', '{"residence": {"inDistrict": true}, "father": {}}']

  test.each(
    given.flatMap((text) =>
      [
        ['a fact', name, true, true],
        ['a fact that is not enumerable', name, true, false],
        ['nonsense', 'nonsense', 1, true],
        ['nonsense that is not enumerable', 'nonsense', 1, false],
      ].map((row) => [...row, text] as [string, string, unknown, boolean, string]),
    ),
  )('%s, outcomes are the same', (_, added, value, enumerable, text) => {
    const facts = JSON.parse(text)
    const [before, withIt] = [
      luojiang.outcomes(facts, options),
      luojiang.outcomes({ ...facts, [name]: true }, options),
    ]
    expect(withIt).not.toEqual(before)
    Object.defineProperty(Object.prototype, added, { value, enumerable, configurable: true, writable: true })
    const [outcomes, problems] = [luojiang.outcomes(facts, options), luojiang.validate(facts, options)]
    const wrong = luojiang.validate({ il: true }, options).map(({ path }) => path)
    Reflect.deleteProperty(Object.prototype, added)
    expect(outcomes).toEqual(before)
    expect(problems).toEqual([])
    expect(wrong).toEqual(['il'])
  })
})
