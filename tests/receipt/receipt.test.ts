import { createHash, createHmac } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Decider } from '../../src/decide/decider.ts'
import { luojiang } from '../../src/index.ts'
import type { Force, PlanIr } from '../../src/ir/nodes/index.ts'
import { contentHash } from '../../src/receipt/content-hash.ts'
import { hashedFacts } from '../../src/receipt/facts-hash.ts'
import { CannotReplayError, type Receipt, receiptOf, replay } from '../../src/receipt.ts'
import { compileOverlay, goodFixtures } from '../check/overlay.ts'
import { duty, entitlement, planOf } from '../decide/support/plan.ts'
import { expectFile } from '../support/fixture.ts'

const asOf = '2026-06-01'
const child = {
  birthDate: '2022-09-12',
  registration: { inDistrict: true },
  disability: { kind: 'hearing' },
  'rehabilitation.needed': true,
} as const
const decide = () => luojiang.decide('welfare.rehabilitation-assistance', child, { asOf })
const manifest = JSON.parse(
  readFileSync(fileURLToPath(new URL('../../package.json', import.meta.url)), 'utf8'),
)

/** The text that was hashed, written out by hand from what the documentation says of it. */
const hashed = (salt: string) =>
  `{"facts":{"birthDate":"2022-09-12","disability.kind":"hearing","registration.inDistrict":true,"rehabilitation.needed":true},"salt":"${salt}"}`

describe('a receipt', () => {
  test('says what the decision was made of and what came of it', () => {
    const decision = decide()
    const receipt = receiptOf(decision)
    expect(receipt).toMatchObject({
      format: 'child-plan-receipt/1',
      engine: { name: manifest.name, version: manifest.version },
      ruleBook: { id: luojiang.ir.id, version: luojiang.ir.version, hash: contentHash(luojiang.ir) },
      rule: { id: decision.rule, kind: 'entitlement', version: '2021-01-01' },
      subject: 'child',
      asOf,
      outcome: decision.outcome,
      missing: [...decision.missing].sort(),
      missingParameters: [],
      grants: [],
      departure: null,
    })
    expect(receipt.parameters['rehabilitation-age-ceiling']).toEqual({ value: 6, given: false })
    expect(receipt.facts.reads).toContain('father.lifeStatus')
    expect(JSON.parse(JSON.stringify(receipt))).toEqual(receipt)
  })

  test('is frozen through and through', () => {
    const receipt = receiptOf(decide(), { include: { facts: true } })
    const parts = [
      receipt,
      receipt.rule,
      receipt.parameters,
      receipt.facts,
      receipt.facts.values,
      receipt.missing,
    ]
    for (const part of parts) expect(Object.isFrozen(part)).toBe(true)
  })

  test('takes the parameters that the caller gave, and says which they are', () => {
    const parameters = { 'rehabilitation-age-ceiling': 14, 'rehabilitation-hardships': null }
    const decision = luojiang.decide('welfare.rehabilitation-assistance', child, { asOf, parameters })
    expect(receiptOf(decision).parameters).toMatchObject({
      'rehabilitation-age-ceiling': { value: 14, given: true },
      'rehabilitation-hardships': { value: null, given: true },
      'rehabilitation-disabilities': { given: false },
    })
  })

  test('leaves out what the rule does not read, facts and parameters alike', () => {
    const facts = { birthDate: '2015-03-01', ill: true }
    const parameters = { 'rehabilitation-age-ceiling': 14 }
    const decision = luojiang.decide('welfare.orphan', facts, { asOf, parameters })
    const receipt = receiptOf(decision, { include: { facts: true } })
    expect(receipt.facts.values).toEqual({ birthDate: '2015-03-01' })
    expect(receipt.parameters).toEqual({})
    expect(replay(luojiang, receipt, { birthDate: '2015-03-01', ill: false }).same).toBe(true)
  })

  test('tells a duty departed from apart from one that is undetermined', () => {
    const [always, never] = ([1, -1] as const).map((truth) => ({ kind: 'constant', truth }) as const)
    if (!always || !never) throw new Error('two conditions were asked for')
    const planWith = (force: Force) => planOf([duty('test.rule', always, never, force)])
    const receipt = receiptOf(new Decider(planWith('should')).decide('test.rule', {}, { asOf }))
    expect(receipt).toMatchObject({ outcome: 'undetermined', departure: 'should' })
    const codes = (force: Force) =>
      replay({ ir: planWith(force) }, receipt, {}).differences.map(({ code }) => code)
    expect(codes('should')).toEqual([])
    expect(codes('must')).toEqual(['CPR6225', 'CPR6231', 'CPR6235', 'CPR6242'])
    expect(codes('encourage')).toEqual(['CPR6225', 'CPR6235', 'CPR6242'])
  })

  test('stands also where what is missing cannot be listed', () => {
    const decision = decide()
    const entangled: typeof decision = Object.create(decision, {
      missing: {
        get() {
          throw Object.assign(new Error('too many ways'), { name: 'Entangled' })
        },
      },
      ...Object.fromEntries(
        [
          'rule',
          'kind',
          'version',
          'asOf',
          'outcome',
          'inputs',
          'missingParameters',
          'grants',
          'departure',
        ].map((key) => [key, { value: decision[key as keyof typeof decision] }]),
      ),
    })
    expect(receiptOf(entangled)).toMatchObject({
      outcome: 'undetermined',
      missing: null,
      missingParameters: [],
    })
  })
})

