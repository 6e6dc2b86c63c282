import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayPatterns } from '../../src/backends/json-schema/day-patterns.ts'
import { printJsonSchemas } from '../../src/backends/json-schema/print-schemas.ts'
import type { InputFact, PlanIr } from '../../src/ir/nodes/index.ts'
import { parseDate } from '../../src/values/index.ts'
import { goodFacts, nest } from './arbitraries/facts.ts'
import { brokenFacts } from './arbitraries/faults.ts'
import { awkward } from './support/dictionary.ts'
import { problemsOf, shipped } from './support/validators.ts'

/** Later than any day there can be, so that what must not be after it is not judged: no schema knows the day. */
const NO_LIMIT = 22001231

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** As strict as it can be; what an object inherits is no part of a document. */
const ajv = () => new Ajv2020({ strict: true, allErrors: true, ownProperties: true })

function compiled(ir: PlanIr) {
  return new Map(
    [...printJsonSchemas(ir)].map(([file, text]) => [
      file.replace('.schema.json', ''),
      ajv().compile(JSON.parse(text)),
    ]),
  )
}

/** Dotted facts alone reach what stands below another; and of `__proto__` ajv says nothing. */
const beyondAjv = new Set(['overlapping', 'proto'])

const plans = [
  ['the shipped plan', shipped],
  ['an awkward plan', { ...awkward, subjects: awkward.subjects.filter(({ id }) => !beyondAjv.has(id)) }],
] as const

describe.each(plans)('the schemas of %s', (_, ir) => {
  const schemas = compiled(ir)

  test('are one for each subject', () => {
    expect([...printJsonSchemas(ir).keys()]).toEqual(ir.subjects.map(({ id }) => `${id}.schema.json`))
  })

  test('are 2020-12, name no place, and stand alone', () => {
    for (const text of printJsonSchemas(ir).values()) {
      const schema = JSON.parse(text) as Record<string, Json>
      expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
      expect(schema.$id).toBeUndefined()
      expect(ajv().validateSchema(schema)).toBe(true)
      const refs = [...text.matchAll(/"\$ref": "([^"]*)"/g)].map(([, ref = '']) =>
        ref.replace('#/$defs/', ''),
      )
      for (const ref of refs) expect(Object.keys(schema.$defs ?? {})).toContain(ref)
    }
  })

  const subjects = fc.constantFrom(...ir.subjects)

  test('take all nested facts that the reader takes', () => {
    const given = subjects.chain(({ id, inputs }) =>
      goodFacts(inputs, NO_LIMIT).map((facts) => ({ id, facts: asJson(nest(facts)) })),
    )
    fc.assert(
      fc.property(given, ({ id, facts }) => {
        const validate = schemas.get(id)
        expect(validate?.(facts), JSON.stringify(validate?.errors)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  test('take nothing else, as far as a schema can say it', () => {
    const seen = { taken: 0, refused: 0 }
    const given = subjects.chain(({ id, inputs }) => {
      const paths = inputs.map(({ path }) => path)
      return brokenFacts(goodFacts(inputs, NO_LIMIT), paths).map((facts) => ({
        id,
        inputs,
        facts: asJson(facts),
      }))
    })
    fc.assert(
      fc.property(given, ({ id, inputs, facts }) => {
        const problems = problemsOf(ir, id, facts, NO_LIMIT)
        const isTaken = schemas.get(id)?.(facts) === true
        if (isTaken)
          for (const { path, code } of problems) expect(isBeyondSchemas(inputs, path, code)).toBe(true)
        else expect(problems).not.toEqual([])
        seen[isTaken ? 'taken' : 'refused'] += 1
      }),
      { numRuns: 2000 },
    )
    expect(seen.taken).toBeGreaterThan(100)
    expect(seen.refused).toBeGreaterThan(500)
  })
})

/** What README.md of the backend says that no schema says: bounds and digits of decimals given as text, units of texts. */
function isBeyondSchemas(inputs: readonly InputFact[], path: string, code: string): boolean {
  const type = inputs.find((one) => one.path === path)?.type
  return (
    (type === 'decimal' && (code === 'CPR6105' || code === 'CPR6102')) ||
    (type === 'text' && code === 'CPR6114')
  )
}

/** What is left of a value when it is written as JSON and read again. */
function asJson(value: unknown): unknown {
  const text = JSON.stringify(value, (_, one) =>
    typeof one === 'bigint' || typeof one === 'symbol' ? String(one) : one,
  )
  return text === undefined ? null : JSON.parse(text)
}

describe('what facts mean', () => {
  test('is told in Chinese and English, with the names of options', () => {
    const child = JSON.parse(printJsonSchemas(shipped).get('child.schema.json') ?? '') as Record<string, Json>
    const facts = factSchemas(child)
    expect(facts.length).toBeGreaterThan(30)
    for (const fact of facts) expect(String(fact.title)).toMatch(/\p{Script=Han}.* · [A-Z]/u)
    const { birthDate, care, father } = child.properties as Record<string, Record<string, string>>
    expect(birthDate?.description).toContain('不晚于认定日 · not after the day decided for')
    expect(care?.description).toMatch(/^family: .* · /m)
    expect(father).toMatchObject({
      title: '父亲 · Father',
      anyOf: [{ $ref: '#/$defs/parent' }, { type: 'null' }],
    })
  })

  /** Schemas of facts, at any depth. */
  function factSchemas(schema: Json): Record<string, Json>[] {
    if (typeof schema !== 'object' || schema === null || Array.isArray(schema)) return []
    const one = schema as Record<string, Json>
    const own = Object.values((one.properties ?? {}) as Record<string, Json>)
    const nested = Object.values((one.$defs ?? {}) as Record<string, Json>)
    const isFact = one.properties === undefined && one.$ref === undefined
    return [...(isFact ? [one] : []), ...[...own, ...nested].flatMap(factSchemas)]
  }
})

describe('the patterns of days', () => {
  const two = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, index) => String(from + index).padStart(2, '0'))

  test('take the days that exist, each and every one', () => {
    const [pattern = ''] = dayPatterns()
    const expression = new RegExp(pattern, 'u')
    const wrong = two(1890, 2210).flatMap((year) =>
      two(0, 13).flatMap((month) =>
        two(0, 32)
          .map((day) => `${year}-${month}-${day}`)
          .filter((text) => expression.test(text) !== (parseDate(text) !== undefined)),
      ),
    )
    expect(wrong).toEqual([])
  })

  test('keep to bounds', () => {
    const day = fc
      .integer({ min: 19000101, max: 22001231 })
      .map(asDay)
      .filter((text) => parseDate(text) !== undefined)
    fc.assert(
      fc.property(day, day, day, (text, one, other) => {
        const [earliest = '', latest = ''] = [one, other].sort()
        const patterns = dayPatterns(parseDate(earliest), parseDate(latest)).map(
          (pattern) => new RegExp(pattern, 'u'),
        )
        const takes = (given: string) => patterns.every((pattern) => pattern.test(given))
        expect(takes(text)).toBe(text >= earliest && text <= latest)
        expect([takes(earliest), takes(latest)]).toEqual([true, true])
      }),
      { numRuns: 2000 },
    )
  })

  const asDay = (number: number) => String(number).replace(/(....)(..)(..)/, '$1-$2-$3')
})
