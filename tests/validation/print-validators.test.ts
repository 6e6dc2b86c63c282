import { describe, expect, test } from 'vitest'
import * as checks from '../../src/backends/json-schema/validators/checks.ts'
import { printValidators } from '../../src/backends/json-schema/validators/print-validators.ts'
import { awkward } from './support/dictionary.ts'
import { shipped } from './support/validators.ts'

describe.each([
  ['the shipped plan', shipped],
  ['an awkward plan', awkward],
] as const)('the printed validators of %s', (_, ir) => {
  const code = printValidators(ir)

  test('need nothing but the functions of checks.ts, and compile nothing', () => {
    expect(code).not.toMatch(/\b(?:require|import|export|eval|Function|RegExp|process|console|globalThis)\b/)
    const run = new Function(...Object.keys(checks), `${code}\nreturn Object.keys(validators)`)
    const named = ir.subjects.map(({ id }) => id).filter((id) => id !== 'overlapping')
    expect(run(...Object.values(checks))).toEqual(named)
  })

  test('do nothing until they are called', () => {
    const forbidden = () => {
      throw new Error('called while loading')
    }
    const names = Object.keys(checks)
    const run = new Function(...names, `${code}\nreturn validators`)
    const validators = run(...names.map(() => forbidden))
    for (const validator of Object.values(validators as Record<string, () => unknown>))
      expect(validator).toThrow('called while loading')
  })

  test('hold the code of a related subject once', () => {
    const functions = code.match(/\bfunction validate\d+\(/g) ?? []
    expect(functions).toHaveLength(ir.subjects.filter(({ id }) => id !== 'overlapping').length)
  })

  test('are the same whenever they are printed', () => {
    expect(printValidators(ir)).toBe(code)
  })
})
