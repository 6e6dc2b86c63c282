import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { type LuojiangTypes, luojiang } from '../../src/index.ts'
import type { Child } from './child.ts'
import { decideByHand, type LocalLists, rulesByHand } from './hand-written.ts'
import { randomCase } from './random-child.ts'

type ChildFacts = LuojiangTypes['subjects']['child']

const lists = fc.record({
  illnesses: fc.option(fc.subarray(['尿毒症', '感冒']), { nil: undefined }),
  stages: fc.option(fc.subarray(['compulsory', 'secondary', 'bachelor']), { nil: undefined }),
})

describe('the shipped rules about children against functions written by hand', () => {
  test.prop([randomCase], { numRuns: 3000 })(
    'agree where no local list is known, as shipped',
    ({ asOf, child }) => {
      expect(byRules(child, asOf)).toEqual(decideByHand(child, asOf))
    },
  )

  test.prop([randomCase, lists], { numRuns: 3000 })(
    'agree with lists that a locality sets, empty ones too',
    ({ asOf, child }, { illnesses, stages }) => {
      const local: LocalLists = {
        ...(illnesses ? { seriousIllnesses: new Set(illnesses) } : {}),
        ...(stages ? { continuedStages: new Set(stages) } : {}),
      }
      const parameters = { 'serious-illness-list': illnesses, 'continued-schooling-stages': stages }
      expect(byRules(child, asOf, parameters)).toEqual(decideByHand(child, asOf, local))
    },
  )

  test.prop([randomCase], { numRuns: 500 })(
    'agree where the facts come as dotted keys',
    ({ asOf, child }) => {
      expect(byRules(dotted(child), asOf)).toEqual(decideByHand(child, asOf))
    },
  )

  test('the random children reach every outcome of every rule', () => {
    const reached = new Map<string, Set<string>>()
    for (const { asOf, child } of fc.sample(randomCase, { numRuns: 3000, seed: 1 }))
      for (const [rule, outcome] of Object.entries(decideByHand(child, asOf)))
        reached.set(rule, (reached.get(rule) ?? new Set()).add(outcome))
    expect([...reached.keys()].sort()).toEqual([...rulesByHand].sort())
    expect([...reached].filter(([, outcomes]) => outcomes.size !== 3)).toEqual([])
  })
})

function byRules(child: Child | object, asOf: string, parameters: Record<string, unknown> = {}) {
  const { decisions } = luojiang.decideAll(child as ChildFacts, { asOf, parameters, rules: rulesByHand })
  return Object.fromEntries(decisions.map(({ rule, outcome }) => [rule, outcome]))
}

function dotted(facts: object, prefix = ''): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(facts).flatMap(([key, value]) =>
      typeof value === 'object' ? Object.entries(dotted(value, `${prefix}${key}.`)) : [[prefix + key, value]],
    ),
  )
}
