import { Engine, Fact } from 'json-rules-engine'
import { describe, expect, test } from 'vitest'
import { luojiang } from '../../src/index.ts'
import { addPlanRules, operators, outcomesOf, toJsonRules } from '../../src/json-rules-engine.ts'
import { asOf, child, rule } from './support/disabled-child.ts'

describe('a host that already runs an engine', () => {
  const hostRule = {
    name: 'newcomer',
    conditions: { all: [{ fact: 'visits', operator: 'lessThan', value: 2 }] },
    event: { type: 'welcome' },
  }

  test('keeps its rules, facts and operators; its facts and sources are used as they are', async () => {
    const engine = new Engine([hostRule])
    const fetched: string[] = []
    engine.addFact('birthDate', async () => {
      fetched.push('birthDate')
      return child.birthDate
    })
    engine.addFact('household', { hardship: 'none' })
    engine.addOperator('surely', () => true)
    addPlanRules(engine, luojiang, { rules: [rule], asOf })
    const { household: _, birthDate: __, ...atRun } = child
    const result = await engine.run({ ...atRun, extremePoverty: true, visits: 1 })
    expect(result.events.map(({ type }) => type).sort()).toEqual(['entitled', 'welcome'])
    expect(fetched).toEqual(['birthDate'])
    expect(await outcomesOf(result)).toEqual({
      asOf,
      outcomes: { [rule]: 'entitled' },
      departures: {},
      notInForce: [],
    })
  })

  test('may load the rules as plain JSON, with operators and facts of its own making', async () => {
    const { rules, conditions } = JSON.parse(
      JSON.stringify(toJsonRules(luojiang, { subject: 'visit', rules: ['welfare.fare-attraction-free'] })),
    )
    const engine = new Engine()
    for (const [name, operator] of Object.entries(operators)) engine.addOperator(name, operator)
    for (const [name, condition] of Object.entries(conditions)) engine.setCondition(name, condition as never)
    for (const one of rules) engine.addRule(one)
    const types = async (height: unknown) =>
      (
        await engine.run({
          'as-of': asOf,
          'visit:governmentPriced': true,
          'visit:visitor.age': undefined,
          'visit:height': height,
        })
      ).events.map(({ type }) => type)
    expect(await types('1.20')).toEqual(['entitled'])
    expect(await types(1.21)).toEqual(['not-entitled'])
    expect(await types(undefined)).toEqual([])
  })

  test('finds in the JSON everything that the rules look at, name or use', () => {
    const { rules, conditions, facts, operators: used } = toJsonRules(luojiang)
    const text = JSON.stringify([rules, conditions])
    const names = (key: string) =>
      new Set([...text.matchAll(new RegExp(`"${key}":"([^"]+)"`, 'g'))].map(([, one]) => one))
    for (const name of names('fact')) expect(Object.keys(facts)).toContain(name)
    expect([...names('operator')].sort()).toEqual([...used].sort())
    for (const name of names('condition')) expect(Object.keys(conditions)).toContain(name)
    for (const name of Object.keys(conditions)) expect([...names('condition')]).toContain(name)
  })

  test('has names of facts that the almanac tells apart', () => {
    // json-rules-engine keeps values by a hash of the name: two names of one hash would share a value.
    const key = (name: string) =>
      (new Fact(name, () => 0) as unknown as { getCacheKey(of: object): number }).getCacheKey({})
    for (const { id } of luojiang.ir.subjects) {
      const names = Object.keys(toJsonRules(luojiang.ir, { subject: id }).facts)
      expect(new Set(names.map(key)).size).toBe(names.length)
    }
  })
})
