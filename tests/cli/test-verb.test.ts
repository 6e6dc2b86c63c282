import { describe, expect, test } from 'vitest'
import { childPlan } from '../support/command-line.ts'
import { documentOf } from './support/documents.ts'
import { temporaryPack } from './support/temporary.ts'

describe('test', () => {
  test('runs every example of the shipped rules', async () => {
    const { code, document } = await documentOf('test')
    expect(code).toBe(0)
    const { examples, passed, failed } = document.totals
    expect({ examples, failed }).toEqual({ examples: document.examples.length, failed: 0 })
    expect(passed).toBe(examples)
    expect(document.examples.every((one) => one.passed && one.differences.length === 0)).toBe(true)
  })

  test('a failing example: exit 1, the document with the place and the difference, in either language', async () => {
    const pack = temporaryPack()
    pack.edit('welfare/left-behind.yaml', '    - age: { lessThan: 16 }', '    - age: { lessThan: 15 }')
    const { code, stderr, document } = await documentOf('test', ['--rules', pack.rules, '--lang', 'en'])
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
    const failing = document.examples.filter((one) => !one.passed)
    expect(failing.length).toBeGreaterThan(0)
    expect(document.totals.failed).toBe(failing.length)
    for (const { rule, file, line, differences } of failing) {
      expect(rule).toBe('welfare.left-behind')
      expect(pack.read('welfare/left-behind.yaml').split('\n')[line - 1]).toMatch(/^ {2}- title:/)
      expect(file).toBe(pack.path('welfare/left-behind.yaml'))
      expect(differences.join()).toMatch(/expects `outcome` (not-)?member, got (not-)?member/)
    }
    const codes = new Set(document.findings.map((one) => one.code))
    expect(codes).toContain('CPR4005')
    const chinese = await childPlan(['test', '--rules', pack.rules, '--text'])
    expect(chinese.code).toBe(1)
    expect(chinese.stdout).toContain(`${failing.length} 个不通过`)
  })

  test('with --mutate, a slip that no example notices: exit 1', async () => {
    const pack = temporaryPack()
    const text = pack.read('welfare/child-supervisors.yaml')
    pack.write('welfare/child-supervisors.yaml', text.slice(0, text.indexOf('examples:')))
    const { code, document } = await documentOf('test', ['--mutate', '--coverage', '--rules', pack.rules])
    expect(code).toBe(1)
    const missed = document.mutation?.mutants.filter((one) => !one.caught) ?? []
    expect(new Set(missed.map((one) => one.rule))).toEqual(new Set(['welfare.child-supervisors']))
    expect(document.coverage?.total).toBe(document.coverage?.conditions.length)
  })
})
