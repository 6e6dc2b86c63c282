import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildIfStale } from '../package/support/build.ts'
import { succeed } from '../package/support/run.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const example = join(root, 'examples/json-rules-engine')
const project = mkdtempSync(join(tmpdir(), 'child-plan-example-'))

beforeAll(() => {
  buildIfStale(root, ['dist/index.js', 'dist/json-rules-engine.js'])
  cpSync(example, project, { recursive: true })
  mkdirSync(join(project, 'node_modules/@luojiang'), { recursive: true })
  symlinkSync(root, join(project, 'node_modules/@luojiang/child-plan-rules'))
})

afterAll(() => rmSync(project, { recursive: true, force: true }))

test('the example asks only the systems that it needs, as its README shows', () => {
  const readme = readFileSync(join(example, 'README.md'), 'utf8')
  const [, shown] = /^```text\n([\s\S]*?)^```$/m.exec(readme) ?? []
  expect(succeed('node', ['decide.mjs'], project)).toBe(shown)
  expect(shown?.trim().split('\n')).toHaveLength(4)
})
