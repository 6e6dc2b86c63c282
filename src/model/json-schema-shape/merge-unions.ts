import { ownEntry } from '../../values/own.ts'
import { isList, isObject, type JsonObject, mapObjects } from './json.ts'

/** Keywords that speak of one type only, so that they can stand beside those of another type. */
const keywordsOf: Readonly<Record<string, readonly string[]>> = {
  object: [
    'properties',
    'required',
    'additionalProperties',
    'propertyNames',
    'minProperties',
    'maxProperties',
  ],
  array: ['items', 'minItems', 'maxItems'],
  number: ['minimum', 'maximum'],
  integer: ['minimum', 'maximum'],
  string: ['minLength', 'maxLength', 'pattern'],
  boolean: [],
}

/**
 * `anyOf` of shapes of different types as one schema with several types: editors then name the very key that is
 * wrong instead of saying that no alternative fits, and show one description instead of all.
 */
export function mergeUnions(
  schema: JsonObject,
  definitions: Readonly<Record<string, JsonObject>>,
): JsonObject {
  return mapObjects(schema, (object) => {
    if (!isList(object.anyOf)) return object
    const { anyOf: _, ...rest } = object
    const branches = object.anyOf.filter(isObject).map((branch) => resolved(branch, definitions))
    const merged = merge(joinSingleKeyObjects(branches))
    return merged ? { ...merged, ...rest } : object
  }) as JsonObject
}

function resolved(branch: JsonObject, definitions: Readonly<Record<string, JsonObject>>): JsonObject {
  const name = typeof branch.$ref === 'string' ? branch.$ref.replace('#/$defs/', '') : ''
  const definition = ownEntry(definitions, name)
  // Ends, because a definition refers to itself only below properties and items, never as its own alternative.
  return definition ? mergeUnions(definition, definitions) : branch
}

function merge(branches: readonly JsonObject[]): JsonObject | null {
  const types = branches.flatMap(({ type }) => (isList(type) ? type.map(String) : [String(type)]))
  if (new Set(types).size < types.length || (types.includes('integer') && types.includes('number')))
    return null
  const allowed = new Set([
    'type',
    'description',
    ...types.flatMap((type) => ownEntry(keywordsOf, type) ?? ['?']),
  ])
  if (allowed.has('?') || branches.some((one) => Object.keys(one).some((key) => !allowed.has(key))))
    return null
  return Object.assign({}, ...branches.map(({ description: _, ...one }) => one), {
    type: types,
  }) as JsonObject
}

/** `{ parameter }` or `{ fact }`: closed objects of one required key each are one object of exactly one key. */
function joinSingleKeyObjects(branches: readonly JsonObject[]): JsonObject[] {
  const single = branches.filter(hasSingleKey)
  if (single.length < 2) return [...branches]
  const joined: JsonObject = {
    type: 'object',
    properties: Object.assign({}, ...single.map((one) => one.properties)) as JsonObject,
    additionalProperties: false,
    minProperties: 1,
    maxProperties: 1,
  }
  return [...branches.filter((one) => !hasSingleKey(one)), joined]
}

function hasSingleKey({ type, properties, required, additionalProperties }: JsonObject): boolean {
  const keys = Object.keys(properties ?? {})
  return (
    type === 'object' &&
    additionalProperties === false &&
    keys.length === 1 &&
    isList(required) &&
    required[0] === keys[0]
  )
}
