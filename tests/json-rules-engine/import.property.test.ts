import fc from 'fast-check'
import { Engine } from 'json-rules-engine'
import { describe, expect, test } from 'vitest'
import { declared, hostCase } from './support/host-rules.ts'
import { factsFrom, imported, packWith } from './support/imported-pack.ts'

const day = { asOf: '2026-06-01' }

describe('imported rules', () => {
  test('compile, and with all facts known decide as json-rules-engine does', async () => {
    const seen = { member: 0, 'not-member': 0 }
    await fc.assert(
      fc.asyncProperty(hostCase, async ({ rules, facts }) => {
        const engine = new Engine(structuredClone([...rules]))
        const fired = (await engine.run(facts)).events.map(({ type }) => type)
        const result = imported(rules, { facts: declared })
        expect(result.findings.filter((one) => one.severity === 'error')).toEqual([])
        const plan = packWith(result)
        const given = factsFrom(facts, result)
        for (const { id, event } of result.rules) {
          const { outcome } = plan.decide(id, given, day)
          expect(outcome, id).toBe(fired.includes(event ?? '') ? 'member' : 'not-member')
          seen[outcome as keyof typeof seen] += 1
        }
        expect(result.rules.map((one) => one.event)).toEqual(rules.map((one) => one.event.type))
      }),
      { numRuns: 200 },
    )
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(50)
  })

  test('with facts unknown are undetermined, or decide as they would whatever those facts are', async () => {
    let undetermined = 0
    const cases = fc.tuple(hostCase, fc.func(fc.boolean()))
    await fc.assert(
      fc.asyncProperty(cases, async ([{ rules, facts }, isKnown]) => {
        const result = imported(rules, { facts: declared })
        const plan = packWith(result)
        const all = factsFrom(facts, result)
        const some = Object.fromEntries(Object.entries(all).filter(([id]) => isKnown(id)))
        for (const { id } of result.rules) {
          const { outcome } = plan.decide(id, some, day)
          if (outcome === 'undetermined') undetermined += 1
          else expect(outcome).toBe(plan.decide(id, all, day).outcome)
        }
      }),
      { numRuns: 100 },
    )
    expect(undetermined).toBeGreaterThan(50)
  })

  test('compile whatever else the JSON holds, and no JSON makes the import throw', () => {
    const junk = fc.oneof(
      fc.constantFrom<unknown>(
        'equal',
        'near',
        1,
        true,
        null,
        [],
        {},
        ['a'],
        { fact: 'status' },
        { all: [] },
      ),
      fc.anything(),
    )
    const keys = fc.constantFrom(
      'all',
      'any',
      'not',
      'condition',
      'fact',
      'operator',
      'value',
      'path',
      '__proto__',
    )
    const spoilt = fc
      .tuple(
        hostCase,
        fc.array(fc.tuple(fc.infiniteStream(fc.nat()), fc.option(keys), junk), { maxLength: 3 }),
      )
      .map(([{ rules }, changes]) =>
        changes.reduce<unknown>((json, [steps, key, value]) => changed(json, steps, key, value), rules),
      )
    let compiled = 0
    fc.assert(
      fc.property(fc.oneof({ weight: 4, arbitrary: spoilt }, fc.json(), fc.anything()), (json) => {
        const result = imported(json)
        for (const { pointer } of result.findings) expect(pointer).toMatch(/^(\/.*)?$/s)
        if (result.rules.length === 0) return
        expect(packWith(result).ir.rules).toHaveLength(result.rules.length)
        compiled += 1
      }),
      { numRuns: 500 },
    )
    expect(compiled).toBeGreaterThan(100)
  })
})

/** JSON with one of its places, found by random steps, given another value or one more key. */
function changed(json: unknown, steps: Iterator<number>, key: string | null, value: unknown): unknown {
  const entries = typeof json === 'object' && json !== null ? Object.entries(json) : []
  const choice = (steps.next().value ?? 0) % (entries.length + 1)
  const chosen = entries[choice]
  if (chosen) {
    const inner = changed(chosen[1], steps, key, value)
    return Array.isArray(json) ? json.with(choice, inner) : { ...(json as object), [chosen[0]]: inner }
  }
  return key === null || Array.isArray(json) ? value : { ...(json as object), [key]: value }
}
