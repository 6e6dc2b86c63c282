import { describe, expect, test } from 'vitest'
import { NotInForceError, UnknownNameError } from '../../src/decide/decider.ts'
import { FactsError } from '../../src/decide/facts/problems.ts'
import type { Plan } from '../../src/plan-api.ts'
import { expectUnchangedGlobals } from './support/globals.ts'
import { asOf, plans } from './support/plan.ts'
import { hostileValues } from './support/values.ts'

expectUnchangedGlobals()

const names = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '__defineGetter__',
  '',
  ' ',
  '.',
  'test.rule ',
  'TEST.RULE',
  'a'.repeat(1e6),
  '\ud800',
  'x\n[ERROR] y',
  '\u202erule',
]
const strange: readonly (readonly [string, unknown])[] = [
  ...names.map((name) => [JSON.stringify(name.slice(0, 20)), name] as const),
  ...hostileValues
    .filter(({ name }) => !name.includes('revoked'))
    .map(({ name, make }) => [name, make()] as const),
]
const plan = plans.closures as Plan

function expectShort(error: unknown): void {
  expect((error as Error).message.length).toBeLessThan(400)
  expect((error as Error).message).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e]/u)
}

function thrownBy(run: () => unknown): unknown {
  try {
    run()
  } catch (error) {
    return error
  }
  return undefined
}

describe.each(strange)('%s', (_, name) => {
  const asName = name as string

  test.each<[string, () => unknown]>([
    ['rule to decide', () => plan.decide(asName, {}, { asOf })],
    ['rule among others', () => plan.decideAll({}, { asOf, subject: 'child' as never, rules: [asName] })],
    ['subject', () => plan.decideAll({}, { asOf, subject: asName as never })],
    ['subject of outcomes', () => plan.outcomes({}, { asOf, subject: asName as never })],
    ['day', () => plan.decide('test.rule', {}, { asOf: asName })],
    ['day of outcomes', () => plan.outcomes({}, { asOf: asName })],
  ])('as the name of a %s', (_what, run) => {
    const error = thrownBy(run)
    expect(error).toBeInstanceOf(UnknownNameError)
    expectShort(error)
  })

  test('as the name of a subject of many', async () => {
    const error = await plan.decideMany([{}], { asOf, subject: asName as never }).catch((one: unknown) => one)
    expect(error).toBeInstanceOf(UnknownNameError)
    expectShort(error)
  })

  test('as the name of a rule among outcomes', async () => {
    const many = await plan.decideMany([{}], { asOf })
    const error = thrownBy(() => many.counts(asName))
    expect(error).toBeInstanceOf(RangeError)
    expect(error).not.toBeInstanceOf(NotInForceError)
    expectShort(error)
  })

  test('as the name of a parameter', () => {
    if (typeof name !== 'string') return
    const error = thrownBy(() =>
      plan.decide('test.rule', {}, { asOf, parameters: Object.fromEntries([[name, 1]]) }),
    )
    expect(error).toBeInstanceOf(FactsError)
    expect((error as FactsError).problems).toMatchObject([{ code: 'CPR6119', path: name.slice(0, 200) }])
    expectShort(error)
  })
})
