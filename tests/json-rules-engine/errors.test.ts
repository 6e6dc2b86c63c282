import { describe, expect, test } from 'vitest'
import { luojiang } from '../../src/index.ts'
import { decideWith, FactsError, toJsonRulesEngine, UnknownNameError } from '../../src/json-rules-engine.ts'
import { asOf, child, rule } from './support/disabled-child.ts'

describe('what is wrong is said, never taken for an answer', () => {
  const errorOf = async (run: () => unknown): Promise<unknown> => {
    try {
      return await run()
    } catch (error) {
      return error
    }
  }
  const problemsOf = async (run: () => unknown) => {
    const error = await errorOf(run)
    expect(error).toBeInstanceOf(FactsError)
    return (error as FactsError).problems.map(({ code, path }) => `${code} ${path}`)
  }
  const make = (options: object) => toJsonRulesEngine(luojiang.ir, { rules: [rule], asOf, ...options })

  test.each([
    ['a value of the wrong type', 'birthDate', 20220912, 'CPR6102'],
    ['a day that does not exist', 'birthDate', '2022-02-30', 'CPR6104'],
    ['a day after the one judged', 'birthDate', '2026-06-02', 'CPR6105'],
    ['a value that is no option', 'disability.kind', 'hering', 'CPR6103'],
  ])('%s from a source', async (_, path, value, code) => {
    const { birthDate, disability, ...others } = child
    const known = { birthDate, 'disability.kind': disability.kind, ...others, [path]: undefined }
    const engine = make({ facts: known, sources: { [path]: async () => value } })
    expect(await problemsOf(() => decideWith(engine))).toEqual([`${code} ${path}`])
    expect(await problemsOf(() => engine.run())).toEqual([`${code} ${path}`])
    expect(await problemsOf(() => engine.run({ [path]: value }))).toEqual([`${code} ${path}`])
    // The engine is as good as before.
    const { outcomes } = await decideWith(engine, { birthDate, 'disability.kind': disability.kind })
    expect(outcomes[rule]).toBe('entitled')
  })

  test('something else than an object where facts should be inside', async () => {
    expect(await problemsOf(() => make({}).run({ ...child, disability: 'hearing' }))).toEqual([
      'CPR6108 disability',
    ])
  })

  test('facts that are none, all at once', async () => {
    const wrong = { birthdate: '2022-09-12', 'disability.kind': 'x', age: 3 }
    const expected = ['CPR6101 birthdate', 'CPR6103 disability.kind', 'CPR6106 age']
    expect(await problemsOf(() => decideWith(make({}), wrong))).toEqual(expected)
    expect(await problemsOf(() => make({ facts: wrong }))).toEqual(expected)
    const sources = { birthdate: () => '2022-09-12', age: () => 3 }
    expect(await problemsOf(() => make({ sources }))).toEqual(['CPR6101 birthdate', 'CPR6106 age'])
    expect(await problemsOf(() => make({ parameters: { 'rehabilitation-age-ceiling': 'six' } }))).toEqual([
      'CPR6102 rehabilitation-age-ceiling',
    ])
  })

  test.each([
    ['a rule', { rules: ['welfare.orfan'] }],
    ['a rule about somebody else', { rules: ['law.child-labour'] }],
    ['a rule that is assessed', { rules: ['health.infant-mortality'] }],
    ['a subject', { subject: 'chlid', rules: undefined }],
    ['a day', { asOf: '2026-02-30' }],
  ])('%s that is none', async (_, options) => {
    expect(await errorOf(() => make(options))).toBeInstanceOf(UnknownNameError)
  })

  test('a day that is none, given to a run', async () => {
    expect(String(await errorOf(() => make({}).run({ ...child, 'as-of': 'today' })))).toContain('`today`')
    expect(await errorOf(() => decideWith(make({}), {}, '2026-13-01'))).toBeInstanceOf(UnknownNameError)
  })

  test('a source that fails: its own error', async () => {
    const down = new Error('registry is down')
    const engine = make({ sources: { birthDate: () => Promise.reject(down) } })
    const { birthDate: _, ...others } = child
    expect(await errorOf(() => decideWith(engine, others))).toBe(down)
  })

  test('a checked fact put in by hand that has no order', async () => {
    const error = await errorOf(() => make({}).run({ ...child, 'child:age': 'three' }))
    expect(error).toBeInstanceOf(TypeError)
  })
})
