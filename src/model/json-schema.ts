import { z } from 'zod'
import { ownEntry } from '../values/own.ts'
import { type DocumentKind, documentSchemas } from './document-kinds.ts'
import { branchOnKind } from './json-schema-shape/branch-on-kind.ts'
import type { JsonObject } from './json-schema-shape/json.ts'
import { limitApart } from './json-schema-shape/limit-apart.ts'
import { mergeUnions } from './json-schema-shape/merge-unions.ts'
import { withoutAliases } from './json-schema-shape/without-aliases.ts'

/**
 * The JSON Schema (2020-12) of one kind of document, for editors and for other judges than zod. It has no `$id`:
 * the file is found by its path.
 *
 * INVARIANT: the reshaping accepts exactly what zod's own JSON Schema accepts; it only makes an editor's messages
 * precise.
 */
export function jsonSchemaOf(kind: DocumentKind): object {
  const generated = z.toJSONSchema(documentSchemas[kind], {
    io: 'input',
    target: 'draft-2020-12',
    reused: 'inline',
  })
  const { $defs = {}, ...rest } = generated as unknown as JsonObject
  const { body, definitions } = withoutAliases({
    body: rest,
    definitions: $defs as Readonly<Record<string, JsonObject>>,
  })
  const merged = Object.fromEntries(
    Object.entries(definitions).map(([name, one]) => [name, limitApart(mergeUnions(one, definitions))]),
  )
  const schema = branchOnKind(limitApart(mergeUnions(body, definitions)))
  const used = usedIn(schema, merged)
  const kept = Object.entries(merged).filter(([name]) => used.has(name))
  return kept.length === 0 ? schema : { ...schema, $defs: Object.fromEntries(kept) }
}

/** Every schema file under `schemas/`, name to content. */
export function schemaFiles(): ReadonlyMap<string, string> {
  const files = new Map<string, string>()
  for (const kind of Object.keys(documentSchemas) as DocumentKind[])
    files.set(`${kind}.schema.json`, `${JSON.stringify(jsonSchemaOf(kind), null, 2)}\n`)
  return files
}

/** Names of the definitions that a schema refers to, directly or through others. */
function usedIn(
  schema: object,
  definitions: Readonly<Record<string, object>>,
  found = new Set<string>(),
): Set<string> {
  for (const [, name] of JSON.stringify(schema).matchAll(/"\$ref":"#\/\$defs\/([^"]+)"/g)) {
    const definition = name === undefined ? undefined : ownEntry(definitions, name)
    if (name === undefined || definition === undefined || found.has(name)) continue
    found.add(name)
    usedIn(definition, definitions, found)
  }
  return found
}
