import { describe, expect, test } from 'vitest'
import { luojiang } from '../../src/index.ts'
import type { InputFact } from '../../src/ir/nodes/index.ts'
import type { FactType } from '../../src/model/documents/facts.ts'
import { nest } from './arbitraries/facts.ts'
import { makers, shipped } from './support/validators.ts'

const asOf = '2026-06-01'
const validators = makers.filter(({ ir }) => ir === shipped).map(({ accepts }) => accepts)

type Faults = readonly (readonly [value: unknown, code: string])[]

/** One value wrong in one way, for each way there is. */
const faults: Readonly<Record<FactType, Faults>> = {
  boolean: [
    ['true', 'CPR6102'],
    [1, 'CPR6102'],
    [0, 'CPR6102'],
    ['', 'CPR6102'],
    [[true], 'CPR6102'],
    [{}, 'CPR6102'],
  ],
  integer: [
    ['1', 'CPR6102'],
    [1.5, 'CPR6102'],
    [2 ** 53, 'CPR6102'],
    [Number.NaN, 'CPR6102'],
    [1n, 'CPR6102'],
    [true, 'CPR6102'],
  ],
  decimal: [
    ['1,5', 'CPR6102'],
    ['', 'CPR6102'],
    ['.5', 'CPR6102'],
    ['0x1', 'CPR6102'],
    [Infinity, 'CPR6102'],
    [[1], 'CPR6102'],
  ],
  enum: [
    ['no-such-value', 'CPR6103'],
    ['constructor', 'CPR6103'],
    ['', 'CPR6103'],
    [1, 'CPR6102'],
    [['none'], 'CPR6102'],
  ],
  set: [
    [['no-such-value'], 'CPR6103'],
    [['__proto__'], 'CPR6103'],
    [[1], 'CPR6102'],
    ['none', 'CPR6102'],
    [{}, 'CPR6102'],
  ],
  date: [
    ['2025-02-30', 'CPR6104'],
    ['2023-02-29', 'CPR6104'],
    ['2024-13-01', 'CPR6104'],
    ['2024-1-1', 'CPR6104'],
    ['2024-01-01T00:00:00Z', 'CPR6104'],
    ['', 'CPR6104'],
    [20240101, 'CPR6102'],
    [new Date(0), 'CPR6102'],
  ],
  'time-of-day': [
    ['24:00', 'CPR6104'],
    ['9:00', 'CPR6104'],
    ['09:00:00', 'CPR6104'],
    [540, 'CPR6102'],
    [{}, 'CPR6102'],
  ],
  text: [
    [1, 'CPR6102'],
    [['感冒'], 'CPR6102'],
    [{}, 'CPR6102'],
    [true, 'CPR6102'],
  ],
}

/** What is just outside the bounds that this very fact has. */
function beyondBounds({ type, minimum, maximum, earliest, latest }: InputFact): Faults {
  const step = type === 'integer' ? 1 : 0.001
  return [
    ...(minimum === undefined ? [] : [Number(minimum) - step]),
    ...(maximum === undefined ? [] : [Number(maximum) + step]),
    ...(latest === 'as-of' ? ['2026-06-02', '2200-12-31'] : []),
    ...(earliest === undefined ? [] : ['1900-01-01']),
    ...(type === 'decimal' && minimum !== undefined ? ['-0.0000000000000000000000001'] : []),
  ].map((value) => [value, 'CPR6105'] as const)
}

describe.each(shipped.subjects.map((subject) => [subject.id, subject] as const))(
  'one fault about %s',
  (id, { inputs }) => {
    test.each(inputs.map((fact) => [fact.path, fact] as const))('in %s is refused and told', (path, fact) => {
      const all = [...faults[fact.type], ...beyondBounds(fact)]
      expect(all.length).toBeGreaterThan(3)
      for (const [value, code] of all) {
        const facts = nest([[path, value]])
        for (const accepts of validators) expect(accepts(id)?.(facts, 20260601), String(value)).toBeNull()
        const [problem, ...others] = luojiang.validate(facts, { subject: id as 'child', asOf })
        expect(others).toEqual([])
        expect(problem, String(value)).toMatchObject({ code, path })
        expect(problem?.message.zh).toMatch(/\p{Script=Han}/u)
        expect(problem?.message.en).toContain(path)
        expect(problem?.message.en).not.toMatch(/\p{Script=Han}|\{\w/u)
      }
    })

    test('in a name is refused and told, with the right one', () => {
      for (const { path } of inputs) {
        const wrong = `${path}x`
        const facts = nest([[wrong, null]])
        for (const accepts of validators) expect(accepts(id)?.(facts, 20260601)).toBeNull()
        const [problem, ...others] = luojiang.validate(facts, { subject: id as 'child', asOf })
        expect(others).toEqual([])
        expect(problem).toMatchObject({ code: 'CPR6101', path: wrong })
        expect(problem?.suggestion).toBeDefined()
      }
    })
  },
)
