import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { documentKindOf } from '../../src/model/document-kinds.ts'
import { LanguageServer, type Place, type Problem } from './language-server.ts'

const project = fileURLToPath(new URL('../../', import.meta.url))
const workspace = mkdtempSync(join(tmpdir(), 'child-plan-editor-'))
let server: LanguageServer

beforeAll(async () => {
  // The schemas lie beside rules/, where the first line of every rule file looks for them.
  cpSync(join(project, 'schemas'), join(workspace, 'schemas'), { recursive: true })
  mkdirSync(join(workspace, 'rules', 'welfare'), { recursive: true })
  server = await LanguageServer.start(workspace)
})

afterAll(async () => {
  await server.stop()
  rmSync(workspace, { recursive: true })
})

const ENTITLEMENT = `# yaml-language-server: $schema=../../schemas/rule.schema.json
id: welfare.free-fare
kind: entitlement
title: { zh: 免票, en: Free fare }
subject: child
cites:
  - clause: welfare.measure.2
    quote: 儿童票价
when:
  age: { atMost: 6 }
grants:
  - { id: free, title: { zh: 免费, en: Free } }
`

const TARGET = `# yaml-language-server: $schema=../../schemas/rule.schema.json
id: health.coverage
kind: target
title: { zh: 接种率, en: Coverage }
cites:
  - { clause: health.goal.6, quote: 接种率 }
indicator: coverage
require:
  atLeast: 90
  unit: percent
where: every town
sustained: every-year
due: 2030
`

let opened = 0

/** A new file of the workspace with this text, as seen by the server; `¦` marks the place to ask about. */
async function open(text: string): Promise<{ uri: string; place: Place; problems: readonly Problem[] }> {
  const mark = text.indexOf('¦')
  const before = text.slice(0, mark === -1 ? 0 : mark).split('\n')
  opened += 1
  const uri = pathToFileURL(join(workspace, 'rules', 'welfare', `rule-${opened}.yaml`)).href
  const problems = await server.open(uri, text.replace('¦', ''))
  return { uri, place: { line: before.length - 1, character: before.at(-1)?.length ?? 0 }, problems }
}

async function completions(text: string): Promise<readonly string[]> {
  const { uri, place } = await open(text)
  return server.completions(uri, place)
}

async function hover(text: string): Promise<string> {
  const { uri, place } = await open(text)
  return server.hover(uri, place)
}

/** Messages with the text that they underline. */
async function problems(text: string): Promise<string[]> {
  const lines = text.split('\n')
  return (await open(text)).problems.map(({ message, range: { start, end } }) => {
    expect(start.line).toBe(end.line)
    return `${lines[start.line]?.slice(start.character, end.character)} — ${message}`
  })
}

describe('what an editor offers', () => {
  test('at the top of an empty file: the keys that every rule has', async () => {
    const offered = await completions(`${ENTITLEMENT.split('\n')[0]}\n¦\n`)
    expect(offered).toEqual(expect.arrayContaining(['id', 'kind', 'title', 'cites', 'effective']))
    expect(offered).not.toContain('indicator')
  })

  test('at the top of a rule: the keys of its kind that are not there yet', async () => {
    const entitlement = await completions(`${ENTITLEMENT}¦\n`)
    expect(entitlement).toEqual(expect.arrayContaining(['unless', 'exclusiveWith', 'examples', 'versions']))
    for (const key of ['when', 'indicator', 'require', 'evidence']) expect(entitlement).not.toContain(key)
    const target = await completions(TARGET.replace('sustained: every-year', '¦'))
    expect(target).toEqual(expect.arrayContaining(['sustained', 'group', 'examples']))
    for (const key of ['grants', 'subject', 'due']) expect(target).not.toContain(key)
  })

  test('after kind: the five kinds', async () => {
    const offered = await completions(`${ENTITLEMENT.split('\n')[0]}\nid: welfare.a\nkind: ¦\n`)
    expect([...offered].sort()).toEqual(['category', 'commitment', 'duty', 'entitlement', 'target'])
  })

  test('inside require: thresholds, changes, shares', async () => {
    const offered = await completions(TARGET.replace('  atLeast: 90\n  unit: percent', '  ¦'))
    expect([...offered].sort()).toEqual(
      [
        'atLeast',
        'atMost',
        'fallBy',
        'falling',
        'lessThan',
        'moreThan',
        'narrowing',
        'notFalling',
        'notRising',
        'riseBy',
        'rising',
        'share',
        'unit',
      ].sort(),
    )
  })

  test('inside a condition: the combinators', async () => {
    const combinators = ['all', 'any', 'atLeastOf', 'firstKnown', 'is', 'not']
    expect([...(await completions(ENTITLEMENT.replace('  age: { atMost: 6 }', '  ¦')))].sort()).toEqual(
      combinators,
    )
    expect(
      [...(await completions(ENTITLEMENT.replace('  age: { atMost: 6 }', '  all:\n    - ¦')))].sort(),
    ).toEqual(combinators)
  })

  test('inside the operators of a fact', async () => {
    const offered = await completions(ENTITLEMENT.replace('{ atMost: 6 }', '\n    ¦'))
    for (const operator of ['atLeast', 'lessThan', 'oneOf', 'includesAny', 'onOrBefore', 'known', 'unit'])
      expect(offered).toContain(operator)
    const nested = ENTITLEMENT.replace('  age: { atMost: 6 }', '  all:\n    - not:\n        age: { at¦ }')
    expect(await completions(nested)).toContain('atMost')
  })

  test('on the right of an operator: a parameter or a fact', async () => {
    const offered = await completions(ENTITLEMENT.replace('{ atMost: 6 }', '\n    atMost:\n      ¦'))
    expect([...offered].sort()).toEqual(['fact', 'parameter'])
  })
})

