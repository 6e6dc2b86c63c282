import { Engine } from 'json-rules-engine'
import { expect, expectTypeOf, test } from 'vitest'
import { luojiang } from '../../src/index.ts'
import { addPlanRules, decideWith, toJsonRules, toJsonRulesEngine } from '../../src/json-rules-engine.ts'

const asOf = '2026-06-01'

test('outcomes are typed by rule, rules and facts by subject', async () => {
  const engine = toJsonRulesEngine(luojiang, { asOf })
  expectTypeOf(engine).toExtend<Engine>()
  const { outcomes, departures, notInForce } = await decideWith(engine, { father: { lifeStatus: 'dead' } })
  expectTypeOf(outcomes['welfare.orphan']).toEqualTypeOf<
    'member' | 'not-member' | 'undetermined' | undefined
  >()
  expectTypeOf(outcomes['welfare.orphan-allowance']).toEqualTypeOf<
    'entitled' | 'not-entitled' | 'undetermined' | undefined
  >()
  expectTypeOf(notInForce).items.toExtend<string>()
  expect([departures, notInForce]).toEqual([{}, []])
  // @ts-expect-error: a rule about an employment
  expect(outcomes['law.child-labour']).toBeUndefined()
  // @ts-expect-error: no outcome of a category
  expect(outcomes['welfare.orphan'] === 'entitled').toBe(false)

  const employment = toJsonRulesEngine(luojiang, { asOf, subject: 'employment', rules: ['law.child-labour'] })
  const hired = await decideWith(employment, { hired: true })
  expectTypeOf(hired.outcomes['law.child-labour']).toEqualTypeOf<
    'compliant' | 'violated' | 'not-applicable' | 'undetermined' | undefined
  >()
  expect(hired.outcomes['law.child-labour']).toBe('undetermined')
})

test('names that are none do not compile, and are refused', async () => {
  // @ts-expect-error
  expect(() => toJsonRulesEngine(luojiang, { asOf, rules: ['welfare.orfan'] })).toThrow(/welfare\.orphan/)
  // @ts-expect-error
  expect(() => toJsonRulesEngine(luojiang, { asOf, rules: ['law.child-labour'] })).toThrow(/employment/)
  // @ts-expect-error
  expect(() => toJsonRulesEngine(luojiang, { asOf, subject: 'chlid' })).toThrow(/child/)
  // @ts-expect-error
  expect(() => toJsonRulesEngine(luojiang, { asOf, facts: { birthdate: '2020-01-01' } })).toThrow(/birthDate/)
  // @ts-expect-error
  expect(() => toJsonRulesEngine(luojiang, { asOf, sources: { birthdate: () => null } })).toThrow(/birthDate/)
  // @ts-expect-error
  expect(() => addPlanRules(new Engine(), luojiang, { subject: 'chlid' })).toThrow(/child/)
  // @ts-expect-error
  expect(() => toJsonRules(luojiang, { rules: ['welfare.orfan'] })).toThrow(/welfare\.orphan/)
  // @ts-expect-error
  await expect(decideWith(toJsonRulesEngine(luojiang, { asOf }), { lifeStatus: 'dead' })).rejects.toThrow(
    /lifeStatus/,
  )
})
