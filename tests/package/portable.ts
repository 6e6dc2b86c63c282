import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { codeFromText, importsOf } from './support/imports.ts'
import type { Installed } from './support/installed.ts'
import { succeed } from './support/run.ts'

/** What each entry may import from outside. POLICY: design: the default entry carries neither zod nor yaml. */
const allowed: readonly (readonly [file: string, packages: readonly string[]])[] = [
  ['index.js', []],
  ['index.cjs', []],
  // JSON of people's data is read as YAML, so that a fault in it has a place.
  ['observations.js', ['yaml']],
  ['observations.cjs', ['yaml']],
  ['pack.js', ['yaml', 'zod']],
  ['pack.cjs', ['yaml', 'zod']],
  ['json-rules-engine.js', ['json-rules-engine']],
  ['json-rules-engine.cjs', ['json-rules-engine']],
]

/** What runs in browsers and edge workers as well as in Node. */
export function portableTests(installed: () => Installed): void {
  describe('the portable entries', () => {
    test.each(allowed)('%s and all it imports need nothing but %j', (file, packages) => {
      const { outside } = importsOf(join(installed().directory, 'dist', file))
      expect([...outside].sort()).toEqual(packages)
    })

    test('the declarations of the default entry need no zod', () => {
      const { outside } = importsOf(join(installed().directory, 'dist/index.d.ts'))
      expect([...outside]).toEqual([])
    })

    test.each(allowed)('%s and all it imports never make code from text', (file) => {
      const { files } = importsOf(join(installed().directory, 'dist', file))
      expect([...files].flatMap(codeFromText)).toEqual([])
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
