import { type Json, type JsonObject, mapObjects } from './json.ts'

/** The definitions of a schema, and the rest of it. */
export interface Parts {
  readonly body: JsonObject
  readonly definitions: Readonly<Record<string, JsonObject>>
}

/** A schema without definitions that only point at another one (zod makes them where schemas are recursive). */
export function withoutAliases({ body, definitions }: Parts): Parts {
  const aliases = new Map(
    Object.entries(definitions).flatMap(([name, one]) => (isAlias(one) ? [[`#/$defs/${name}`, one]] : [])),
  )
  const follow = (object: JsonObject): JsonObject => {
    const { $ref, ...rest } = object
    const alias = typeof $ref === 'string' ? aliases.get($ref) : undefined
    return alias ? follow({ ...alias, ...rest }) : object
  }
  const rewrite = (value: JsonObject) => mapObjects(value as Json, follow) as JsonObject
  const kept = Object.entries(definitions).filter(([, one]) => !isAlias(one))
  return {
    body: rewrite(body),
    definitions: Object.fromEntries(kept.map(([name, one]) => [name, rewrite(one)])),
  }
}

function isAlias(definition: JsonObject): boolean {
  return (
    '$ref' in definition && Object.keys(definition).every((key) => key === '$ref' || key === 'description')
  )
}
