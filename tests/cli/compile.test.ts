import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { printJsonSchema } from '../../src/backends/json-schema/print-schemas.ts'
import { luojiang } from '../../src/index.ts'
import { toJsonRules } from '../../src/json-rules-engine.ts'
import { childPlan, english } from '../support/command-line.ts'
import { documentOf } from './support/documents.ts'
import { temporaryDirectory, temporaryPack } from './support/temporary.ts'

/** The plan as the command line reads it in this repository. */
const rulesOf = (subject: string) => JSON.parse(JSON.stringify(toJsonRules(luojiang.ir, { subject })))

describe('compile --to json-rules-engine', () => {
  test.each([
    [[], 'child'],
    [['--subject', 'employment'], 'employment'],
  ])('%j prints the rules about a %s and nothing else, piped or not', async (words, subject) => {
    for (const terminal of [true, false]) {
      const ran = await childPlan(['compile', '--to', 'json-rules-engine', ...words], { terminal })
      expect({ code: ran.code, stderr: ran.stderr }).toEqual({ code: 0, stderr: '' })
      expect(JSON.parse(ran.stdout)).toEqual(rulesOf(subject))
    }
  })

  test('with --json stands in a document, which says where it was written', async () => {
    const { document } = await documentOf('compile', ['--to', 'json-rules-engine', '--subject', 'visit'])
    expect(document).toMatchObject({ target: 'json-rules-engine', subject: 'visit', file: null })
    expect(JSON.parse(document.content ?? '')).toEqual(rulesOf('visit'))
    const file = join(temporaryDirectory(), 'visit.json')
    const written = await documentOf('compile', [
      '--to',
      'json-rules-engine',
      '--subject',
      'visit',
      '--out',
      file,
    ])
    expect(written.document).toEqual({ target: 'json-rules-engine', subject: 'visit', file, content: null })
    expect(readFileSync(file, 'utf8')).toBe(document.content)
  })
})

describe('compile --to json-schema', () => {
  test.each([
    [[], 'child'],
    [['--subject', 'visit'], 'visit'],
  ])('%j prints the schema of the facts about a %s, which ajv takes', async (words, subject) => {
    const { code, stdout } = await childPlan(['compile', '--to', 'json-schema', ...words])
    expect(code).toBe(0)
    expect(stdout).toBe(printJsonSchema(luojiang.ir, subject))
    const validate = new Ajv2020({ strict: true }).compile(JSON.parse(stdout))
    const child = { birthDate: '2024-02-29', father: { ill: null } }
    expect(validate(subject === 'child' ? child : { height: '1.2', visitor: child })).toBe(true)
    expect(validate({ birthDate: '2023-02-29' })).toBe(false)
  })
})

describe('compile --to types', () => {
  test('is TypeScript that names every rule', async () => {
    const { code, stdout } = await childPlan(['compile', '--to', 'types'])
    expect(code).toBe(0)
    const { diagnostics = [] } = ts.transpileModule(stdout, { reportDiagnostics: true })
    expect(diagnostics).toEqual([])
    expect(stdout).toContain('export interface Luojiang20212030Types {')
    for (const { id } of luojiang.ir.rules) expect(stdout).toContain(JSON.stringify(id))
  })

  test('works on another pack', async () => {
    const pack = temporaryPack(['welfare.orphan'])
    pack.edit('plan.yaml', 'id: luojiang-2021-2030', 'id: jia')
    const { stdout } = await childPlan(['compile', '--to', 'types', '--rules', pack.rules])
    expect(stdout).toContain('export interface JiaTypes {')
    expect(stdout).not.toContain('health.infant-mortality')
  })
})

describe('--out', () => {
  test('replaces a file, says so, and leaves nothing beside it', async () => {
    const directory = temporaryDirectory()
    const file = join(directory, 'types.ts')
    writeFileSync(file, 'old')
    const ran = await childPlan(['compile', '--to', 'types', '--out', file, '--lang', 'en'])
    expect(ran).toEqual({ code: 0, stdout: '', stderr: `written to ${file}\n` })
    expect(readFileSync(file, 'utf8')).toBe((await childPlan(['compile', '--to', 'types'])).stdout)
    expect(readdirSync(directory)).toEqual(['types.ts'])
  })

  test('that cannot be written is no success, and leaves nothing behind', async () => {
    const directory = temporaryDirectory()
    const taken = join(directory, 'taken')
    mkdirSync(taken)
    const words = ['compile', '--to', 'types', '--out']
    const into = await childPlan([...words, taken], { env: english })
    expect(into).toEqual({ code: 2, stdout: '', stderr: `child-plan: ${taken}: is a directory\n` })
    const nowhere = join(directory, 'none', 'types.ts')
    const ran = await childPlan([...words, nowhere], { env: english })
    expect(ran).toEqual({ code: 2, stdout: '', stderr: `child-plan: ${nowhere}: no such file\n` })
    expect(readdirSync(directory)).toEqual(['taken'])
  })
})

test.each([
  [[], "required option '--to <target>' not specified"],
  [['--to', 'sql'], 'no target `sql`; targets: json-rules-engine, json-schema, types'],
  [
    ['--to', 'type'],
    'no target `type`; did you mean `types`?; targets: json-rules-engine, json-schema, types',
  ],
  [['--to', 'types', '--subject', 'child'], 'types is about the whole plan and takes no --subject'],
  [['--to', 'json-rules-engine', '--subject', 'chlid'], 'no subject `chlid`; did you mean `child`?'],
])('%j cannot run', async (words, why) => {
  expect(await childPlan(['compile', ...words], { env: english })).toEqual({
    code: 2,
    stdout: '',
    stderr: `child-plan: ${why}\n`,
  })
})

test('broken rules are not compiled', async () => {
  const pack = temporaryPack(['welfare.orphan'])
  pack.edit('welfare/orphan.yaml', 'kind: category', 'kind: categoy')
  const ran = await childPlan(['compile', '--to', 'types', '--rules', pack.rules], { env: english })
  expect({ code: ran.code, stdout: ran.stdout }).toEqual({ code: 2, stdout: '' })
  expect(ran.stderr).toMatch(/^child-plan: the rules have 1 error, the first at .*orphan\.yaml/)
})
