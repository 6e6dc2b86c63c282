import { createContext, runInContext } from 'node:vm'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compileRecords } from '../../src/backends/javascript/compile-records.ts'
import { printRecordCode } from '../../src/backends/javascript/print-record-code.ts'
import { dataText, keyText, numberText, quoted } from '../../src/backends/javascript/quote.ts'
import { type RecordFactory, surroundings } from '../../src/backends/javascript/record-code.ts'
import { createPlan } from '../../src/engine.ts'
import type { PlanIr } from '../../src/ir/nodes/index.ts'
import { anatomyOf } from './support/anatomy.ts'
import { expectUnchangedGlobals } from './support/globals.ts'
import { hostilePlan, NAMES } from './support/hostile-plan.ts'
import { hostileText, hostileTexts } from './support/hostile-text.ts'

expectUnchangedGlobals()

/** Every identifier that printed code may hold, and every text of the printer's own. */
const identifiers =
  /^(?:o|A|P|S|C|E|D|out|at|codes|outcomes|words|undefined|Uint8Array|factory|\$?(?:date|time|age|elapsed|monthsBefore|decimal|ratio|order|decide|test|listOf|listed|includes|own)|category|entitlement|duty|[tk]\d+)$/
const ownTexts = [
  'any',
  'all',
  'none',
  'years',
  'months',
  'days',
  'day-after',
  'equal',
  'less',
  'at-most',
  'more',
  'at-least',
  '1000',
  '1',
  '1.50',
  '2',
]

/** Every text that a plan holds, whatever for; of a path each step. */
function textsIn(data: unknown, found = new Set<string>()): Set<string> {
  if (typeof data === 'string') for (const one of [data, ...data.split('.')]) found.add(one)
  else if (typeof data === 'object' && data !== null)
    for (const [key, value] of Object.entries(data)) {
      found.add(key)
      textsIn(value, found)
    }
  return found
}

function expectInert(ir: PlanIr, source: string): void {
  const {
    faults,
    literals,
    identifiers: used,
    comments,
    live,
  } = anatomyOf(`const factory = ${source}`, 'printed.js')
  expect({ faults, comments, live }).toEqual({ faults: [], comments: [], live: [] })
  expect([...used].filter((one) => !identifiers.test(one))).toEqual([])
  const expected = textsIn(ir)
  expect([...literals].filter((one) => !expected.has(one) && !ownTexts.includes(one))).toEqual([])
  for (const { id } of ir.rules) expect(literals).toContain(id)
  // Nothing that ends a line or a script, and nothing that a reader does not see, stands in it as it is.
  expect(source).not.toMatch(/<\/|<!|[\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\x7f-\x9f]/)
}

/** Facts as generated code takes them: nested by the steps of their paths. */
function factsOf(ir: PlanIr): object {
  const known = (ir.subjects[0]?.inputs ?? []).filter(({ type }) => type === 'boolean' || type === 'integer')
  const [one] = known
  const value = one?.type === 'boolean' ? true : 3
  const steps = one?.path.split('.') ?? []
  return steps.reduceRight<unknown>((inner, step) => Object.fromEntries([[step, inner]]), value) as object
}

describe('code printed from a plan whose every text is hostile', () => {
  test('parses to its texts as literals and the printer’s own words, and to nothing else', () => {
    fc.assert(
      fc.property(hostileTexts(NAMES), (names) => {
        const ir = hostilePlan(names)
        expectInert(ir, printRecordCode(ir, names[19] ?? ''))
      }),
      { numRuns: 300 },
    )
  })

  test('runs nothing of them, and decides what closures decide', () => {
    fc.assert(
      fc.property(hostileTexts(NAMES), (names) => {
        const ir = hostilePlan(names)
        const subject = names[19] ?? ''
        let calls = 0
        const context = createContext({ canary: () => (calls += 1) })
        const before = Reflect.ownKeys(context)
        const factory = runInContext(`(${printRecordCode(ir, subject)})`, context, {
          timeout: 5000,
        }) as RecordFactory
        const options = { asOf: '2026-03-01', subject: subject as never }
        const closures = createPlan(ir)
        for (const code of [factory(surroundings), compileRecords(ir, subject)]) {
          const generated = createPlan(ir, { records: () => code })
          const given = factsOf(ir)
          expect({ ...generated.outcomes(given, { ...options, unchecked: true }) }).toEqual(
            closures.outcomes(given, options),
          )
        }
        expect([calls, Reflect.ownKeys(context)]).toEqual([0, before])
        expect('canary' in globalThis).toBe(false)
      }),
      { numRuns: 150 },
    )
  })
})

describe('a text as a literal', () => {
  test('is the text again, in code and as a key, and one token', () => {
    fc.assert(
      fc.property(hostileText, fc.string({ unit: 'binary' }), (hostile, any) => {
        for (const text of [hostile, any]) {
          expect(runInContext(quoted(text), createContext({}))).toBe(text)
          const keyed = runInContext(`({ ${keyText(text)}: 1 })`, createContext({})) as object
          expect(Object.keys(keyed)).toEqual([text])
          expect(quoted(text)).not.toMatch(/[<\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\p{Cc}]/u)
        }
      }),
      { numRuns: 2000 },
    )
  })

  test('is plain data again, whatever its keys', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), hostileText, (data, key) => {
        const all = Object.fromEntries([
          [key, data],
          ['__proto__', data],
        ])
        const source = dataText(all)
        const read = JSON.stringify(runInContext(source, createContext({})))
        expect(read).toBe(JSON.stringify(all))
        const { faults, literals } = anatomyOf(`const data = ${source}`, 'printed.js')
        expect([faults, [...literals]]).toEqual([[], [JSON.stringify(all)]])
      }),
    )
  })

  test.each([Number.NaN, Infinity, -Infinity, '1', '1);canary();(', null, undefined, {}, 1n, [1], true])(
    '%s is no number',
    (given) => {
      expect(() => numberText(given)).toThrow(RangeError)
    },
  )
})
