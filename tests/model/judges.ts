import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { type DocumentKind, documentSchemas } from '../../src/model/document-kinds.ts'
import { jsonSchemaOf } from '../../src/model/json-schema.ts'

// A value of several types (a number, or a parameter) is what the rule language has; all else is strict.
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true })

const compiled = new Map<DocumentKind, ValidateFunction>()

/** Whether the JSON Schema takes a document, by ajv. */
export function ajvAccepts(kind: DocumentKind, document: unknown): boolean {
  const validate = compiled.get(kind) ?? ajv.compile(jsonSchemaOf(kind))
  compiled.set(kind, validate)
  return validate(document)
}

export function zodAccepts(kind: DocumentKind, document: unknown): boolean {
  return documentSchemas[kind].safeParse(document).success
}

export const kinds = Object.keys(documentSchemas) as DocumentKind[]

/** The kind of a corpus document, said by the first word of its file name. */
export function kindOfFile(name: string): DocumentKind {
  const kind = kinds.find((one) => name.startsWith(`${one}.`) || name.startsWith(`${one}-`))
  if (!kind) throw new Error(`${name} names no kind of document`)
  return kind
}
