import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { type LuojiangTypes, luojiang } from '../../src/index.ts'
import { type Installed, installExample, root } from './support/installed.ts'
import { run, succeed } from './support/run.ts'

type Child = LuojiangTypes['subjects']['child']

const tsc = join(root, 'node_modules/typescript/bin/tsc')

/** The example projects, each a copy with the tarball installed, run as its README says. */
export function exampleTests(installed: () => Installed): void {
  describe('the example projects', () => {
    test('node-esm decides, explains, and refuses a mistyped fact', () => {
      const lines = start('node-esm').stdout.split('\n')
      expect(lines[0]).toBe('undetermined rehabilitation.indicated')
      expect(lines[1]).toBe('entitled 手术、康复训练、辅助器具适配、支持性救助')
      expect(lines).toContain('there is no fact `birthdate` (did you mean `birthDate`?)')
    })

    test('node-cjs reads a table, reports its faults and judges the rest', () => {
      const lines = start('node-cjs').stdout.trim().split('\n')
      expect(lines.slice(0, 2)).toEqual([
        expect.stringMatching(/^figures\.csv:5 .*九十三/),
        expect.stringMatching(/^figures\.csv:6 .*permille/),
      ])
      expect(lines.slice(2, -1)).toEqual([
        'met 婴儿死亡率 4.3431',
        'not-met 新生儿死亡率 3.2573',
        'met 5岁以下儿童死亡率 5.2',
      ])
      expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ met: 2, notMet: 1, monitorable: 3 })
    })

    test('typescript compiles strictly under node16 and under bundler, and both run alike', () => {
      const directory = installExample(installed(), 'typescript')
      const printed = ['node16', 'bundler'].map((resolution) => {
        const compiled = run('node', [tsc, '--project', `tsconfig.${resolution}.json`], directory)
        expect(compiled, resolution).toEqual({ code: 0, stdout: '', stderr: '' })
        return succeed('node', [`build/${resolution}/decide.js`], directory)
          .trim()
          .split('\n')
      })
      expect(printed[1]).toEqual(printed[0])
      expect(printed[0]).toEqual([
        'ask for rehabilitation.indicated',
        'surgery, rehabilitation training, assistive devices, supportive assistance',
        'birthdate: there is no fact `birthdate` → birthDate',
        'disability.kind: `disability.kind` has no value `deaf`',
      ])
    })

    test('json-rules-engine asks only the systems that it needs, as its README shows', () => {
      const { directory, stdout } = start('json-rules-engine')
      const readme = readFileSync(join(directory, 'README.md'), 'utf8')
      const [, shown] = /^```text\n([\s\S]*?)^```$/m.exec(readme) ?? []
      expect(stdout).toBe(shown)
      expect(shown?.trim().split('\n')).toHaveLength(4)
    })

    test('worker counts in its threads what the library decides row by row', async () => {
      // Batches of one size: which thread is first changes nothing of what is printed.
      const rows = 15_000
      const { directory, stdout, stderr } = start('worker', String(rows))
      const children = pathToFileURL(join(directory, 'children.js')).href
      const { inventedChild } = (await import(children)) as { inventedChild: (number: number) => Child }
      const { counts, invalid } = counted(Array.from({ length: rows }, (_, number) => inventedChild(number)))
      const lines = stdout.trim().split('\n')
      const printed = lines.filter((line) => !line.startsWith('row '))
      expect(Object.fromEntries(printed.map(countsIn))).toEqual(counts)
      expect(lines.filter((line) => line.startsWith('row '))).toEqual([
        expect.stringMatching(new RegExp(`^row ${invalid[0]}: .*2020-02-30`)),
      ])
      expect(stderr.trim().split('\n').sort()).toEqual(['10000', '15000', '5000'].map(of(rows)))
    })
  })

  function start(name: string, ...words: string[]) {
    const directory = installExample(installed(), name)
    const ran = run('npm', ['start', '--silent', '--', ...words], directory)
    expect({ name, code: ran.code, stderr: name === 'worker' ? '' : ran.stderr }).toEqual({
      name,
      code: 0,
      stderr: '',
    })
    return { directory, ...ran }
  }
}

function of(total: number): (done: string) => string {
  return (done) => `${done} of ${total}`
}

function countsIn(line: string): [rule: string, counts: unknown] {
  const space = line.indexOf(' ')
  return [line.slice(0, space), JSON.parse(line.slice(space))]
}

/** Every entitlement that some row is entitled to, with its outcomes counted. */
function counted(rows: readonly Child[]) {
  const all = new Map<string, Record<string, number>>()
  const invalid: number[] = []
  const add = (rule: string, outcome: string) => {
    const counts = all.get(rule) ?? {}
    all.set(rule, { ...counts, [outcome]: (counts[outcome] ?? 0) + 1 })
  }
  for (const [number, row] of rows.entries())
    try {
      const { decisions } = luojiang.decideAll(row, { asOf: '2026-06-01' })
      for (const { rule, outcome } of decisions) add(rule, outcome)
    } catch {
      invalid.push(number)
    }
  for (const rule of all.keys()) for (const _ of invalid) add(rule, 'invalid')
  const counts = Object.fromEntries([...all].filter(([, outcomes]) => outcomes.entitled))
  return { counts, invalid }
}
