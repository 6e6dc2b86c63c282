import { z } from 'zod'
import { type DocumentKind, documentSchemas } from './document-kinds.ts'

/** The JSON Schema (2020-12) of one kind of document, for editors and for other judges than zod. */
export function jsonSchemaOf(kind: DocumentKind): object {
  return {
    $id: `https://luojiang.invalid/child-plan-rules/${kind}.schema.json`,
    ...z.toJSONSchema(documentSchemas[kind], { io: 'input', target: 'draft-2020-12', reused: 'inline' }),
  }
}

/** Every schema file under `schemas/`, name to content. */
export function schemaFiles(): ReadonlyMap<string, string> {
  const files = new Map<string, string>()
  for (const kind of Object.keys(documentSchemas) as DocumentKind[])
    files.set(`${kind}.schema.json`, `${JSON.stringify(jsonSchemaOf(kind), null, 2)}\n`)
  return files
}
