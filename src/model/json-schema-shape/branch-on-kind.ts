import { ownEntry } from '../../values/own.ts'
import { isList, isObject, type JsonObject } from './json.ts'

/**
 * `oneOf` shapes told apart by `kind` as a question asked of `kind`: an editor then judges a file by the kind it
 * says it is, and before that offers only the keys that every kind has.
 */
export function branchOnKind(schema: JsonObject): JsonObject {
  if (!isList(schema.oneOf)) return schema
  const { oneOf, ...rest } = schema
  const branches = schema.oneOf.filter(isObject).map((branch) => ({ branch, keys: keysOf(branch) }))
  const [first, ...others] = branches
  if (!first || branches.some(({ keys }) => !isObject(keys.kind))) return schema
  const shared = Object.entries(first.keys).filter(([key, one]) =>
    others.every(({ keys }) => JSON.stringify(ownEntry(keys, key)) === JSON.stringify(one)),
  )
  const required = listOf(first.branch.required).filter((key) =>
    others.every(({ branch }) => listOf(branch.required).includes(key)),
  )
  const { const: _, ...kind } = first.keys.kind as JsonObject
  const kinds = branches.map(({ keys }) => (keys.kind as JsonObject).const ?? null)
  return {
    ...rest,
    type: 'object',
    properties: { ...Object.fromEntries(shared), kind: { ...kind, enum: kinds } },
    required,
    allOf: branches.map(({ branch }, index) => ({
      if: {
        type: 'object',
        properties: { kind: { ...kind, const: kinds[index] ?? null } },
        required: ['kind'],
      },
      // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema; nothing awaits a schema.
      then: branch,
    })),
  }
}

function keysOf(branch: JsonObject): JsonObject {
  return isObject(branch.properties) ? branch.properties : {}
}

function listOf(value: JsonObject[string] | undefined): readonly string[] {
  return isList(value) ? value.map(String) : []
}
