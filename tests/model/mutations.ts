import fc from 'fast-check'

export type Plain = null | boolean | number | string | Plain[] | { [key: string]: Plain }
type Path = readonly (string | number)[]

/** One change somewhere in a document; a change that does not fit the place leaves the document as it is. */
interface Mutation {
  readonly name: string
  readonly apply: (value: Plain, key: string | number | undefined, chance: number) => Plain | undefined
}

const REMOVE = undefined

const isMap = (value: Plain): value is { [key: string]: Plain } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Puts `to` where the map has `from`, in its place among the keys. */
function renamed(map: { [key: string]: Plain }, from: string, to: string): Plain {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key === from ? to : key, value]))
}

function pick<T>(list: readonly T[], chance: number): T | undefined {
  return list[chance % Math.max(list.length, 1)]
}

function misspelt(word: string, chance: number): string {
  const at = chance % (word.length + 1)
  switch (chance % 4) {
    case 0:
      return word.slice(0, at) + word.slice(at + 1)
    case 1:
      return `${word.slice(0, at)}x${word.slice(at)}`
    case 2:
      return word.toUpperCase()
    default:
      return `${word}s`
  }
}

const others: readonly Plain[] = [
  'text',
  '',
  'a-b',
  'a.b',
  7,
  0,
  -1,
  1.5,
  1e20,
  true,
  null,
  [],
  {},
  ['a'],
  { a: 1 },
]

/** Keys of the language, so that a second key is sometimes one that means something. */
const words = ['all', 'any', 'is', 'age', 'atLeast', 'unit', 'parameter', 'fact', 'title', 'kind', 'where']

const mutations: readonly Mutation[] = [
  { name: 'delete', apply: () => REMOVE },
  {
    name: 'misspell a key',
    apply: (value, _, chance) => {
      if (!isMap(value)) return value
      const key = pick(Object.keys(value), chance)
      return key === undefined ? value : renamed(value, key, misspelt(key, chance >> 3))
    },
  },
  {
    name: 'misspell a word',
    apply: (value, _, chance) => (typeof value === 'string' ? misspelt(value, chance) : value),
  },
  { name: 'another value', apply: (_, __, chance) => structuredClone(pick(others, chance)) ?? null },
  {
    name: 'twice the same item',
    apply: (value, _, chance) =>
      Array.isArray(value) && value.length > 0
        ? [...value, structuredClone(pick(value, chance) ?? null)]
        : value,
  },
  {
    name: 'another key',
    apply: (value, _, chance) =>
      isMap(value)
        ? { ...value, [pick(words, chance) ?? 'a']: structuredClone(pick(others, chance >> 4) ?? null) }
        : value,
  },
  { name: 'no items', apply: (value) => (Array.isArray(value) ? [] : value) },
  { name: 'no keys', apply: (value) => (isMap(value) ? {} : value) },
  { name: 'in a list', apply: (value) => [value] },
  { name: 'under a key', apply: (value, _, chance) => ({ [pick(words, chance) ?? 'a']: value }) },
]

/** Every place in a document, the whole of it first. */
function places(value: Plain, path: Path = []): Path[] {
  if (Array.isArray(value)) return [path, ...value.flatMap((item, index) => places(item, [...path, index]))]
  if (!isMap(value)) return [path]
  return [path, ...Object.entries(value).flatMap(([key, inner]) => places(inner, [...path, key]))]
}

function changeAt(value: Plain, path: Path, change: (value: Plain) => Plain | undefined): Plain | undefined {
  const [step, ...rest] = path
  if (step === undefined) return change(value)
  if (Array.isArray(value))
    return value.flatMap((item, index) => (index === step ? kept(changeAt(item, rest, change)) : [item]))
  if (!isMap(value)) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) =>
      key === step ? kept(changeAt(inner, rest, change)).map((one) => [key, one]) : [[key, inner]],
    ),
  )
}

const kept = (value: Plain | undefined): Plain[] => (value === undefined ? [] : [value])

/** A document with one to three changes at random places. */
export function mutated(document: Plain): fc.Arbitrary<Plain> {
  const one = fc.record({ place: fc.nat(), mutation: fc.constantFrom(...mutations), chance: fc.nat() })
  return fc.array(one, { minLength: 1, maxLength: 3 }).map((changes) =>
    changes.reduce<Plain>((current, { place, mutation, chance }) => {
      const path = pick(places(current), place) ?? []
      return changeAt(current, path, (value) => mutation.apply(value, path.at(-1), chance)) ?? null
    }, document),
  )
}
