import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { outputShapes } from '../../src/cli/shapes/index.ts'
import { childPlan, english } from '../support/command-line.ts'
import { root, temporaryPack } from './support/temporary.ts'

const verbs = Object.keys(outputShapes)

/** The rules that the examples name, and what these rest on. */
const named = [
  'health.infant-mortality',
  'law.child-labour',
  'welfare.orphan',
  'welfare.rehabilitation-assistance',
]

interface Example {
  readonly line: string
  readonly words: readonly string[]
  /** The file that standard input is taken from. */
  readonly stdin: string | undefined
  /** What the help says the command exits with; 0 where it says nothing. */
  readonly code: number
}

async function examplesOf(...words: readonly string[]): Promise<readonly Example[]> {
  const { code, stdout, stderr } = await childPlan([...words, '--help'])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  const lines = [...stdout.matchAll(/^ +\$ child-plan (.+)$/gm)].map(([, line = '']) => line)
  return lines.map(readExample)
}

/** Words as a shell takes them apart; no example needs more of a shell than `<`, `>` and `#`. */
function readExample(line: string): Example {
  expect(line).not.toMatch(/[|;&$`"'*]/)
  const [command = '', comment = ''] = line.split(' # ')
  const words = command.trim().split(/ +/)
  const after = (sign: string) => (words.includes(sign) ? words[words.indexOf(sign) + 1] : undefined)
  const redirected = [after('<'), after('>'), '<', '>']
  const code = Number(/exit (\d)/.exec(comment)?.[1] ?? 0)
  return { line, words: words.filter((word) => !redirected.includes(word)), stdin: after('<'), code }
}

describe('every example of the help runs from the root of the repository', () => {
  const before = process.cwd()
  // A copy of what lies there, for some examples write files.
  beforeAll(() => {
    const copy = temporaryPack(named).directory
    for (const folder of ['seeds', 'examples'])
      cpSync(join(root, folder), join(copy, folder), { recursive: true })
    process.chdir(copy)
  })
  afterAll(() => process.chdir(before))

  test.each([[[]], ...verbs.map((verb) => [[verb]])])('child-plan %j --help', async (words) => {
    const examples = await examplesOf(...words)
    expect(examples.length).toBeGreaterThan(1)
    for (const { line, words: given, stdin, code } of examples) {
      const piped = stdin === undefined ? 'q\n' : readFileSync(stdin, 'utf8')
      // At a terminal, as who tries an example is; but what is redirected is none.
      const ran = await childPlan(given, { stdin: piped, terminal: stdin === undefined })
      expect({ line, code: ran.code, stderr: ran.stderr }).toEqual({ line, code, stderr: '' })
      expect(ran.stdout.length, line).toBeGreaterThan(0)
    }
  })
})

test('child-plan help names every verb, and child-plan alone shows it and exits 2', async () => {
  const { stdout } = await childPlan(['--help'])
  for (const verb of verbs) expect(stdout).toMatch(new RegExp(`^ {2}${verb} `, 'm'))
  expect(await childPlan([])).toEqual({ code: 2, stdout: '', stderr: stdout })
  expect(await childPlan(['--version'])).toEqual({ code: 0, stdout: '0.0.0\n', stderr: '' })
})

test.each([
  [['nope'], "unknown command 'nope'"],
  [['chek'], "unknown command 'chek' (Did you mean check?)"],
  [['list', '--jsn'], "unknown option '--jsn' (Did you mean --json?)"],
  [['list', 'more'], "too many arguments for 'list'. Expected 0 arguments but got 1."],
  [['explain'], "missing required argument 'rule'"],
])('%j cannot run: one line', async (words, why) => {
  expect(await childPlan(words, { env: english })).toEqual({
    code: 2,
    stdout: '',
    stderr: `child-plan: ${why}\n`,
  })
})