describe('the hash of the facts', () => {
  test('is SHA-256 over their canonical JSON with the salt, or HMAC-SHA-256 under a key', () => {
    const { facts } = receiptOf(decide())
    expect(facts.method).toBe('sha-256')
    expect(facts.hash).toBe(createHash('sha256').update(hashed(facts.salt)).digest('hex'))
    for (const key of [
      'a key of more than sixteen bytes',
      new Uint8Array(32).fill(7),
      '十六个字节以上的密钥',
    ]) {
      const { facts: keyed } = receiptOf(decide(), { key })
      expect(keyed.method).toBe('hmac-sha-256')
      expect(keyed.hash).toBe(createHmac('sha256', key).update(hashed(keyed.salt)).digest('hex'))
    }
  })

  test('is another in each receipt, so that equal facts cannot be told from it', () => {
    const receipts = Array.from({ length: 50 }, () => receiptOf(decide(), { key: 'a key of sixteen' }))
    expect(new Set(receipts.map(({ facts }) => facts.salt)).size).toBe(50)
    expect(new Set(receipts.map(({ facts }) => facts.hash)).size).toBe(50)
  })

  test('needs a key long enough not to be tried out, and the same one again', () => {
    expect(() => receiptOf(decide(), { key: 'fifteen bytes!!' })).toThrow(/at least 16 bytes, not 15/)
    expect(() => receiptOf(decide(), { key: '' })).toThrow(RangeError)
    const receipt = receiptOf(decide(), { key: 'the one key of the office' })
    expect(replay(luojiang, receipt, child, { key: 'the one key of the office' }).same).toBe(true)
    const other = replay(luojiang, receipt, child, { key: 'another key of the office' })
    expect(other.differences.map(({ code }) => code)).toEqual(['CPR6228'])
    expect(() => replay(luojiang, receipt, child)).toThrow(
      expect.objectContaining({ name: 'CannotReplayError', needs: 'key' }),
    )
  })
})

describe('personal data', () => {
  test('is in a receipt only where it was asked for', () => {
    // Texts that nothing else in a receipt could hold.
    const text = fc.string({ minLength: 8, maxLength: 20, unit: fc.constantFrom(...'甲乙丙丁戊己庚辛壬癸') })
    const school = { kind: 'fact', type: 'text', path: 'school' } as const
    const camp = { kind: 'fact', type: 'text', path: 'camp' } as const
    const ir = planOf([entitlement('test.rule', { kind: 'same', left: school, right: camp })])
    fc.assert(
      fc.property(text, text, (one, other) => {
        const decision = new Decider(ir).decide('test.rule', { school: one, camp: other }, { asOf })
        const plain = JSON.stringify(receiptOf(decision))
        for (const value of [one, other]) expect(plain).not.toContain(value)
        const whole = receiptOf(decision, { include: { facts: true } })
        expect(whole.facts.values).toEqual({ school: one, camp: other })
        expect(JSON.stringify(decision)).not.toContain(one)
        const changed = replay({ ir }, receiptOf(decision), { school: `${one}甲`, camp: other })
        expect(JSON.stringify(changed)).not.toContain(one)
      }),
      { numRuns: 100 },
    )
  })

  test('altered in a receipt is found', () => {
    const receipt = receiptOf(decide(), { include: { facts: true } })
    const altered = {
      ...receipt,
      facts: { ...receipt.facts, values: { ...receipt.facts.values, birthDate: '2022-09-13' } },
    }
    expect(replay(luojiang, altered).differences.map(({ code }) => code)).toEqual(['CPR6229'])
  })

  test('is needed to replay a receipt without it', () => {
    expect(() => replay(luojiang, receiptOf(decide()))).toThrow(CannotReplayError)
    expect(() => replay(luojiang, receiptOf(decide()))).toThrow(/holds no facts/)
  })
})

