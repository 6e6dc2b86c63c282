import { type JsonObject, mapObjects } from './json.ts'

/**
 * `maxProperties` as a condition of its own beside `properties`: where they stand together, yaml-language-server
 * offers no keys at an empty line, taking the line for the one key that is allowed.
 */
export function limitApart(schema: JsonObject): JsonObject {
  return mapObjects(schema, (object) => {
    const { maxProperties, ...rest } = object
    if (maxProperties === undefined || !('properties' in object)) return object
    return { ...rest, allOf: [{ maxProperties }] }
  }) as JsonObject
}
