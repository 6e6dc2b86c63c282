import { describe, expect, test } from 'vitest'
import { createPlan } from '../../src/engine.ts'
import { compilePack, PackError } from '../../src/pack.ts'
import { compileWith } from '../sentences/pack.ts'
import { expectUnchangedGlobals } from './support/globals.ts'

expectUnchangedGlobals()

const category = (id: string, when: string): string => `
id: health.${id}
kind: category
title: { zh: 孤儿, en: Orphan }
cites: [{ clause: health.measure.2, quote: 加强保健 }]
subject: child
when: ${when}
`
const subject = (
  id: string,
  relations: string,
  facts = 'alive: { title: { zh: 在世, en: Alive }, type: boolean }',
): string => `
subject: ${id}
title: { zh: 亲属, en: Relative }
${relations === '' ? '' : `relations: { ${relations} }`}
facts: { ${facts} }
`

const codesOf = (files: Readonly<Record<string, string>>): string[] =>
  [
    ...new Set(
      compileWith(files)
        .findings.filter(({ severity }) => severity === 'error')
        .map(({ code }) => code),
    ),
  ].sort()

describe('what every object has is no fact, relation, option, category or parameter of a pack', () => {
  test.each([
    ['a fact', '{ constructor: true }', ['CPR2017']],
    ['a fact with an operator', '{ toString: { equals: 1 } }', ['CPR2017']],
    ['a relation', '{ valueOf: { is: health.unfit } }', ['CPR2017']],
    ['a relation of facts', '{ hasOwnProperty: { resident: true } }', ['CPR2001']],
    ['a prototype', '{ __proto__: { resident: true } }', ['CPR1022']],
    ['an option', '{ disability.kind: constructor }', ['CPR3004']],
    ['options', '{ disability.kind: { oneOf: [toString, hasOwnProperty] } }', ['CPR3004']],
    ['an operator', '{ age: { constructor: 1 } }', ['CPR2001']],
    ['a category', '{ is: health.constructor }', ['CPR2015']],
    ['a parameter', '{ age: { atMost: { parameter: constructor } } }', ['CPR2018']],
    ['a fact to compare with', '{ age: { atMost: { fact: toString } } }', ['CPR2017']],
    ['a fact of somebody related', '{ father: { is: health.toString } }', ['CPR2005']],
  ])('%s', (_, when, codes) => {
    expect(codesOf({ 'health/hostile.yaml': category('hostile', when) })).toEqual(codes)
  })

  test('unless the dictionary has it: then it is one like any other', () => {
    const own =
      'constructor: { title: { zh: 建造者, en: Builder }, type: boolean }, group.toString: { title: { zh: 甲, en: A }, type: enum, values: { constructor: { zh: 乙, en: B } } }'
    const { ir, findings } = compileWith({
      'facts/site.yaml': subject('site', '', own),
      'health/site.yaml': category(
        'site',
        '{ any: [{ constructor: true }, { group.toString: constructor }] }',
      ).replace('subject: child', 'subject: site'),
    })
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
    if (!ir) throw new Error('not compiled')
    const plan = createPlan(ir)
    const outcomeOf = (facts: object) => plan.decide('health.site', facts, { asOf: '2026-03-01' }).outcome
    expect(
      [
        {},
        { group: {} },
        { constructor: true },
        { group: { toString: 'constructor' } },
        { constructor: false },
      ].map(outcomeOf),
    ).toEqual(['undetermined', 'undetermined', 'member', 'member', 'undetermined'])
  })
})

describe('files that are no files', () => {
  test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])('a plan text under `%s`', (text) => {
    const plan = `id: x\ntitle: { zh: a, en: b }\nversion: 1.0.0\ntext: ${text}\nperiod: { from: 2021-01-01, through: 2030-12-31 }\njurisdiction: { area: "510604", title: { zh: a, en: b } }\nmilestones: []\nsettings: { ageCompletes: day-after, timeZone: Asia/Shanghai }\nserves: { subject: child, title: { zh: a, en: b }, when: { resident: true } }\noutline: { domains: [{ id: health, title: { zh: a, en: b }, heading: a, goals: 1, measures: 2 }] }\n`
    const areas = 'areas:\n  - { code: "510604", title: { zh: a, en: b }, level: district }\n'
    const files = { 'plan.yaml': plan, 'areas.yaml': areas, 'facts/child.yaml': subject('child', '') }
    expect(() => compilePack(files)).toThrow(PackError)
    expect(() => compilePack(files)).toThrow(`CPR2029 the pack has no \`${text}\``)
  })

  test('a file under the name of a prototype is a file', () => {
    expect(() =>
      compilePack(JSON.parse('{"__proto__": "a: 1", "constructor.yaml": "a: 1"}') as Record<string, string>),
    ).toThrow(PackError)
  })
})

describe('references that grow', () => {
  const twice = (id: string) => `{ any: [{ is: health.${id} }, { not: { is: health.${id} } }] }`
  const towers: readonly (readonly [string, number, (id: number) => Record<string, string>])[] = [
    [
      'categories that name another twice, forty levels of them',
      40,
      (one) => ({
        [`health/c${one}.yaml`]: category(`c${one}`, one === 0 ? '{ resident: true }' : twice(`c${one - 1}`)),
      }),
    ],
    [
      'categories one behind another, a thousand of them',
      1000,
      (one) => ({
        [`health/c${one}.yaml`]: category(
          `c${one}`,
          one === 0 ? '{ resident: true }' : `{ is: health.c${one - 1} }`,
        ),
      }),
    ],
    [
      'relations that lead to another twice, forty levels of them',
      40,
      (one) => ({
        [`facts/s${one}.yaml`]: subject(
          `s${one}`,
          one === 0
            ? ''
            : `a: { subject: s${one - 1}, title: { zh: 甲, en: A } }, b: { subject: s${one - 1}, title: { zh: 乙, en: B } }`,
        ),
      }),
    ],
    [
      'relations one behind another, a thousand of them',
      1000,
      (one) => ({
        [`facts/s${one}.yaml`]: subject(
          `s${one}`,
          one === 0 ? '' : `a: { subject: s${one - 1}, title: { zh: 甲, en: A } }`,
        ),
      }),
    ],
  ]
  test.each(towers)('%s', (_, levels, file) => {
    const files = Object.assign(
      {},
      ...Array.from({ length: levels }, (_one, level) => file(level)),
    ) as Record<string, string>
    expect(codesOf(files)).toEqual(['CPR2039'])
  })

  test('sixteen levels are enough for anybody', () => {
    const files = Object.fromEntries(
      Array.from({ length: 17 }, (_, one) => [
        `health/c${one}.yaml`,
        category(`c${one}`, one === 0 ? '{ resident: true }' : `{ is: health.c${one - 1} }`),
      ]),
    )
    expect(codesOf(files)).toEqual([])
  })
})
