import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson, inAnyOrder } from '../../src/receipt/canonical-json.ts'

/** JSON whose keys may be anything, also what JavaScript would order as numbers. */
const json = fc.jsonValue({ maxDepth: 4, noUnicodeString: false })

/** The value with the keys of every object in another order. */
function shuffled(value: unknown, random: () => number): unknown {
  if (Array.isArray(value)) return value.map((one) => shuffled(one, random))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, one]) => [random(), key, shuffled(one, random)] as const)
  return new Map(entries.sort(([a], [b]) => a - b).map(([, key, one]) => [key, one]))
}

/** Objects are insertion ordered but for keys like numbers, so another order is tried as written text. */
function written(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(written).join(' , ')}]`
  if (!(value instanceof Map)) return JSON.stringify(value)
  return `{ ${[...value].map(([key, one]) => `${JSON.stringify(key)} : ${written(one)}`).join(' , ')} }`
}

describe('canonical JSON', () => {
  test('is one text for one value, whatever the order of keys and the white space it was written with', () => {
    fc.assert(
      fc.property(json, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (value, numbers) => {
        const text = written(shuffled(value, () => numbers.next().value ?? 0))
        expect(canonicalJson(JSON.parse(text))).toBe(canonicalJson(value))
      }),
    )
  })

  test('is JSON of the same value, and another text for another value', () => {
    fc.assert(
      fc.property(json, json, (a, b) => {
        expect(JSON.parse(canonicalJson(a))).toEqual(JSON.parse(JSON.stringify(a)))
        const equal = canonicalJson(a) === canonicalJson(b)
        expect(equal).toBe(isSame(JSON.parse(JSON.stringify(a)), JSON.parse(JSON.stringify(b))))
      }),
    )
  })

  test.each([
    [{ b: 1, a: [true, null, 'x'] }, '{"a":[true,null,"x"],"b":1}'],
    // By UTF-16 code units, as RFC 8785 asks: neither as numbers nor by code points.
    [
      { 10: 0, 9: 0, '\u{1F600}': 0, '\uFB33': 0, é: 0, Z: 0, '': 0 },
      '{"":0,"10":0,"9":0,"Z":0,"é":0,"\u{1F600}":0,"\uFB33":0}',
    ],
    [[1e21, 1e-7, -0, 100, 0.1], '[1e+21,1e-7,0,100,0.1]'],
    ['"\\\u0001\n\u2028', '"\\"\\\\\\u0001\\n\u2028"'],
    [{ absent: undefined, kept: null }, '{"kept":null}'],
  ])('%j', (value, text) => {
    expect(canonicalJson(value)).toBe(text)
  })

  test.each([
    [undefined],
    [Number.NaN],
    [Number.POSITIVE_INFINITY],
    [1n],
    [() => 1],
    [[undefined]],
    [Symbol('x')],
  ])('refuses what JSON cannot say: %s', (value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError)
  })
})

test('values in any order are in one order', () => {
  fc.assert(
    fc.property(
      fc
        .array(json)
        .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      ([all, other]) => {
        expect(canonicalJson(inAnyOrder(other))).toBe(canonicalJson(inAnyOrder(all)))
        expect(inAnyOrder(all)).toHaveLength(all.length)
      },
    ),
  )
})

/** Deep equality of JSON by another way than by its text. */
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b
  const [left, right] = [Object.entries(a), Object.entries(b)]
  return (
    Array.isArray(a) === Array.isArray(b) &&
    left.length === right.length &&
    left.every(([key, value]) => Object.hasOwn(b, key) && isSame(value, (b as Record<string, unknown>)[key]))
  )
}