describe('what an editor says on hovering', () => {
  test.each([
    ['cites', ENTITLEMENT.replace('cites', 'ci¦tes'), '所依据的纲要条款及原文'],
    ['quote', ENTITLEMENT.replace('quote', 'quo¦te'), '一字不差'],
    ['atMost of a fact', ENTITLEMENT.replace('atMost', 'at¦Most'), '不超过、以下、以内（含本数）'],
    ['atLeast of a target', TARGET.replace('atLeast', 'at¦Least'), '不低于、以上（含本数）'],
    ['sustained', TARGET.replace('sustained', 'sus¦tained'), '每年都须达到'],
    ['kind', TARGET.replace('kind', 'ki¦nd'), '规则种类'],
  ])('%s', async (_, text, expected) => {
    expect(await hover(text)).toContain(expected)
  })
})

describe('what an editor underlines', () => {
  test.each([
    ['a rule', ENTITLEMENT],
    ['a target', TARGET],
  ])('nothing in %s', async (_, text) => {
    expect(await problems(text)).toEqual([])
  })

  test('a misspelt key at the top', async () => {
    expect(await problems(ENTITLEMENT.replace('when:', 'whem:'))).toEqual([
      'whem — Property whem is not allowed.',
    ])
  })

  test('a misspelt operator of a fact', async () => {
    expect(await problems(ENTITLEMENT.replace('{ atMost', '{ atLest'))).toEqual([
      'atLest — Property atLest is not allowed.',
    ])
  })

  test('a misspelt operator deep inside combinators', async () => {
    const deep = '  all:\n    - any:\n        - not:\n            age: { atLest: 6 }\n        - sex: male'
    expect(await problems(ENTITLEMENT.replace('  age: { atMost: 6 }', deep))).toEqual([
      'atLest — Property atLest is not allowed.',
    ])
  })

  test('a misspelt operator of a target', async () => {
    expect(await problems(TARGET.replace('atLeast', 'atLest'))).toEqual([
      'atLest — Property atLest is not allowed.',
    ])
  })

  test('an unknown kind, and nothing else', async () => {
    const found = await problems(TARGET.replace('kind: target', 'kind: targit'))
    expect(found).toHaveLength(1)
    expect(found[0]).toMatch(/^targit — .*"target"/)
  })
})

describe('the files of the shipped plan', () => {
  const pack = join(project, 'rules')
  const files = readdirSync(pack, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.yaml'),
  )

  test('name their schemas', () => {
    expect(files.length).toBeGreaterThan(0)
    for (const name of files) {
      const [first = ''] = readFileSync(join(pack, name), 'utf8').split('\n')
      const schema = /^# yaml-language-server: \$schema=((?:\.\.\/)+)schemas\/(\w+)\.schema\.json$/.exec(
        first,
      )
      expect(documentKindOf(name), name).toBe(schema?.[2])
      expect(schema?.[1], name).toBe('../'.repeat(name.split('/').length))
    }
  })

  test('have nothing underlined', async () => {
    const found = await Promise.all(
      files.map(async (name) => {
        const uri = pathToFileURL(join(workspace, 'rules', name)).href
        const problems = await server.open(uri, readFileSync(join(pack, name), 'utf8'))
        return problems.map(({ message, range }) => `${name}:${range.start.line + 1} ${message}`)
      }),
    )
    expect(found.flat()).toEqual([])
  })
})
