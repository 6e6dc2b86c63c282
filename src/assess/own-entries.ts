import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { finding } from './finding.ts'
import type { Origin } from './input.ts'
import type { Origins } from './own-origins.ts'

/** More than all units of a country in all years; a list that says it is longer is none. */
const MOST_ENTRIES = 10_000_000
/** Entries of a list that cannot be read are counted beyond these, not listed. */
const MOST_LISTED = 100
/** Pieces of evidence of one report: no rule expects as many. */
const MOST_TEXTS = 1_000

const shapes = {
  map: { zh: '一组键值', en: 'an object' },
  list: { zh: '列表', en: 'a list' },
  text: { zh: '文字', en: 'text' },
} as const

/** What entries are read with: where findings go, and the files they say they come from. */
export interface Reading {
  readonly found: Diagnostic[]
  readonly origins: Origins
}

/** One entry of a list, read by its own keys. */
export interface Entry {
  /** `observations[3]`. */
  readonly path: string
  readonly own: (name: string) => unknown
  readonly origin: Origin | undefined
  readonly found: Diagnostic[]
  /** Finds that a key is missing; the entry is not used. */
  readonly lacks: (key: string) => null
  /** Finds that a key holds something else, which says nothing. */
  readonly wrong: (key: string, shape: keyof typeof shapes) => void
}

/** What `copy` makes of each entry of a list; what it throws, like a getter that throws, is a finding. */
export function entriesOf<T>(
  given: unknown,
  path: string,
  { found, origins }: Reading,
  copy: (entry: Entry) => T | null,
): T[] {
  if (given === undefined || given === null) return []
  const copies: T[] = []
  const problems: Diagnostic[] = []
  let more = 0
  const tell = (one: Diagnostic) => {
    if (problems.length < MOST_LISTED) problems.push(one)
    else more += 1
  }
  attempt(path, tell, () => {
    const list = listOf(given, path, MOST_ENTRIES, tell)
    for (let index = 0; index < list.length; index++) {
      const at = `${path}[${index}]`
      attempt(at, tell, () => {
        const inside: Diagnostic[] = []
        const value = list[index]
        if (typeof value !== 'object' || value === null || Array.isArray(value))
          return tell(wrongShape(at, 'map'))
        const made = copy(entryOf(value, at, { found: inside, origins }))
        for (const one of inside) tell(one)
        if (made !== null) copies.push(made)
      })
    }
  })
  for (const one of problems) found.push(one)
  if (more > 0) found.push(finding('CPR6035', null, { path, count: String(more) }))
  return copies
}

/** The keys and values of an object. */
export function kindsOf(given: unknown, found: Diagnostic[]): readonly (readonly [string, unknown])[] {
  if (given === undefined || given === null) return []
  const kinds: (readonly [string, unknown])[] = []
  attempt(
    'rosters',
    (one) => found.push(one),
    () => {
      if (typeof given !== 'object' || Array.isArray(given)) found.push(wrongShape('rosters', 'map'))
      else for (const kind of Object.keys(given)) kinds.push([kind, (given as Record<string, unknown>)[kind]])
    },
  )
  return kinds
}

/** The texts of a list. */
export function textsOf(given: unknown, path: string, found: Diagnostic[]): readonly string[] {
  if (given === undefined || given === null) return []
  const list = listOf(given, path, MOST_TEXTS, (one) => found.push(one))
  const texts: string[] = []
  for (let index = 0; index < list.length; index++) {
    const one = list[index]
    if (typeof one === 'string') texts.push(one)
    else found.push(wrongShape(`${path}[${index}]`, 'text'))
  }
  return texts
}

function attempt(path: string, tell: (one: Diagnostic) => void, read: () => void): void {
  try {
    read()
  } catch {
    tell(finding('CPR6033', null, { path }))
  }
}

function listOf(
  given: unknown,
  path: string,
  most: number,
  tell: (one: Diagnostic) => void,
): readonly unknown[] {
  if (!Array.isArray(given)) tell(wrongShape(path, 'list'))
  else if (given.length > most)
    tell(finding('CPR6034', null, { path, length: String(given.length), limit: String(most) }))
  else return given
  return []
}

function wrongShape(path: string, shape: keyof typeof shapes): Diagnostic {
  const { zh, en } = shapes[shape]
  return finding('CPR6030', null, { path, expected: zh, expectedEn: en })
}

function entryOf(value: object, path: string, { found, origins }: Reading): Entry {
  const own = (name: string): unknown =>
    Object.hasOwn(value, name) ? (value as Readonly<Record<string, unknown>>)[name] : undefined
  return {
    path,
    own,
    origin: origins.from(own('origin')),
    found,
    lacks: (key) => {
      found.push(finding('CPR6032', null, { key, path }))
      return null
    },
    wrong: (key, shape) => {
      found.push(wrongShape(`${path}.${key}`, shape))
    },
  }
}
