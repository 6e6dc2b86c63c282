import fc from 'fast-check'
import type { Comparison, Condition, Value } from '../../../src/ir/nodes/index.ts'
import { inputs } from '../support/dictionary.ts'
import {
  factRef,
  literal,
  measuresOf,
  ofType,
  operandsFor,
  type Pool,
  parameterRef,
  parametersOf,
} from './values.ts'

const comparisons: readonly Comparison[] = ['equal', 'less', 'at-most', 'more', 'at-least']
const letters = ['a', 'b', 'c']

/** One condition without parts about the facts of a pool. */
export function leaf(pool: Pool): fc.Arbitrary<Condition> {
  const measures = measuresOf(pool)
  const compares = measures.map((left) =>
    fc
      .tuple(fc.constantFrom(...comparisons), operandsFor(pool, left, measures), fc.boolean())
      .map(
        ([comparison, right, turned]): Condition =>
          turned && right.kind !== 'literal'
            ? { kind: 'compare', comparison, left: right, right: left.value }
            : { kind: 'compare', comparison, left: left.value, right },
      ),
  )
  const same = (type: 'boolean' | 'enum' | 'text', constants: readonly (string | boolean)[]) =>
    ofType(pool, type).map((path) => {
      const others = ofType(pool, type).filter((other) => other !== path)
      const rights: Value[] = [
        ...constants.map((one) => literal(type, one)),
        ...others.map(factRef),
        ...parametersOf(pool, type),
      ]
      return fc
        .constantFrom(...rights)
        .map((right): Condition => ({ kind: 'same', left: factRef(path), right }))
    })
  const oneOf = ofType(pool, 'enum', 'text').map((path) => {
    const text = inputs.get(path)?.type === 'text'
    const members = text ? ['ann', 'bob'] : letters
    const lists = [
      fc.subarray(members, { minLength: 1 }).map((value) => literal('set', value)),
      ...parametersOf(pool, 'set').map(({ id }) =>
        fc.constant(parameterRef('set', text ? id.replace('list', 'names') : id)),
      ),
    ]
    return fc.oneof(...lists).map((list): Condition => ({ kind: 'one-of', value: factRef(path), list }))
  })
  const includes = ofType(pool, 'set').map((path) => {
    const lists = [
      fc.subarray(letters, { minLength: 1 }).map((value) => literal('set', value)),
      ...parametersOf(pool, 'set').map((one) => fc.constant(one)),
    ]
    return fc
      .tuple(fc.constantFrom('any', 'all', 'none'), fc.oneof(...lists))
      .map(([mode, list]): Condition => ({ kind: 'includes', mode, value: factRef(path), list }))
  })
  const derived = measures.map((one) => one.value).filter((one) => one.kind !== 'fact')
  const known = [...pool.facts.map(factRef), ...derived].map((value) =>
    fc.constant<Condition>({ kind: 'known', value }),
  )
  const candidates = [
    ...compares,
    ...same('boolean', [true, false]),
    ...same('enum', letters),
    ...same('text', ['ann', 'bob']),
    ...oneOf,
    ...includes,
  ]
  const plain = fc.oneof(...candidates)
  if (!pool.nonMonotonic) return plain
  return fc.oneof({ weight: 8, arbitrary: plain }, { weight: 1, arbitrary: fc.oneof(...known) })
}

/** A condition of any kind about the facts of a pool, at most so deep. */
export function condition(pool: Pool, depth: number): fc.Arbitrary<Condition> {
  const plain = leaf(pool)
  if (depth === 0) return plain
  const part = condition(pool, depth - 1)
  const parts = fc.array(part, { minLength: 1, maxLength: 3 })
  const counts =
    pool.parameters === 'none'
      ? []
      : ['set-integer', ...(pool.parameters === 'open' ? ['open-count', 'open-integer'] : [])].map((id) =>
          fc.constant(parameterRef('integer', id)),
        )
  const nested: fc.Arbitrary<Condition>[] = [
    parts.map((of) => ({ kind: 'all', of })),
    parts.map((of) => ({ kind: 'any', of })),
    part.map((of) => ({ kind: 'not', of })),
    fc
      .tuple(
        fc.oneof(fc.integer({ min: 0, max: 4 }), ...counts),
        fc.array(part, { minLength: 1, maxLength: 4 }),
      )
      .map(([count, of]) => ({ kind: 'at-least-of', count, of })),
    // Two readings; the tests decide on days on either side of the change.
    fc.tuple(part, part).map(([early, late]) => ({
      kind: 'category',
      rule: 'test.category',
      at: '',
      versions: [
        { from: 20210101, through: 20260228, condition: early },
        { from: 20260301, through: 20301231, condition: late },
      ],
    })),
    ...(pool.nonMonotonic
      ? [fc.array(part, { minLength: 2, maxLength: 3 }).map((of): Condition => ({ kind: 'first-known', of }))]
      : []),
  ]
  return fc.oneof(
    { weight: 4, arbitrary: plain },
    { weight: 8, arbitrary: fc.oneof(...nested) },
    {
      weight: 1,
      arbitrary: fc.constantFrom<Condition>(
        ...([1, 0, -1] as const).map((truth) => ({ kind: 'constant' as const, truth })),
      ),
    },
  )
}
