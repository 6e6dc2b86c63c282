import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { schemaFiles } from '../../src/model/json-schema.ts'
import { kinds } from './judges.ts'

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }
type JsonObject = { readonly [key: string]: Json }

const project = fileURLToPath(new URL('../../', import.meta.url))
const committed = (name: string) => readFileSync(`${project}schemas/${name}`, 'utf8')
const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

interface Property {
  readonly path: string
  readonly schema: JsonObject
}

/** Every property that a schema names, at any depth. */
function properties(schema: Json, path = ''): Property[] {
  if (Array.isArray(schema)) return schema.flatMap((one: Json, index) => properties(one, `${path}/${index}`))
  if (!isObject(schema)) return []
  const own = isObject(schema.properties)
    ? Object.entries(schema.properties).flatMap(([key, one]) => [
        ...(isObject(one) ? [{ path: `${path}/${key}`, schema: one }] : []),
        ...properties(one, `${path}/${key}`),
      ])
    : []
  const rest = Object.entries(schema).filter(([key]) => key !== 'properties')
  return [...own, ...rest.flatMap(([key, one]) => properties(one, `${path}/${key}`))]
}

function descriptionOf(schema: JsonObject, root: JsonObject): Json | undefined {
  if (schema.description !== undefined || typeof schema.$ref !== 'string') return schema.description
  const target = (root.$defs as JsonObject)[schema.$ref.replace('#/$defs/', '')]
  return isObject(target) ? descriptionOf(target, root) : undefined
}

describe('schemas/', () => {
  test('holds what the model generates, nothing stale and nothing else', () => {
    const files = readdirSync(`${project}schemas`).filter((name) => name.endsWith('.json'))
    expect(files.sort()).toEqual(kinds.map((kind) => `${kind}.schema.json`).sort())
    for (const [name, content] of schemaFiles()) expect(committed(name), name).toBe(content)
  })

  test('the generator says so with its exit code', () => {
    const run = spawnSync('npx', ['tsx', 'scripts/generate-schemas.ts', '--check'], { cwd: project })
    expect(run.status).toBe(0)
    expect(run.stdout.toString()).toBe('')
  })

  test.each([...schemaFiles().keys()])('%s tells what every key means, in Chinese and English', (name) => {
    const schema = JSON.parse(committed(name)) as JsonObject
    const all = properties(schema)
    expect(all.length).toBeGreaterThan(3)
    for (const one of all)
      expect(String(descriptionOf(one.schema, schema) ?? ''), one.path).toMatch(/\p{Script=Han}.* · [\w ]/u)
  })

  test.each([...schemaFiles().keys()])('%s names no host and is 2020-12', (name) => {
    const { $id, $schema } = JSON.parse(committed(name)) as JsonObject
    expect($id).toBeUndefined()
    expect($schema).toBe('https://json-schema.org/draft/2020-12/schema')
  })
})
