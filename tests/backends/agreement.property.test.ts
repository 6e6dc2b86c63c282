import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Force } from '../../src/ir/nodes/index.ts'
import { luojiangIr } from '../../src/shipped.ts'
import { randomCase } from '../bench/random-child.ts'
import { type Plan, type Situation, situation } from '../decide/arbitraries/situations.ts'
import { subject } from '../decide/support/dictionary.ts'
import { category, duty, entitlement, planOf } from '../decide/support/plan.ts'
import { conditionYaml } from './as-yaml.ts'
import { backends, interpreted } from './backends.ts'

/** Nights run longer: `AGREEMENT_RUNS=200000 npx vitest run tests/backends`. */
const RUNS = Number(process.env.AGREEMENT_RUNS ?? 1500)

const paths = subject.inputs.map((one) => one.path)
const anything: Plan = {
  among: paths,
  facts: { min: 1, max: 5 },
  depth: 3,
  conditions: 2,
  pool: { parameters: 'open', derivedPairs: true },
  completions: 10 ** 9,
}

const forces = fc.constantFrom<Force>('must', 'must-not', 'should', 'strive')

function planIn({ conditions, ageCompletes }: Situation, force: Force) {
  const [one, other] = conditions
  if (!one || !other) throw new Error('two conditions are drawn')
  const rules = [
    category('test.category', one),
    entitlement('test.entitlement', other),
    duty('test.duty', one, other, force),
  ]
  return planOf(rules, { settings: { ageCompletes, timeZone: 'Asia/Shanghai' } })
}

describe('one meaning', () => {
  test.each(Object.keys(backends))(
    '%s: any rules on any partial facts decide as the interpreter does',
    async (name) => {
      await fc.assert(
        fc.asyncProperty(situation(anything), forces, async (given, force) => {
          const ir = planIn(given, force)
          const expected = interpreted(ir, 'child', given.given, given.asOf)
          const actual = await backends[name]?.(ir, 'child', given.given, given.asOf)
          const [one, other] = given.conditions.map(conditionYaml)
          const rule = `force: ${force}\nwhen:\n${one}\nrequire:\n${other}\nfacts: ${JSON.stringify(given.given)} as of ${given.asOf}`
          expect({ outcomes: actual, rule }).toEqual({ outcomes: expected, rule })
        }),
        { numRuns: RUNS },
      )
    },
  )

  test('the shipped rules about children, on random children of every age and period', async () => {
    const ir = luojiangIr()
    await fc.assert(
      fc.asyncProperty(randomCase, async ({ child, asOf }) => {
        const expected = interpreted(ir, 'child', child, asOf)
        for (const [name, decide] of Object.entries(backends))
          expect({ name, outcomes: await decide(ir, 'child', child, asOf) }).toEqual({
            name,
            outcomes: expected,
          })
      }),
      { numRuns: Math.max(25, Math.floor(RUNS / 30)) },
    )
  })
})
