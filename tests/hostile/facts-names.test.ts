import { describe, expect, test } from 'vitest'
import { expectUnchangedGlobals } from './support/globals.ts'
import { type Answer, everywhere, expectBounded } from './support/plan.ts'
import { nested } from './support/values.ts'

expectUnchangedGlobals()

async function problemsOf(given: object): Promise<Extract<Answer, { problems: unknown }>> {
  const answer = await everywhere(() => given)
  if (!('problems' in answer)) throw new Error('accepted')
  expectBounded(answer)
  return answer
}

describe('names', () => {
  const own = (json: string) => JSON.parse(json) as object

  test.each<[string, object, string[]]>([
    ['a prototype as a key', own('{"__proto__": {"poor": true}}'), ['CPR6101 __proto__']],
    ['a prototype of nothing', own('{"__proto__": null}'), ['CPR6101 __proto__']],
    [
      'a prototype in a group',
      own('{"father": {"__proto__": {"away": true}}}'),
      ['CPR6101 father.__proto__'],
    ],
    ['a constructor', own('{"constructor": {"prototype": {"poor": true}}}'), ['CPR6101 constructor']],
    ['a dotted prototype', own('{"__proto__.poor": true}'), ['CPR6101 __proto__.poor']],
    [
      'a dotted constructor',
      own('{"constructor.prototype.poor": true}'),
      ['CPR6101 constructor.prototype.poor'],
    ],
    ['a prototype', own('{"prototype": {"poor": true}}'), ['CPR6101 prototype']],
    ['what objects do', own('{"toString": 1, "valueOf": 1}'), ['CPR6101 toString', 'CPR6101 valueOf']],
    ['nothing', own('{"": true}'), ['CPR6101 ']],
    ['a long name', { ['a'.repeat(1e6)]: true }, [`CPR6101 ${'a'.repeat(200)}`]],
    [
      'a long name in a group',
      { father: { ['a'.repeat(1e6)]: true } },
      [`CPR6101 father.${'a'.repeat(193)}`],
    ],
    ['a fact a hundred thousand deep', nested(1e5) as object, ['CPR6101 father.father']],
    ['half a character', { '\ud800': 1 }, ['CPR6101 \ud800']],
  ])('%s', async (_, given, expected) => {
    const found = await problemsOf(given)
    expect(found).toMatchObject({ problems: expected })
  })

  test('two hundred thousand wrong ones are counted, and two hundred told', async () => {
    const many = Object.fromEntries(Array.from({ length: 200_000 }, (_, index) => [`pooor${index}`, true]))
    const found = await problemsOf({ ...many, poor: 1 })
    expect(found.all).toHaveLength(201)
    expect(found.all.at(-1)).toMatchObject({ code: 'CPR6116', values: { count: '199801' } })
  })

  test('a thousand options that are none, of a set and all at once', async () => {
    const found = await problemsOf({ tags: Array.from({ length: 1000 }, (_, index) => `a${index}`) })
    expect(found.all.at(-1)).toMatchObject({ code: 'CPR6116', values: { count: '800' } })
  })
})
