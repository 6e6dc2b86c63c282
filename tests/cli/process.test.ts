import { spawn, spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { parseDocument } from './support/documents.ts'
import { root, temporaryFile } from './support/temporary.ts'

const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
const main = [process.execPath, '--import', tsx, join(root, 'src/cli/main.ts')]
/** The command line in a shell. */
const childPlan = main.map((word) => `'${word}'`).join(' ')
const orphan = 'examples/children/orphan.json'

interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs a command from the root of the repository, in no terminal and with no locale. */
function run([command = '', ...words]: readonly string[], stdin = ''): Promise<Ended> {
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, TERM: 'xterm' }
  const child = spawn(command, words, { cwd: root, env })
  const out: Buffer[] = []
  const err: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
  // A command that ends before it has read everything is not at fault.
  child.stdin.on('error', () => {})
  child.stdin.end(stdin)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) =>
      resolve({ code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }),
    )
  })
}

describe.concurrent('as a process', () => {
  test('fine: exit 0, the document on standard output and nothing on standard error', async () => {
    const { code, stdout, stderr } = await run([...main, 'decide', '--facts', orphan, '--json'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const rule = parseDocument('decide', stdout).decisions.find((one) => one.rule === 'welfare.orphan')
    expect(rule?.outcome).toBe('member')
  })

  test('findings: exit 1, and the document all the same', async () => {
    const { code, stdout, stderr } = await run(
      [...main, 'decide', '--facts', '-', '--json'],
      '{"birthDte": 1}',
    )
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
    expect(parseDocument('decide', stdout).findings).toHaveLength(1)
  })

  test('could not run: exit 2, one line on standard error and nothing on standard output', async () => {
    const ran = await run([...main, 'explain', 'welfare.orphn', '--lang', 'zh'])
    const stderr = 'child-plan: 没有规则 `welfare.orphn`；是否想写 `welfare.orphan`？\n'
    expect(ran).toEqual({ code: 2, stdout: '', stderr })
  })

  test('a mistake of the program itself: exit 2 and one line, no stack', async () => {
    const broken = temporaryFile(
      'broken.mjs',
      "JSON.stringify = () => { throw new Error('torn\\nin two') }\n",
    )
    const [node = '', ...rest] = main
    const { code, stdout, stderr } = await run([
      node,
      '--import',
      pathToFileURL(broken).href,
      ...rest,
      'list',
      '--json',
    ])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toBe('child-plan: internal error: torn␊in two\n')
  })

  test.each(['coverage --json | head -c 20', 'facts 2>&1 | head -n 1'])(
    'a reader that goes away is no fault: %s',
    async (line) => {
      const piped = line.replace(/^/, `${childPlan} `)
      const { code, stdout, stderr } = await run(['bash', '-c', `set -o pipefail; ${piped}`])
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
      expect(stdout.length).toBeGreaterThan(0)
    },
  )
})

/** Runs a command at a pseudo-terminal of its own. */
const atTerminal = 'script'
const hasScript = spawnSync(atTerminal, ['--version'], { encoding: 'utf8' }).stdout?.includes('util-linux')

describe.skipIf(!hasScript).concurrent('at a real terminal', () => {
  test('questions are asked, answered, answered badly and stopped; the decision follows', async () => {
    const facts = temporaryFile('facts.json', '{"birthDate": "2016-03-14"}')
    const line = `${childPlan} decide --rule welfare.orphan --facts ${facts} --as-of 2026-06-01`
    const typed = 'maybe\nn\n2\n3\nq\n'
    const { code, stdout } = await run([atTerminal, '-qec', line, '/dev/null'], typed)
    const seen = stdout.replaceAll('\r\n', '\n')
    expect(code).toBe(0)
    expect(seen).toContain('是否经公安机关查找，查找不到儿童的生父母？')
    expect(seen).toContain("Have the police searched for the child's birth parents")
    expect(seen).toContain('没有听懂“maybe”')
    expect(seen).toMatch(/✓.*孤儿.*属于/)
    expect(seen).toContain('\u001b[32m✓')
  })

  test('with --json nothing is asked', async () => {
    const line = `${childPlan} decide --rule welfare.orphan --facts ${orphan} --json`
    const { code, stdout } = await run([atTerminal, '-qec', line, '/dev/null'])
    expect(code).toBe(0)
    // What the terminal echoes of the end of the input may stand before the document.
    const text = stdout.slice(stdout.indexOf('{'), stdout.lastIndexOf('}') + 1)
    expect(parseDocument('decide', text).decisions).toHaveLength(1)
  })
})
