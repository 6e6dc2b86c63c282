import { describe, expect, test } from 'vitest'
import { assembleValidators } from '../../src/backends/json-schema/validators/assemble-validators.ts'
import { createPlan } from '../../src/engine.ts'
import { luojiangRecords } from '../../src/generated/luojiang-code.ts'
import { luojiang } from '../../src/index.ts'
import type { InputFact } from '../../src/ir/nodes/index.ts'
import type { Plan } from '../../src/plan-api.ts'
import { expectUnchangedGlobals } from './support/globals.ts'
import { polluted } from './support/polluted.ts'
import { options, said, settled } from './support/said.ts'

expectUnchangedGlobals()

const { ir } = luojiang
const plans: Readonly<Record<string, Plan>> = {
  'the shipped plan': luojiang as unknown as Plan,
  closures: createPlan(ir),
  'generated code behind assembled validators': createPlan(ir, {
    records: luojiangRecords,
    accepts: assembleValidators(ir),
  }),
}
function plausible({ type, values }: InputFact): unknown {
  const [option] = Object.keys(values ?? {})
  switch (type) {
    case 'enum':
      return option
    case 'set':
      return [option]
    case 'date':
      return '2020-01-01'
    case 'time-of-day':
      return '08:00'
    case 'boolean':
      return true
    default:
      return type === 'text' ? 'x' : 1
  }
}

/** Each fact as its own key, as that of its group, and as the group that holds it. */
const leftovers = (ir.subjects.find(({ id }) => id === 'child')?.inputs ?? []).flatMap((fact) => {
  const steps = fact.path.split('.')
  const value = plausible(fact)
  const leaf = { [steps.at(-1) ?? '']: value }
  if (steps.length === 1) return [leaf]
  const group = steps.slice(1).reduceRight<unknown>((inner, step) => ({ [step]: inner }), value)
  return [leaf, { [steps[0] ?? '']: group }, { [fact.path]: value }]
})

describe.each(Object.entries(plans))('%s', (_, plan) => {
  test('says nothing from the prototype of every object, whatever fact is left there', async () => {
    const clean = JSON.stringify(await settled(said(plan)))
    expect(leftovers.length).toBeGreaterThan(75)
    for (const one of leftovers)
      expect(JSON.stringify(await settled(polluted(one, () => said(plan)))), JSON.stringify(one)).toBe(clean)
  })

  test('a dead parent is nobody’s who is not said to be', async () => {
    const orphan = (parent: object) => {
      const facts = { birthDate: '2015-03-01', father: parent, mother: parent }
      return (plan.outcomes(facts, options) as Record<string, string>)['welfare.orphan']
    }
    expect(orphan({ lifeStatus: 'dead' })).toBe('member')
    expect(polluted({ lifeStatus: 'dead' }, () => orphan({}))).toBe('undetermined')
  })
})

test.each(['closures', 'the shipped plan'])(
  'by %s, what is left there without being enumerable is not seen either',
  async (name) => {
    const plan = plans[name] as Plan
    const clean = JSON.stringify(await settled(said(plan)))
    for (const one of leftovers)
      expect(JSON.stringify(await settled(polluted(one, () => said(plan), false)))).toBe(clean)
  },
)

test('nobody is vouched for by a leftover', () => {
  const plan = plans['the shipped plan'] as Plan
  const run = () => plan.outcomes({ lifeStatus: 'no such thing' }, options)
  expect(() => polluted({ unchecked: true }, run)).toThrow('no fact `lifeStatus`')
})
