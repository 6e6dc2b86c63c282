import { ownEntry } from '../values/own.ts'

/**
 * The IR in two parts: what decides, and what is only read. The first is a fraction of the size, and enough for a
 * service that shows ids to nobody. Both are plain JSON; put together they are the IR again.
 */
type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }
type JsonObject = { readonly [key: string]: Json }

/** Text in one language: quotes, sources, places in files. */
const PLAIN = new Set(['quote', 'source', 'file', 'line', 'number', 'article'])
/** Who determines a fact: texts and nothing else. */
const WHOLE = new Set(['determinedBy'])
/** Maps of names: their keys stay, for they are the options themselves. */
const NAMES = new Set(['values', 'groups'])

/** Splits an IR into the part without texts and the texts, each at its place. */
export function splitTexts(ir: unknown): { readonly structure: unknown; readonly texts: unknown } {
  return { structure: structureOf(ir as Json, ''), texts: textsOf(ir as Json, '') ?? {} }
}

function structureOf(value: Json, key: string): Json {
  if (Array.isArray(value)) return value.map((one) => structureOf(one, key))
  if (!isObject(value)) return value
  const kept = Object.entries(value).flatMap(([own, one]) => {
    if (isGrounds(value, own)) return []
    if (!isText(one, own)) return [[own, structureOf(one, own)] as const]
    return NAMES.has(key) ? [[own, null] as const] : []
  })
  return Object.fromEntries(kept)
}

/** The texts of a value, laid out like it; undefined where it has none. */
function textsOf(value: Json, key: string): Json | undefined {
  if (isText(value, key)) return value
  if (Array.isArray(value)) {
    const items = value.map((one) => textsOf(one, key) ?? null)
    return items.some((one) => one !== null) ? items : undefined
  }
  if (!isObject(value)) return undefined
  const found = Object.entries(value).flatMap(([own, one]) => {
    const text = isGrounds(value, own) ? one : textsOf(one, own)
    return text === undefined ? [] : [[own, text] as const]
  })
  return found.length > 0 ? Object.fromEntries(found) : undefined
}

/** Puts texts back in their places. */
export function withTexts(structure: unknown, texts: unknown): unknown {
  return joined(structure as Json, texts as Json)
}

function joined(structure: Json | undefined, texts: Json | undefined): Json {
  if (structure === undefined || structure === null) return texts ?? null
  if (texts === undefined || texts === null) return structure
  if (Array.isArray(structure)) return structure.map((one, at) => joined(one, (texts as readonly Json[])[at]))
  if (!isObject(structure)) return structure
  // Only what has texts is made anew.
  const changed = Object.entries(texts as JsonObject).map(
    ([key, text]) => [key, joined(ownEntry(structure, key), text)] as const,
  )
  return { ...structure, ...Object.fromEntries(changed) }
}

/** What a target or commitment rests on is only read; of a rule that decides it is part of every decision. */
function isGrounds({ kind }: JsonObject, key: string): boolean {
  return (key === 'cites' || key === 'basis') && (kind === 'target' || kind === 'commitment')
}

function isText(value: Json, key: string): boolean {
  if (PLAIN.has(key)) return true
  if (WHOLE.has(key)) return true
  // The title of a legal basis is in one language.
  if (key === 'title' && typeof value === 'string') return true
  if (!isObject(value) || Object.keys(value).length !== 2) return false
  return typeof value.zh === 'string' && typeof value.en === 'string'
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
