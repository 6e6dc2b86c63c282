import { z } from 'zod'
import { assess } from './assess.ts'
import { check } from './check.ts'
import { compile } from './compile.ts'
import { coverage } from './coverage.ts'
import { decide } from './decide.ts'
import { explain } from './explain.ts'
import { facts } from './facts.ts'
import { findings } from './findings.ts'
import { fmt } from './fmt.ts'
import { indicators } from './indicators.ts'
import { list } from './list.ts'
import { replay } from './replay.ts'
import { test } from './test.ts'

/** The shape of what each verb prints with `--json`. */
export const outputShapes = {
  check,
  test,
  list,
  coverage,
  facts,
  indicators,
  findings,
  decide,
  replay,
  assess,
  explain,
  fmt,
  compile,
} as const

/** JSON Schemas (2020-12) of the verbs' documents: file name under `schemas/output` to content. */
export function outputSchemaFiles(): ReadonlyMap<string, string> {
  const files = new Map<string, string>()
  for (const [verb, shape] of Object.entries(outputShapes)) {
    const described = shape.describe(
      `child-plan ${verb} --json 打印的文档 · what child-plan ${verb} --json prints`,
    )
    const schema = z.toJSONSchema(described, { io: 'output', target: 'draft-2020-12', reused: 'inline' })
    files.set(`${verb}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`)
  }
  return files
}
