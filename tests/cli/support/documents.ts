import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { expect } from 'vitest'
import type { z } from 'zod'
import type { outputShapes } from '../../../src/cli/shapes/index.ts'
import { childPlan, type Ran, type RunOptions } from '../../support/command-line.ts'

export type VerbName = keyof typeof outputShapes
export type DocumentOf<V extends VerbName> = z.infer<(typeof outputShapes)[V]>

/** The committed schema of what a verb prints, not the shape in the source: that is what others read. */
export function committedSchema(verb: VerbName): string {
  const url = new URL(`../../../schemas/output/${verb}.schema.json`, import.meta.url)
  return readFileSync(fileURLToPath(url), 'utf8')
}

const validators = new Map<VerbName, ValidateFunction>()

function validatorOf(verb: VerbName): ValidateFunction {
  const known = validators.get(verb)
  if (known) return known
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true })
  const made = ajv.compile(JSON.parse(committedSchema(verb)) as object)
  validators.set(verb, made)
  return made
}

export function problemsWith(verb: VerbName, document: unknown): readonly string[] {
  const validate = validatorOf(verb)
  if (validate(document)) return []
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

/** Asserts that a text is one JSON document, and one that the verb's committed schema accepts. */
export function parseDocument<V extends VerbName>(verb: V, text: string): DocumentOf<V> {
  const document = JSON.parse(text) as unknown
  expect(problemsWith(verb, document)).toEqual([])
  return document as DocumentOf<V>
}

type Documented<V extends VerbName> = Ran & { readonly document: DocumentOf<V> }

/** Runs a verb with `--json`; its document must be all there is on standard output. */
export async function documentOf<V extends VerbName>(
  verb: V,
  words: readonly string[] = [],
  options: RunOptions = {},
): Promise<Documented<V>> {
  const ran = await childPlan([verb, ...words, '--json'], options)
  return { ...ran, document: parseDocument(verb, ran.stdout) }
}

interface Finding {
  readonly code: string
  readonly file: string | null
  readonly line: number | null
  readonly column: number | null
}

/** Findings, each as `code line:column`. */
export function placed(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ code, line, column }) => `${code} ${line}:${column}`)
}
