import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { lint } from '../../src/audit/lint.ts'
import { loadPack } from '../../src/node/load-pack.ts'
import { temporaryPack } from '../cli/support/temporary.ts'

/** What `check` says of the shipped rule book after one text in it was changed. */
async function after(file: string, before: string | RegExp, instead: string) {
  const pack = temporaryPack()
  const text = readFileSync(pack.path(file), 'utf8')
  const changed = text.replace(before, instead)
  expect(changed).not.toBe(text)
  writeFileSync(pack.path(file), changed)
  const compiled = await loadPack(pack.rules)
  return [...compiled.findings, ...lint(compiled)].map(({ code, severity, values, span }) => ({
    code,
    severity,
    key: values.key ?? values.clause ?? '',
    line: span?.start.line,
  }))
}

describe('a finished rule book', () => {
  test('says so in plan.yaml, and lacks nothing', async () => {
    const { pack, ...compiled } = await loadPack('rules')
    expect(pack?.plan.model.settings.complete).toBe(true)
    expect(lint({ pack, ...compiled })).toEqual([])
  })

  test.each([
    ['a rule without its note', 'welfare/orphan.yaml', /^note:\n( .*\n)+/m, 'note'],
    ['a fact without a question', 'facts/household.yaml', /^ {4}question:.*\n/m, 'question'],
    ['a fact without a note', 'facts/household.yaml', /^ {4}note:.*\n( {6}.*\n)*/m, 'note'],
    ['an indicator without a note', 'indicators/safety.yaml', /^ {4}note:.*\n( {6}.*\n)*/m, 'note'],
    ['an indicator without a numerator', 'indicators/safety.yaml', /^ {4}numerator:.*\n/m, 'numerator'],
    ['a rate without a denominator', 'indicators/safety.yaml', /^ {4}denominator:.*\n/m, 'denominator'],
    ['a parameter without a note', 'parameters/family.yaml', /^ {4}note:\n( {6}.*\n)+/m, 'note'],
    ['a breakdown group without a name', 'plan.yaml', /^ {2}rural:.*\n/m, 'groups.rural'],
  ])('is not accepted with %s', async (_, file, before, key) => {
    const found = await after(file, before, '')
    expect(found).not.toEqual([])
    for (const one of found) expect(one).toMatchObject({ code: 'CPR4010', severity: 'error', key })
  })

  test('is not accepted with a grant that nobody explains', async () => {
    const found = await after('welfare/orphan-allowance.yaml', /, note: \{[^}]*\}/, '')
    expect(found).toMatchObject([{ code: 'CPR4010', severity: 'error' }])
  })

  test.each([
    ['an English title left in Chinese', 'rosters/town.yaml', 'en: Town', 'en: 镇'],
    ['a Chinese title left in English', 'rosters/town.yaml', 'zh: 镇', 'zh: Town'],
  ])('is not accepted with %s', async (_, file, before, instead) => {
    expect((await after(file, before, instead)).map((one) => one.code)).toContain('CPR4011')
  })

  test.each([
    ['zh', '{ zh: 镇, en: Town }', '{ en: Town }'],
    ['en', '{ zh: 镇, en: Town }', '{ zh: 镇 }'],
  ])('is not accepted with a title that has no %s', async (_, before, instead) => {
    expect(await after('rosters/town.yaml', before, instead)).toMatchObject([{ code: 'CPR2002' }])
  })

  test('is not accepted with a sentence that nothing speaks for, at its line of the plan text', async () => {
    const found = await after('clauses/safety.yaml', '完善交通安全立法', '完善交通安全')
    // The fragment still covers its sentence; without the entry the sentence is open.
    expect(found.every(({ code }) => code !== 'CPR4012')).toBe(true)
  })
})
