import { describe, expect, test } from 'vitest'
import { FactsError } from '../../src/decide/facts/problems.ts'
import { expectUnchangedGlobals } from './support/globals.ts'
import { answerOf, asOf, plans, ways } from './support/plan.ts'
import { trapping } from './support/values.ts'

expectUnchangedGlobals()

const fail = (): never => {
  throw new Error('no')
}
const endless = (): unknown => [endless()]
const getter = (key: string, get: () => unknown, beside: object = {}): object =>
  Object.defineProperty({ ...beside }, key, { get, enumerable: true })

/** Generated code with a test that accepts everything decides by what it was told is good: it may not refuse. */
const checked = Object.keys(ways).flatMap((way) =>
  way === 'decide' || way === 'decideAll'
    ? [[way, 'closures'] as const]
    : [[way, 'closures'] as const, [way, 'generated code'] as const],
)

describe.each(checked)('%s by %s', (way, plan) => {
  const answer = (given: unknown) => answerOf(ways[way] as never, plans[plan] as never, given)
  const known = {
    poor: false,
    kind: 'c',
    count: 1,
    width: 1,
    birth: '2020-03-02',
    tags: [],
    opens: '08:00',
    school: 'x',
  }
  const no = { ...known, father: { away: false } }
  const deepFreeze = (one: object): object => {
    for (const part of Object.values(one)) if (typeof part === 'object' && part !== null) deepFreeze(part)
    return Object.freeze(one)
  }
  class Child {
    poor = true
  }

  test.each<[string, () => object, string]>([
    ['plain facts', () => no, 'not-entitled'],
    ['frozen facts', () => deepFreeze(structuredClone(no)), 'not-entitled'],
    ['sealed facts', () => Object.seal({ ...no, poor: true }), 'entitled'],
    ['facts without a prototype', () => Object.assign(Object.create(null), no), 'not-entitled'],
    ['an instance of a class', () => new Child(), 'entitled'],
    ['a proxy that does nothing', () => new Proxy({ ...no, poor: true }, {}), 'entitled'],
    [
      'a getter that answers',
      () => Object.defineProperty({}, 'poor', { get: () => true, enumerable: true }),
      'entitled',
    ],
    [
      'keys that are symbols',
      () => ({ ...no, [Symbol('poor')]: true, [Symbol.toPrimitive]: () => 1 }),
      'not-entitled',
    ],
    [
      'a key that is not enumerable',
      () => Object.defineProperty({ ...no }, 'poor', { value: false }),
      'not-entitled',
    ],
    ['a prototype with facts', () => Object.create({ poor: true }), 'undetermined'],
    ['a prototype with a name that is no fact', () => Object.create({ por: true }), 'undetermined'],
    [
      'a class with a getter',
      () =>
        new (class {
          get poor() {
            return true
          }
        })(),
      'undetermined',
    ],
    ['a text that is the name of the prototype', () => ({ ...no, school: '__proto__' }), 'entitled'],
  ])('%s', async (_, make, outcome) => {
    expect(await answer(make())).toEqual({ outcome })
  })

  test('a getter is asked once, or its first answer is what counts', async () => {
    const looks: number[] = []
    const changing = Object.defineProperty({}, 'poor', {
      enumerable: true,
      get: () => {
        looks.push(looks.length)
        return looks.length === 1 ? true : 'changed'
      },
    })
    const given = await answer(changing)
    if (plan === 'closures') expect([given, looks]).toEqual([{ outcome: 'entitled' }, [0]])
    else expect(['entitled', 'undetermined']).toContain('outcome' in given ? given.outcome : given.problems)
  })

  test.each<[string, () => object, string[]]>([
    ['a getter', () => getter('count', fail, { poor: true }), ['CPR6115 count']],
    ['a getter in a group', () => ({ father: getter('away', fail) }), ['CPR6115 father.away']],
    ['a getter without end', () => getter('poor', endless), ['CPR6115 poor']],
    ['every trap of a proxy', () => trapping({ poor: true }) as object, ['CPR6115 (facts)']],
    ['every trap of a group', () => ({ father: trapping({}) }), ['CPR6115 father']],
    [
      'a getter, beside other faults,',
      () => getter('poor', fail, { count: 'x', por: 1 }),
      ['CPR6102 count', 'CPR6101 por', 'CPR6115 poor'],
    ],
  ])('what %s throws is a problem', async (_, make, expected) => {
    // A record that is no plain data is read; one that is runs generated code, which finds out and reads it too.
    expect(await answer(make())).toMatchObject({ problems: expected })
  })

  test('facts that ask for a decision while they are read get one, and change nothing', async () => {
    const inner: string[] = []
    const outer = {
      poor: false,
      get kind() {
        const { outcome } = plans[plan]?.decide('test.rule', { poor: true }, { asOf }) ?? {}
        const outcomes = plans[plan]?.outcomes({ poor: true }, { asOf, unchecked: true }) as Record<
          string,
          string
        >
        inner.push(outcome ?? '', outcomes['test.rule'] ?? '')
        return 'c'
      },
    }
    expect(await answer(outer)).toEqual({ outcome: 'undetermined' })
    expect(new Set(inner)).toEqual(new Set(['entitled']))
  })
})

test('the error of a getter is the cause', () => {
  const cause = new Error('no connection')
  const facts = getter('poor', () => {
    throw cause
  })
  const thrown = (() => {
    try {
      return plans.closures?.decide('test.rule', facts, { asOf })
    } catch (error) {
      return error
    }
  })()
  expect(thrown).toBeInstanceOf(FactsError)
  expect(thrown).toMatchObject({ cause })
})
