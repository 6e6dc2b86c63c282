import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { codeBlocks, root } from './code-blocks.ts'

/** Inside the repository, so that the package's own name resolves to its build. */
const room = `${root}tests/docs/.blocks`
afterAll(() => rmSync(room, { recursive: true, force: true }))

describe.each(['README.md', 'docs/json-rules-engine.md', 'docs/receipts.md', 'docs/validation.md'])(
  'TypeScript blocks of %s',
  (document) => {
    const blocks = codeBlocks(document).filter((block) => block.language === 'ts')
    const name = document.replaceAll('/', '-')

    it('are there', () => {
      expect(blocks.length).toBeGreaterThan(0)
    })

    it.each(blocks.map((block, index) => [index, block.code] as const))(
      'block %i gives what its comments say',
      (index, code) => {
        mkdirSync(room, { recursive: true })
        const file = `${room}/${name}-${index}.ts`
        writeFileSync(file, `${asChecks(code)}\n`)
        const ran = spawnSync(process.execPath, ['--import', 'tsx', file], { cwd: root, encoding: 'utf8' })
        expect(ran.stderr).toBe('')
        expect(ran.status).toBe(0)
      },
    )
  },
)

/** Lines `expression // 'value'` or `// […]` become assertions; other comments stay comments. */
function asChecks(code: string): string {
  const checked = code.replace(
    /^([a-z][^\n]*?) \/\/ [^\n]*?(\[[^\n]*\]|'[^'\n]*')[^\n]*$/gm,
    (whole, expression: string, value: string) =>
      /among them/.test(whole)
        ? `assert.ok(${expression}.includes(${value}))`
        : `assert.deepEqual(${expression}, ${value})`,
  )
  return `import assert from 'node:assert/strict'\n${checked}`
}
