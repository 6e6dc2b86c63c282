import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { luojiang } from '../../src/index.ts'
import { problemsOf } from '../../src/receipt/read/read-receipt.ts'
import { ReceiptError, readReceipt, receiptOf, replay } from '../../src/receipt.ts'

type Parts = Record<string, Record<string, unknown>>

const facts = { birthDate: '2022-09-12', 'disability.kind': 'hearing' } as const
const decision = luojiang.decide('welfare.rehabilitation-assistance', facts, { asOf: '2026-06-01' })
const whole = JSON.stringify(receiptOf(decision, { include: { facts: true } }))

/** A good receipt with something done to it, and what is wrong then. */
function problemsAfter(change: (receipt: Parts) => void): string[] {
  const receipt = JSON.parse(whole) as Parts
  change(receipt)
  return problemsOf(receipt).map(({ code, path }) => `${code} ${path.join('/')}`)
}

const mistakes: readonly (readonly [string, (receipt: Parts) => void, readonly string[]])[] = [
  ['nothing', () => undefined, []],
  ['another format', (one) => Object.assign(one, { format: 'other/1' }), ['CPR6201 format']],
  ['no format', (one) => delete one.format, ['CPR6201 ']],
  ['a later format', (one) => Object.assign(one, { format: 'child-plan-receipt/2' }), ['CPR6202 format']],
  ['a key too many', (one) => Object.assign(one, { name: 'x' }), ['CPR6203 name']],
  ['a key too many inside', (one) => Object.assign(one.rule ?? {}, { titel: 'x' }), ['CPR6203 rule/titel']],
  [
    'keys missing',
    (one) => {
      delete one.asOf
      delete one.grants
    },
    ['CPR6204 '],
  ],
  ['a key missing inside', (one) => delete one.ruleBook?.hash, ['CPR6204 ruleBook']],
  ['text for an object', (one) => Object.assign(one, { engine: 'x' }), ['CPR6205 engine']],
  ['a list for an object', (one) => Object.assign(one, { parameters: [] }), ['CPR6205 parameters']],
  ['an object for a list', (one) => Object.assign(one, { grants: {} }), ['CPR6205 grants']],
  ['no day', (one) => Object.assign(one, { asOf: '2026-02-30' }), ['CPR6205 asOf']],
  ['no hash', (one) => Object.assign(one.rule ?? {}, { hash: 'ABC' }), ['CPR6205 rule/hash']],
  ['a short salt', (one) => Object.assign(one.facts ?? {}, { salt: '00' }), ['CPR6205 facts/salt']],
  ['no method', (one) => Object.assign(one.facts ?? {}, { method: 'md5' }), ['CPR6205 facts/method']],
  [
    'a name that is none',
    (one) => Object.assign(one, { missing: ['a', 5, ''] }),
    ['CPR6205 missing/1', 'CPR6205 missing/2'],
  ],
  ['a target', (one) => Object.assign(one.rule ?? {}, { kind: 'target' }), ['CPR6205 rule/kind']],
  ['an outcome that no rule has', (one) => Object.assign(one, { outcome: 'yes' }), ['CPR6205 outcome']],
  [
    'an outcome of another kind of rule',
    (one) => Object.assign(one, { outcome: 'member' }),
    ['CPR6205 outcome'],
  ],
  [
    'a fact that the rule does not read',
    (one) => Object.assign(one.facts?.values ?? {}, { birthdate: 'x' }),
    ['CPR6203 facts/values/birthdate'],
  ],
  [
    'a fact that is an object',
    (one) => Object.assign(one.facts?.values ?? {}, { birthDate: {} }),
    ['CPR6205 facts/values/birthDate'],
  ],
  [
    'a parameter without its source',
    (one) => Object.assign(one.parameters ?? {}, { x: { value: 1 } }),
    ['CPR6204 parameters/x'],
  ],
  [
    'a parameter that is no value',
    (one) => Object.assign(one.parameters ?? {}, { x: { value: [1], given: 'yes' } }),
    ['CPR6205 parameters/x/value', 'CPR6205 parameters/x/given'],
  ],
  [
    'many at once, every one of them',
    (one) => {
      Object.assign(one, { asOff: 1, outcome: 5, departure: 'perhaps' })
      delete one.asOf
    },
    ['CPR6203 asOff', 'CPR6204 ', 'CPR6205 outcome', 'CPR6205 departure'],
  ],
]

describe('a receipt with', () => {
  test.each(mistakes)('%s', (_what, change, expected) => {
    expect(problemsAfter(change)).toEqual(expected)
  })

  test('a slip in a key gets a suggestion, and every problem is in the message', () => {
    const receipt = { ...JSON.parse(whole), asOff: 1, outcome: 5 }
    const problem = expect.objectContaining({ code: 'CPR6203', suggestion: 'asOf' })
    expect(problemsOf(receipt)).toContainEqual(problem)
    expect(() => readReceipt(receipt)).toThrow(
      /no key `asOff` \(did you mean `asOf`\?\); `outcome` should be/,
    )
    expect(() => replay(luojiang, receipt, facts)).toThrow(ReceiptError)
  })

  test('a problem says so in both languages, and leaves nothing out', () => {
    for (const [, change] of mistakes) {
      const receipt = JSON.parse(whole) as Parts
      change(receipt)
      for (const { message, help } of problemsOf(receipt))
        for (const { zh, en } of [message, help]) {
          expect(zh).toMatch(/\p{Script=Han}/u)
          expect(en).toMatch(/[a-z]/)
          expect(`${zh} ${en}`).not.toMatch(/\{\w+\}|\[object/)
        }
    }
  })
})

describe('whatever is read', () => {
  test('only a ReceiptError is thrown, with problems at places that are there', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.jsonValue(), fc.constantFrom(null, [], {}, 'x', 5)), (value) => {
        expect(() => readReceipt(value)).toThrow(ReceiptError)
      }),
    )
  })

  test('a receipt in which any one value is another kind of thing has a problem there, or is still a receipt', () => {
    const leaves: (string | number)[][] = []
    const walk = (value: unknown, path: (string | number)[]): void => {
      leaves.push(path)
      if (typeof value === 'object' && value !== null)
        for (const [key, one] of Object.entries(value))
          walk(one, [...path, Array.isArray(value) ? Number(key) : key])
    }
    walk(JSON.parse(whole), [])
    fc.assert(
      fc.property(fc.constantFrom(...leaves.slice(1)), fc.jsonValue({ maxDepth: 2 }), (path, value) => {
        const receipt = JSON.parse(whole) as Record<string | number, unknown>
        let holder = receipt
        for (const step of path.slice(0, -1)) holder = holder[step] as typeof receipt
        holder[path.at(-1) ?? ''] = value
        const problems = problemsOf(receipt)
        // At the value, in it, or at the list or object that it is part of.
        const inside = problems.every((one) =>
          path.every((step, index) => index >= one.path.length || one.path[index] === step),
        )
        // The kind of a rule says which outcomes there are.
        expect(inside || path.join() === 'rule,kind' || path.includes('reads')).toBe(true)
        if (problems.length === 0) expect(readReceipt(receipt)).toEqual(JSON.parse(JSON.stringify(receipt)))
      }),
      { numRuns: 1000 },
    )
  })

  test('what was read is a frozen copy', () => {
    const given = JSON.parse(whole)
    const read = readReceipt(given)
    given.outcome = 'entitled'
    expect(read.outcome).toBe('undetermined')
    expect(Object.isFrozen(read.facts.values)).toBe(true)
  })
})
