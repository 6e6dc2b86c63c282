import { beforeAll, describe, expect, test } from 'vitest'
import { childPlan } from '../support/command-line.ts'
import { documentOf } from './support/documents.ts'
import { type TemporaryPack, temporaryFile, temporaryPack } from './support/temporary.ts'

/** Each asked for alone, so many members of an unknown set make more completions than anybody could list. */
const MEMBERS = 13

const members = Array.from({ length: MEMBERS }, (_, index) => `t${index}`)

const fact = `  tasks:
    title: { zh: 工作任务, en: Tasks }
    question: { zh: 承担哪些工作任务？, en: Which tasks are there? }
    type: set
    values:
${members.map((one) => `      ${one}: { zh: 任务${one}, en: Task ${one} }`).join('\n')}
`

const rule = `id: law.entangled
kind: duty
title: { zh: 互相牵连, en: Entangled }
cites:
  - clause: law.measure.9
    quote: 用人单位定期对未成年工进行健康检查
force: must-not
addressee: { zh: 用人单位, en: Employers }
subject: employment
when:
  hired: true
prohibit:
  any:
${members.map((one) => `    - tasks: { includesAny: [${one}] }`).join('\n')}
`

let pack: TemporaryPack
let shipped: TemporaryPack
beforeAll(() => {
  const others = ['law.child-labour', 'law.young-worker-prohibited-work']
  shipped = temporaryPack(others)
  pack = temporaryPack(others)
  pack.write('facts/employment.yaml', pack.read('facts/employment.yaml') + fact)
  pack.write('law/entangled.yaml', rule)
})

const facts = () => ['--subject', 'employment', '--facts', temporaryFile('facts.json', '{"hired": true}')]

describe('a rule whose missing facts cannot be listed', () => {
  test('check tells of it', async () => {
    const { code, document } = await documentOf('check', [pack.path('law/entangled.yaml')])
    expect(code).toBe(1)
    expect(document.findings.map((one) => one.code)).toContain('CPR3010')
  })

  test('decide tells of it at the rule, says null and not nothing, and decides the others as ever', async () => {
    const { code, stderr, document } = await documentOf('decide', [...facts(), '--rules', pack.rules])
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
    expect(document.findings).toMatchObject([
      { code: 'CPR3010', severity: 'error', file: pack.path('law/entangled.yaml'), line: 1, column: 1 },
    ])
    expect(document.findings[0]?.message).toContain('tasks')
    const [own, others] = [true, false].map((is) =>
      document.decisions.filter((one) => (one.rule === 'law.entangled') === is),
    )
    expect(own).toMatchObject([{ outcome: 'undetermined', missing: null, nextQuestion: null }])
    const without = await documentOf('decide', [...facts(), '--rules', shipped.rules])
    expect(others).toEqual(without.document.decisions)
    expect(others).toHaveLength(2)
  })

  test('a decision that nothing can change any more has nothing to list', async () => {
    const words = ['--facts', '-', '--rule', 'law.entangled', '--rules', pack.rules]
    const { code, document } = await documentOf('decide', words, { stdin: '{"hired": false}' })
    expect(code).toBe(0)
    expect(document.decisions).toMatchObject([{ outcome: 'not-applicable', missing: [], nextQuestion: null }])
  })

  test('people see why, and are asked about the other rules', async () => {
    const words = ['decide', ...facts(), '--rules', pack.rules, '--lang', 'en']
    const { code, stdout } = await childPlan(words, {
      terminal: true,
      stdin: '\n'.repeat(20),
      env: { NO_COLOR: '1' },
    })
    expect(code).toBe(1)
    expect(stdout).toContain("What is the worker's date of birth?")
    expect(stdout).toContain('error CPR3010')
    expect(stdout).toMatch(/\? Entangled {2}undetermined {2}law\.entangled\n.*cannot be listed exactly/)
  })
})
