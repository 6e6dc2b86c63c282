import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { outputSchemaFiles, outputShapes } from '../../src/cli/shapes/index.ts'
import { childPlan } from '../support/command-line.ts'
import { committedSchema, documentOf, problemsWith, type VerbName } from './support/documents.ts'
import { root, temporaryDirectory } from './support/temporary.ts'

const verbs = Object.keys(outputShapes) as VerbName[]
const year = ['examples/observations/luojiang-2025-invented.csv', '--period', '2025'].map((word) =>
  word.startsWith('examples') ? join(root, word) : word,
)
const orphan = ['--facts', join(root, 'examples/children/orphan.json')]
const receipts = join(temporaryDirectory(), 'receipts.json')
beforeAll(async () => {
  await childPlan(['decide', ...orphan, '--receipt', receipts])
})
const normal: Readonly<Record<VerbName, readonly string[]>> = {
  check: [],
  test: ['--coverage', '--mutate'],
  list: [],
  coverage: [],
  facts: [],
  indicators: [],
  findings: [],
  decide: [...orphan, '--explain'],
  replay: [receipts, ...orphan],
  assess: [...year, join(root, 'examples/observations/self-assessments.json')],
  explain: ['welfare.orphan'],
  fmt: ['--check'],
  compile: ['--to', 'json-rules-engine'],
}

describe('schemas/output', () => {
  test('holds what the shapes generate, nothing stale and nothing else', () => {
    const committed = readdirSync(join(root, 'schemas/output'))
    expect(committed.sort()).toEqual(verbs.map((verb) => `${verb}.schema.json`).sort())
    const generated = outputSchemaFiles()
    for (const verb of verbs) expect(committedSchema(verb), verb).toBe(generated.get(`${verb}.schema.json`))
  })

  test.each(verbs)('%s: says what it is, in Chinese and English', (verb) => {
    const { description } = JSON.parse(committedSchema(verb)) as { readonly description: string }
    expect(description).toBe(`child-plan ${verb} --json 打印的文档 · what child-plan ${verb} --json prints`)
  })
})

describe('a normal document', () => {
  test.each(verbs)('%s: fits its schema, which misses nothing and lets nothing through', async (verb) => {
    const { code, stderr, document } = await documentOf(verb, normal[verb])
    expect(code).toBe(0)
    expect(stderr).toBe('')
    const whole = JSON.stringify(document)
    const places = Array.isArray(document) ? document.map((_, index) => String(index)) : Object.keys(document)
    for (const key of places) {
      // A key taken away, or one added in it, is noticed. An array may be shorter.
      const without = JSON.parse(whole) as Record<string, unknown>
      const added = JSON.parse(whole) as Record<string, unknown>
      if (!Array.isArray(document) && !optional.has(key)) {
        delete without[key]
        expect(problemsWith(verb, without), key).not.toEqual([])
      }
      const inner = added[key]
      if (typeof inner === 'object' && inner !== null && !Array.isArray(inner)) {
        Object.assign(inner, { unheardOf: 1 })
        expect(problemsWith(verb, added), key).not.toEqual([])
      }
    }
  })
})

/** Keys that are there only when they are asked for. */
const optional = new Set(['coverage', 'mutation', 'asIfArea'])
