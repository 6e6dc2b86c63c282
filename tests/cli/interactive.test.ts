import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { childPlan } from '../support/command-line.ts'
import { root, type TemporaryPack, temporaryFile, temporaryPack } from './support/temporary.ts'

let pack: TemporaryPack
let schoolchild: string
let inDistrict: string
beforeAll(() => {
  pack = temporaryPack([
    'family.under-3-care-deduction',
    'law.young-worker-prohibited-work',
    'welfare.orphan',
  ])
  schoolchild = temporaryFile('facts.json', '{"birthDate": "2016-03-14"}')
  inDistrict = temporaryFile('facts.json', '{"residence": {"inDistrict": true}}')
})

const orphanOf = (file: string) => [
  'decide',
  '--rule',
  'welfare.orphan',
  '--rules',
  pack.rules,
  '--facts',
  file,
]
const deduction = () => [
  'decide',
  '--rule',
  'family.under-3-care-deduction',
  '--rules',
  pack.rules,
  '--facts',
  inDistrict,
]

/** Runs decide at a terminal with these answers typed, one a line. */
async function typing(
  answers: readonly string[],
  more: readonly string[] = [],
  command = orphanOf(schoolchild),
) {
  const stdin = answers.map((answer) => `${answer}\n`).join('')
  const ran = await childPlan([...command, ...more], { terminal: true, stdin, env: { NO_COLOR: '1' } })
  expect({ code: ran.code, stderr: ran.stderr }).toEqual({ code: 0, stderr: '' })
  const asked = [...ran.stdout.matchAll(/\[.+(?:q=不再提问|q = stop asking)\] > /g)]
  return { ...ran, asked: asked.length, result: ran.stdout.slice(ran.stdout.lastIndexOf('· 2026-06-01')) }
}

describe('decide at a terminal', () => {
  test('asks in Chinese first and English after it, the best question first, until the rule is settled', async () => {
    const { stdout, asked, result } = await typing(['n', '1'], ['--as-of', '2026-06-01'])
    expect(asked).toBe(2)
    expect(stdout).toMatch(
      /查找不到儿童的生父母？.*\nHave the police searched .*\n {2}指弃婴.*\n {2}由 公安机关\n/,
    )
    expect(stdout).toMatch(/1\. 健在 · alive \(alive\)\n {2}2\. 死亡 · dead \(dead\)\n/)
    expect(result).toMatch(/– 孤儿 {2}不属于 {2}welfare\.orphan/)
  })

  test('with --lang en the other way round', async () => {
    const { stdout, result } = await typing(['no', 'alive'], ['--lang', 'en'])
    expect(stdout).toMatch(
      /Have the police searched .*\n是否经公安机关查找.*\n {2}For foundlings .*\n {2}determined by the police\n/,
    )
    expect(result).toMatch(/– Orphan {2}not a member/)
  })

  test.each([
    ['full-width, as Chinese input methods type', ['ｎ', '１']],
    ['in words', ['否', '健在']],
    ['in English words', ['NO', 'Alive']],
    ['with spaces around', ['  n ', ' 1 ']],
  ])('answers %s', async (_how, answers) => {
    expect((await typing(answers)).result).toMatch(/– 孤儿 {2}不属于/)
  })

  test('dates are read as people write them', async () => {
    for (const day of [
      '2000-01-31',
      '2000年1月31日',
      '2000/1/31',
      '2000.1.31',
      '20000131',
      '２０００－０１－３１',
    ]) {
      const { result } = await typing([day], [], deduction())
      expect(result, day).toMatch(/– 3岁以下.* {2}不可享受/)
    }
  })

  test('sets: numbers, or 0 for none of them', async () => {
    const facts = { hired: true, 'worker.birthDate': '2009-12-05' }
    const file = temporaryFile('facts.json', JSON.stringify({ subject: 'employment', facts }))
    const rules = ['--rule', 'law.young-worker-prohibited-work', '--rules', pack.rules]
    const command = ['decide', '--facts', file, ...rules]
    expect((await typing(['1、3 2'], [], command)).result).toMatch(/✗ .* {2}违反/)
    expect((await typing(['0'], [], command)).result).toMatch(/✓ .* {2}合规/)
    const wrong = await typing(['1 9', '0'], [], command)
    expect(wrong.stdout).toContain('没有听懂“1 9”。请写选项的编号')
    expect(wrong.result).toMatch(/✓ .* {2}合规/)
  })

  test('a bad answer is explained and asked again, every problem of it', async () => {
    const { stdout, asked, result } = await typing(['maybe', '2', 'n', '7', 'ded', '1'])
    expect(asked).toBe(6)
    expect(stdout).toContain('没有听懂“maybe”。请答“是”或“否”')
    expect(stdout).toContain('没有听懂“2”。')
    expect(stdout).toContain('没有听懂“7”。请写选项的编号')
    expect(stdout).toContain('没有听懂“ded”。')
    expect(result).toMatch(/– 孤儿 {2}不属于/)
  })

  test('an impossible value is explained as it would be in a file', async () => {
    const { stdout, asked } = await typing(
      ['soon', '2026-06-02', '2025-02-29', '2025-02-28'],
      [],
      deduction(),
    )
    expect(asked).toBe(4)
    expect(stdout).toContain('没有 `soon`；日期写作 2021-01-31')
    expect(stdout).toContain('的范围是 ≤ 2026-06-01，`2026-06-02` 不在其内')
    expect(stdout).toContain('没有 `2025-02-29`')
  })

  test('an empty answer is not known: it is not asked again, and what is left stays undetermined', async () => {
    const { asked, result } = await typing(Array.from({ length: 30 }, () => ''))
    expect(asked).toBe(3)
    expect(result).toMatch(/\? 孤儿 {2}待定/)
  })

  test.each([['q'], ['Q'], ['ｑ'], ['quit']])('%s stops', async (stop) => {
    const { asked, result } = await typing([stop, 'n', '1'])
    expect(asked).toBe(1)
    expect(result).toMatch(/\? 孤儿 {2}待定/)
  })

  test('the end of the input stops as q does', async () => {
    const { asked, result } = await typing([])
    expect(asked).toBe(1)
    expect(result).toMatch(/\? 孤儿 {2}待定/)
  })

  test('what the file knows is not asked', async () => {
    const file = join(root, 'examples/children/orphan.json')
    const { asked, result } = await typing([], [], orphanOf(file))
    expect(asked).toBe(0)
    expect(result).toMatch(/✓ 孤儿 {2}属于/)
  })

  test('never asks with --json, with facts from standard input, or without a terminal', async () => {
    const silent = [
      await childPlan([...orphanOf(schoolchild), '--json'], { terminal: true, stdin: 'n\n' }),
      await childPlan(orphanOf('-'), { terminal: true, stdin: '{}' }),
      await childPlan([...orphanOf(schoolchild), '--text'], { stdin: 'n\n' }),
    ]
    for (const { code, stdout, stderr } of silent) {
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
      expect(stdout).not.toContain('不再提问')
    }
    expect(await childPlan(['decide', '--json'], { terminal: true })).toMatchObject({ code: 2, stdout: '' })
  })
})
