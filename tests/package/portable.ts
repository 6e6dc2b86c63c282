import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { codeFromText, importsOf } from './support/imports.ts'
import type { Installed } from './support/installed.ts'
import { succeed } from './support/run.ts'

/** What each entry may import from outside. POLICY: design: the default entry carries neither zod nor yaml. */
const needed: readonly (readonly [file: string, packages: readonly string[]])[] = [
  ['index.js', []],
  ['index.cjs', []],
  ['core.js', []],
  ['core.cjs', []],
  ['columns.js', []],
  ['columns.cjs', []],
  ['engine.js', []],
  ['engine.cjs', []],
  // JSON of people's data is read as YAML, so that a fault in it has a place.
  ['observations.js', ['yaml']],
  ['observations.cjs', ['yaml']],
  ['receipt.js', []],
  ['receipt.cjs', []],
  ['pack.js', ['yaml', 'zod']],
  ['pack.cjs', ['yaml', 'zod']],
  ['json-rules-engine.js', ['json-rules-engine']],
  ['json-rules-engine.cjs', ['json-rules-engine']],
]

/** POLICY: only the compiler of other packs may turn text into code, in one place, and does without where it is forbidden. */
const codeFrom: Readonly<Record<string, readonly unknown[]>> = {
  'pack.js': [expect.stringMatching(/^new Function\(/)],
  'pack.cjs': [expect.stringMatching(/^new Function\(/)],
}

/** What runs in browsers and edge workers as well as in Node. */
export function portableTests(installed: () => Installed): void {
  describe('the portable entries', () => {
    test.each(needed)('%s and all it imports need nothing but %j', (file, packages) => {
      const { outside } = importsOf(join(installed().directory, 'dist', file))
      expect([...outside].sort()).toEqual(packages)
    })

    test('the declarations of the default entry need no zod', () => {
      const { outside } = importsOf(join(installed().directory, 'dist/index.d.ts'))
      expect([...outside]).toEqual([])
    })

    test.each(needed)('%s and all it imports make no code from text beside what is allowed', (file) => {
      const { files } = importsOf(join(installed().directory, 'dist', file))
      expect([...files].flatMap(codeFromText)).toEqual(codeFrom[file] ?? [])
    })

    test('every entry but ./node is among these', () => {
      const portable = Object.keys(installed().manifest.exports).filter((entry) => !/node$|json$/.test(entry))
      const files = portable.map((entry) => (entry === '.' ? 'index' : entry.slice(2)))
      expect([...new Set(needed.map(([file]) => file.replace(/\.c?js$/, '')))].sort()).toEqual(files.sort())
    })

    test('the default entry decides and assesses where there is no host at all', () => {
      expect(JSON.parse(succeed('node', ['bare.cjs'], installed().project))).toEqual({
        outcome: 'undetermined',
        missing: ['birthDate'],
        sentence: expect.stringContaining('孤儿'),
        targets: expect.any(Number),
      })
    })

    test('the ES module decides where the host forbids code from text', () => {
      const script = `import { luojiang } from '@luojiang/child-plan-rules'
        console.log(luojiang.decide('family.under-3-care-deduction', {}, { asOf: '2026-06-01' }).outcome)`
      const words = ['--disallow-code-generation-from-strings', '--input-type=module', '-e', script]
      expect(succeed('node', words, installed().project)).toBe('undetermined\n')
    })
  })
}
