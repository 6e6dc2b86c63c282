import { Engine } from 'json-rules-engine'
import { describe, expect, test } from 'vitest'
import { luojiang } from '../../src/index.ts'
import type { Condition } from '../../src/ir/nodes/index.ts'
import { decideWith, outcomesOf, toJsonRules, toJsonRulesEngine } from '../../src/json-rules-engine.ts'
import { factRef, literal, parameterRef } from '../decide/arbitraries/values.ts'
import { duty, entitlement, planOf } from '../decide/support/plan.ts'
import { asOf, child, rule } from './support/disabled-child.ts'

const isTrue = (path: string): Condition => ({
  kind: 'same',
  left: factRef(path),
  right: literal('boolean', true),
})

describe('an engine of a plan', () => {
  const engine = toJsonRulesEngine(luojiang, { rules: [rule], asOf })

  test('is an engine like any other: it runs on nested and dotted facts, and fires typed events', async () => {
    expect(engine).toBeInstanceOf(Engine)
    const { disability, ...others } = child
    const { events } = await engine.run({ ...others, 'disability.kind': disability.kind, null: null })
    expect(events).toEqual([
      {
        type: 'entitled',
        params: {
          plan: 'luojiang-2021-2030',
          rule,
          kind: 'entitlement',
          outcome: 'entitled',
          from: '2021-01-01',
          through: '2030-12-31',
        },
      },
    ])
  })

  test('fires nothing while a rule is undetermined: null, undefined and absent are unknown', async () => {
    for (const indicated of [null, undefined]) {
      const result = await engine.run({ ...child, rehabilitation: { needed: true, indicated } })
      expect(result.events).toEqual([])
      expect((await outcomesOf(result)).outcomes).toEqual({ [rule]: 'undetermined' })
    }
  })

  test('may run for several subjects at once, and on another day', async () => {
    const runs = await Promise.all([
      decideWith(engine, child),
      decideWith(engine, { ...child, disability: { kind: 'none' } }),
      decideWith(engine, {}),
      decideWith(engine, child, '2029-09-13'),
      decideWith(engine, child, '2031-01-01'),
    ])
    expect(runs.map((one) => one.outcomes[rule])).toEqual([
      'entitled',
      'not-entitled',
      'undetermined',
      'not-entitled',
      undefined,
    ])
    expect(runs.map((one) => one.notInForce)).toEqual([[], [], [], [], [rule]])
    expect(runs[3]?.asOf).toBe('2029-09-13')
  })

  test('made without a day judges today in the time zone of the plan', async () => {
    const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' })
    const before = today.format(new Date())
    const { asOf: judged } = await decideWith(toJsonRulesEngine(luojiang, { rules: [rule] }))
    expect([before, today.format(new Date())]).toContain(judged)
  })

  test('takes local values of parameters, and those of the day', async () => {
    const ceiling = parameterRef('integer', 'ceiling')
    const few: Condition = { kind: 'compare', comparison: 'at-most', left: factRef('count'), right: ceiling }
    const words = { zh: '名', en: 'name' }
    const values = [
      { from: 20250101, value: 1, source: 'test', verified: true },
      { from: 20260301, value: 3, source: 'test', verified: true },
    ]
    const parameters = [{ id: 'ceiling', title: words, type: 'integer' as const, values }]
    const plan = planOf([entitlement('test.few', few)], { parameters })
    const outcome = async (day: string, given?: Record<string, unknown>) => {
      const made = toJsonRulesEngine(plan, {
        asOf: day,
        facts: { count: 2 },
        ...(given ? { parameters: given } : {}),
      })
      return (await decideWith(made)).outcomes['test.few']
    }
    expect(await outcome('2024-12-31')).toBe('undetermined')
    expect(await outcome('2026-02-28')).toBe('not-entitled')
    expect(await outcome('2026-03-01')).toBe('entitled')
    expect(await outcome('2026-03-01', { ceiling: 1 })).toBe('not-entitled')
    expect(await outcome('2026-03-01', { ceiling: null })).toBe('undetermined')
  })

  test('says which duty softer than must is not kept', async () => {
    const plan = planOf([duty('test.soft', isTrue('poor'), isTrue('local'), 'strive')])
    const made = toJsonRulesEngine(plan, { asOf })
    const { outcomes, departures } = await decideWith(made, { poor: true, local: false })
    expect({ outcomes, departures }).toEqual({
      outcomes: { 'test.soft': 'undetermined' },
      departures: { 'test.soft': 'strive' },
    })
    expect((await made.run({ poor: true, local: false })).events.map(({ type }) => type)).toEqual([
      'departed',
    ])
  })

  test('counts many conditions without listing their combinations', async () => {
    const paths = Array.from({ length: 24 }, (_, index) => `fact${index}`)
    const many: Condition = { kind: 'at-least-of', count: 12, of: paths.map(isTrue) }
    const words = { zh: '名', en: 'name' }
    const inputs = paths.map((path) => ({ path, type: 'boolean' as const, title: words, question: words }))
    const plan = planOf([entitlement('test.many', many)], {
      subjects: [{ id: 'child', title: words, relations: {}, inputs, derived: [] }],
    })
    // There are 2 704 156 ways to choose 12 of 24.
    expect(JSON.stringify(toJsonRules(plan)).length).toBeLessThan(150_000)
    const made = toJsonRulesEngine(plan, { asOf })
    const outcome = async (yes: number, no: number) => {
      const facts = paths.map((path, index) => [path, index < yes ? true : index >= 24 - no ? false : null])
      return (await decideWith(made, Object.fromEntries(facts))).outcomes['test.many']
    }
    expect(await Promise.all([outcome(12, 12), outcome(11, 12), outcome(11, 13), outcome(12, 0)])).toEqual([
      'entitled',
      'undetermined',
      'not-entitled',
      'entitled',
    ])
  })
})

test('a plan may be given as its IR, or as itself', () => {
  const { ir } = luojiang
  expect(toJsonRules(ir)).toEqual(toJsonRules(luojiang))
})
