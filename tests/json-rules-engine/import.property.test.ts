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
      { numRuns: 300 },
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
      { numRuns: 150 },
    )
    expect(undetermined).toBeGreaterThan(50)
  })

  test('are never more than the JSON says, and no JSON makes the import throw', () => {
    const keys = fc.constantFrom(
      'all',
      'any',
      'not',
      'condition',
      'fact',
      'operator',
      'value',
      'path',
      'params',
      '__proto__',
    )
    const words = fc.constantFrom<unknown>('equal', 'in', 'lessThan', 'x', 1, true, null, [], {}, ['a'], {
      fact: 'y',
    })
    const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 5, depthIdentifier: 'tree' },
        words,
        fc.array(tie('tree'), { maxLength: 3, depthIdentifier: 'tree' }),
        fc.dictionary(keys, tie('tree'), { maxKeys: 4, depthIdentifier: 'tree' }),
      ),
    }))
    const rule = fc.record({ conditions: tree, event: fc.oneof(fc.constant({ type: 'e' }), tree) })
    const documents = fc.oneof(
      fc.json(),
      fc.anything(),
      tree,
      fc.array(rule),
      fc.record({ rules: fc.array(rule), conditions: tree }),
    )
    fc.assert(
      fc.property(documents, (json) => {
        const result = imported(json)
        for (const { pointer } of result.findings) expect(pointer).toMatch(/^(\/.*)?$/s)
        if (result.rules.length > 0) packWith(result)
      }),
      { numRuns: 3000 },
    )
  })
})
