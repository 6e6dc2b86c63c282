import { describe, expect, test } from 'vitest'
import { expectUnchangedGlobals } from './support/globals.ts'
import { everywhere, expectBounded } from './support/plan.ts'
import { hostileValues } from './support/values.ts'

expectUnchangedGlobals()

/** One fact of every type. */
const facts = [
  ['poor', 'boolean'],
  ['kind', 'enum'],
  ['count', 'integer'],
  ['width', 'decimal'],
  ['birth', 'date'],
  ['tags', 'set'],
  ['opens', 'time-of-day'],
  ['school', 'text'],
] as const

describe.each(facts)('a value for `%s` (%s)', (path, type) => {
  test.each(hostileValues)('$name', async ({ make, isA = [] }) => {
    const given = await everywhere(() => ({ [path]: make() }))
    expectBounded(given)
    // Refused with one problem a faulty value, all at its path; where it really is of the type, an outcome.
    if ('problems' in given)
      for (const one of given.problems) expect(one).toMatch(new RegExp(`^CPR61\\d\\d ${path}$`))
    expect('outcome' in given).toBe(isA.includes(type))
  })
})

describe('a group of facts, or all of them', () => {
  test.each(hostileValues)('$name', async ({ name, make }) => {
    const [group, all] = [await everywhere(() => ({ father: make() })), await everywhere(make)]
    for (const given of [group, all]) {
      expectBounded(given)
      expect('outcome' in given).toBe(name === 'an object without a prototype')
    }
    if ('problems' in group) for (const one of group.problems) expect(one).toMatch(/^CPR61\d\d father(\.|$)/)
  })

  test.each(hostileValues)('$name for a name that is no fact', async ({ make }) => {
    expect(await everywhere(() => ({ stranger: make() }))).toMatchObject({ problems: ['CPR6101 stranger'] })
  })
})
