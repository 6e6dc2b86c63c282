import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { conditionSentence, namesAbout, planNames } from '../../src/backends/sentences/index.ts'
import type { Comparison, Condition, Subject, Value } from '../../src/ir/nodes/index.ts'
import { compiledWith } from './pack.ts'

const { ir } = compiledWith()
const names = namesAbout(planNames(ir), 'child')
const subject = ir.subjects.find((one) => one.id === 'child') as Subject

const valueAt = (path: string): Value => {
  const input = subject.inputs.find((one) => one.path === path)
  if (input) return { kind: 'fact', type: input.type, path, ...(input.unit ? { unit: input.unit } : {}) }
  const found = subject.derived.find((one) => one.path === path)
  if (!found) throw new Error(path)
  return found.value
}

const comparison = fc.constantFrom<Comparison>('equal', 'less', 'at-most', 'more', 'at-least')

const wholes = fc
  .tuple(fc.constantFrom('age', 'ageInMonths', 'stay', 'father.term', 'members'), comparison, fc.nat(300))
  .map(([path, how, value]): Condition => {
    const left = valueAt(path)
    const unit = 'unit' in left && left.unit ? { unit: left.unit } : {}
    return {
      kind: 'compare',
      comparison: how,
      left,
      right: { kind: 'literal', type: 'integer', value, ...unit },
    }
  })

const decimals = fc
  .tuple(fc.constantFrom('height', 'income'), comparison, fc.nat(999), fc.nat(99))
  .map(([path, how, whole, cents]): Condition => {
    const left = valueAt(path)
    const unit = 'unit' in left && left.unit ? { unit: left.unit } : {}
    const value = `${whole}.${cents}`
    return {
      kind: 'compare',
      comparison: how,
      left,
      right: { kind: 'literal', type: 'decimal', value, ...unit },
    }
  })

const dates = fc
  .tuple(
    fc.constantFrom('birthDate', 'admissionDate'),
    comparison,
    fc.integer({ min: 1990, max: 2030 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(
    ([path, how, year, month, day]): Condition => ({
      kind: 'compare',
      comparison: how,
      left: valueAt(path),
      right: { kind: 'literal', type: 'date', value: year * 10000 + month * 100 + day },
    }),
  )

const times = fc.tuple(comparison, fc.nat(1439)).map(
  ([how, value]): Condition => ({
    kind: 'compare',
    comparison: how,
    left: valueAt('lastSeen'),
    right: { kind: 'literal', type: 'time-of-day', value },
  }),
)

const kinds = ['vision', 'hearing', 'speech', 'limb', 'intellectual', 'autism']
const lists = fc
  .tuple(fc.boolean(), fc.subarray(kinds, { minLength: 1 }))
  .map(([negated, value]): Condition => {
    const within: Condition = {
      kind: 'one-of',
      value: valueAt('disability.kind'),
      list: { kind: 'literal', type: 'set', value },
    }
    return negated ? { kind: 'not', of: within } : within
  })

const inclusions = fc
  .tuple(fc.constantFrom('any', 'all', 'none'), fc.subarray(['poverty', 'illness'], { minLength: 1 }))
  .map(
    ([mode, value]): Condition => ({
      kind: 'includes',
      mode: mode as 'any',
      value: { kind: 'fact', type: 'set', path: 'hardships' },
      list: { kind: 'literal', type: 'set', value },
    }),
  )

const yesNo = fc.boolean().map(
  (value): Condition => ({
    kind: 'same',
    left: valueAt('resident'),
    right: { kind: 'literal', type: 'boolean', value },
  }),
)

const counts = fc
  .nat(9)
  .map(
    (count): Condition => ({ kind: 'at-least-of', count: count + 1, of: [{ kind: 'constant', truth: 1 }] }),
  )

const plainTests = fc.oneof(wholes, decimals, dates, times, lists, inclusions, yesNo, counts)
const tests = fc.oneof(
  plainTests,
  wholes.map((of): Condition => ({ kind: 'not', of })),
)

test.prop([fc.array(tests, { minLength: 2, maxLength: 30 })])(
  'another threshold, operator or list is another sentence, in both languages',
  (conditions) => {
    const different = new Set(conditions.map((one) => JSON.stringify(one)))
    for (const language of ['zh', 'en'] as const) {
      const sentences = conditions.map((one) => conditionSentence(one, names, language))
      expect(new Set(sentences).size).toBe(different.size)
      for (const sentence of sentences) expect(sentence).not.toMatch(/\n|undefined|\[object|NaN/)
    }
  },
)
