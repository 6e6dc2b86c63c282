import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { childPlan } from '../support/command-line.ts'
import { parseDocument, type VerbName } from './support/documents.ts'
import { root, type TemporaryPack, temporaryPack } from './support/temporary.ts'

let pack: TemporaryPack
beforeAll(() => {
  pack = temporaryPack(['health.infant-mortality', 'welfare.orphan'])
})
const rules = () => ['--rules', pack.rules]

const every: readonly (readonly [VerbName, readonly string[]])[] = [
  ['check', []],
  ['test', []],
  ['list', []],
  ['coverage', []],
  ['facts', ['child']],
  ['decide', ['--facts', join(root, 'examples/children/orphan.json')]],
  ['assess', [join(root, 'examples/observations/luojiang-2025-invented.csv'), '--period', '2025']],
  ['explain', ['welfare.orphan']],
  ['fmt', ['--check']],
]

describe.each(every)('%s: where its text goes', (verb, options) => {
  const words = () => [verb, ...options, ...rules()]

  test('piped to standard error, with --text or at a terminal to standard output', async () => {
    const piped = await childPlan(words())
    expect({ ...piped, stderr: '' }).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(piped.stderr).toMatch(/\p{Script=Han}/u)
    expect(await childPlan([...words(), '--text'])).toEqual({ code: 0, stdout: piped.stderr, stderr: '' })
    const terminal = await childPlan(words(), { terminal: true, env: { NO_COLOR: '1' }, stdin: 'q\n' })
    expect({ ...terminal, stdout: '' }).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(terminal.stdout).toContain(piped.stderr.trimEnd())
  })

  test('with --json one document, at a terminal too', async () => {
    const { code, stdout, stderr } = await childPlan([...words(), '--json'], { terminal: true })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    parseDocument(verb, stdout)
    expect(stdout.endsWith('\n')).toBe(true)
  })
})

test.each([
  [{}, 'zh'],
  [{ LANG: 'zh_CN.UTF-8' }, 'zh'],
  [{ LANG: 'en_GB.UTF-8' }, 'en'],
  [{ LANG: 'en_GB.UTF-8', LC_ALL: 'zh_CN.UTF-8' }, 'zh'],
  [{ LANG: 'en_GB.UTF-8', LC_ALL: '', LC_MESSAGES: '' }, 'en'],
  [{ LANG: 'C.UTF-8' }, 'zh'],
])('with %j the language is %s', async (env, language) => {
  const { stdout } = await childPlan(['explain', 'welfare.orphan', '--json', ...rules()], { env })
  expect(parseDocument('explain', stdout).language).toBe(language)
})

test.each([
  [{}, true],
  [{ NO_COLOR: '1' }, false],
  [{ NO_COLOR: '' }, true],
])('at a terminal with %j colour is %s, in a pipe never', async (env, coloured) => {
  const words = ['decide', '--facts', join(root, 'examples/children/orphan.json'), '--text', ...rules()]
  const terminal = await childPlan(words, { terminal: true, env })
  expect(terminal.stdout.includes('\u001b[')).toBe(coloured)
  expect((await childPlan(words, { env })).stdout).not.toContain('\u001b')
})
