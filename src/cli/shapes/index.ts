import { z } from 'zod'
import { assess } from './assess.ts'
import { decide } from './decide.ts'
import { check, coverage, explain, facts, fmt, list, test } from './rules.ts'

/** The shape of what each verb prints with `--json`. */
export const outputShapes = { check, test, list, coverage, facts, decide, assess, explain, fmt } as const

/** JSON Schemas (2020-12) of the verbs' documents: file name under `schemas/output` to content. */
export function outputSchemaFiles(): ReadonlyMap<string, string> {
  const files = new Map<string, string>()
  for (const [verb, shape] of Object.entries(outputShapes)) {
    const schema = z.toJSONSchema(shape, { io: 'output', target: 'draft-2020-12', reused: 'inline' })
    files.set(`${verb}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`)
  }
  return files
}