test.each<[string, Partial<Receipt>, string]>([
  ['outcome', { outcome: 'entitled' }, 'CPR6231'],
  ['missing', { missing: [] }, 'CPR6232'],
  ['missing that could not be listed', { missing: null }, 'CPR6232'],
  ['missing parameters', { missingParameters: ['orphan-allowance'] }, 'CPR6233'],
  ['grants', { grants: ['surgery'] }, 'CPR6234'],
  ['departure', { departure: 'should' }, 'CPR6235'],
  ['subject', { subject: 'parent' }, 'CPR6236'],
  ['rule book', { ruleBook: { ...receiptOf(decide()).ruleBook, id: 'other' } }, 'CPR6221'],
  ['rule version', { rule: { ...receiptOf(decide()).rule, version: '2022-01-01' } }, 'CPR6224'],
  ['rule', { rule: { ...receiptOf(decide()).rule, id: 'welfare.rehabilitation-asistance' } }, 'CPR6222'],
  [
    'parameter gone',
    { parameters: { ...receiptOf(decide()).parameters, gone: { value: 1, given: true } } },
    'CPR6227',
  ],
])('another %s in the receipt is found, in both languages with help', (_what, part, code) => {
  const { differences, same } = replay(luojiang, { ...receiptOf(decide()), ...part }, child)
  expect(same).toBe(false)
  const found = differences.find((one) => one.code === code)
  expect(found?.severity).toBe('error')
  for (const text of [found?.message, found?.help]) {
    expect(text?.zh).toMatch(/\p{Script=Han}/u)
    expect(text?.en).toMatch(/[a-z]/)
    for (const sentence of [text?.zh, text?.en]) expect(sentence).not.toMatch(/\{\w+\}|undefined|null/)
  }
})

test('another engine, of which nothing came out otherwise, is told and leaves the decision reproduced', () => {
  const receipt = { ...receiptOf(decide()), engine: { name: manifest.name, version: '0.0.1' } }
  const { same, differences } = replay(luojiang, receipt, child)
  expect(same).toBe(true)
  expect(differences).toMatchObject([
    { code: 'CPR6243', severity: 'information', path: ['engine'], receipt: `${manifest.name} 0.0.1` },
  ])
})

/** Receipts are out in the world: a change of these files breaks every one of them, and takes a new format. */
test('hashes stay what they were, engine after engine', () => {
  const ir = compileOverlay(join(goodFixtures, 'every-operator')).ir as PlanIr
  const facts = {
    birthDate: '2020-02-29',
    height: '1.30',
    'disability.kinds': ['vision', 'hearing'],
    siblings: 0,
  }
  const receipt = receiptOf(new Decider(ir).decide('welfare.rehabilitation', facts, { asOf }), {
    include: { facts: true },
  })
  const { reads, values = {} } = receipt.facts
  const salt = '000102030405060708090a0b0c0d0e0f'
  const pinned = {
    ...receipt,
    engine: 'as it is',
    facts: { ...hashedFacts(values, reads, salt, undefined), values },
    keyed: hashedFacts(values, reads, salt, 'sixteen bytes or more').hash,
  }
  const path = fileURLToPath(new URL('./fixtures/pinned.expected.json', import.meta.url))
  expectFile(path, `${JSON.stringify(pinned, null, 2)}\n`)
})

test.each<[string, () => unknown]>([
  [
    'the JSON of a decision',
    () => JSON.parse(JSON.stringify(luojiang.decide('welfare.orphan', {}, { asOf }))),
  ],
  ['a list of decisions', () => luojiang.decideAll({}, { asOf })],
  ['nothing', () => undefined],
])('a receipt of %s is refused with what it needs', (_, made) => {
  expect(() => receiptOf(made() as never)).toThrow(/made of one decision itself.*`inputs`/)
})
