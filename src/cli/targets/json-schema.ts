import { printJsonSchema } from '../../backends/json-schema/print-schemas.ts'
import type { Target } from './target.ts'

export const jsonSchemaTarget: Target = {
  name: 'json-schema',
  description: 'facts as a JSON Schema (2020-12), nested',
  bySubject: true,
  compile: printJsonSchema,
}
