import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { beforeAll, describe, expect, test } from 'vitest'
import { runCommand } from '../../src/cli/program.ts'
import { childPlan, english, type RunOptions } from '../support/command-line.ts'
import { documentOf, parseDocument } from './support/documents.ts'
import { root, type TemporaryPack, temporaryFile, temporaryPack } from './support/temporary.ts'

const orphan = join(root, 'examples/children/orphan.json')

let pack: TemporaryPack
beforeAll(() => {
  pack = temporaryPack([
    'health.infant-mortality',
    'law.child-labour',
    'safety.live-streaming-account-of-minor',
    'welfare.orphan',
    'welfare.rehabilitation-assistance',
  ])
})
const decide = (words: readonly string[], options: RunOptions = {}) =>
  documentOf('decide', [...words, '--rules', pack.rules], options)

describe('where the facts come from', () => {
  test('a file, or - for standard input: the same document', async () => {
    const stdin = readFileSync(orphan, 'utf8')
    const fromFile = await childPlan(['decide', '--facts', orphan, '--json'])
    const piped = await childPlan(['decide', '--facts', '-', '--json'], { stdin })
    expect(piped).toEqual(fromFile)
    expect(parseDocument('decide', piped.stdout).decisions.length).toBeGreaterThan(1)
  })

  const nested = { birthDate: '2016-03-14', residence: { inDistrict: true }, father: { lifeStatus: 'dead' } }
  const dotted = { birthDate: '2016-03-14', 'residence.inDistrict': true, 'father.lifeStatus': 'dead' }
  const partly = { ...nested, father: { lifeStatus: 'dead', 'confinement.kind': null, disability: {} } }
  test.each([
    ['nested', JSON.stringify(nested)],
    ['dotted', JSON.stringify(dotted)],
    ['partly both, with facts said to be unknown', JSON.stringify(partly)],
    ['in a wrapper', JSON.stringify({ comment: 'x', subject: 'child', facts: nested })],
    ['in a wrapper without a subject', JSON.stringify({ facts: dotted })],
    ['indented with tabs', JSON.stringify(nested, null, '\t')],
    ['with a byte order mark and CRLF', `\uFEFF${JSON.stringify(nested, null, 2).replaceAll('\n', '\r\n')}`],
    ['as YAML', 'birthDate: 2016-03-14\nresidence: { inDistrict: true }\nfather:\n  lifeStatus: dead\n'],
  ])('facts %s decide the same', async (_how, text) => {
    const words = ['--facts', '-', '--rule', 'welfare.orphan', 'welfare.rehabilitation-assistance']
    const { code, stderr, document } = await decide(words, { stdin: text })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(document.decisions.map(({ rule, outcome }) => [rule, outcome])).toEqual([
      ['welfare.orphan', 'undetermined'],
      ['welfare.rehabilitation-assistance', 'not-entitled'],
    ])
    expect(document.decisions[0]?.missing).toEqual(['parentsCannotBeFound', 'mother.lifeStatus'])
    expect(document.decisions[0]?.missing).toContain(document.decisions[0]?.nextQuestion)
  })
})

describe('which rules, of whom, on what day', () => {
  test('--rule takes several, each once, in the order asked', async () => {
    const rules = ['welfare.rehabilitation-assistance', 'welfare.orphan', 'welfare.rehabilitation-assistance']
    const { document } = await decide(['--facts', orphan, '--rule', ...rules])
    expect(document.decisions.map(({ rule }) => rule)).toEqual([
      'welfare.rehabilitation-assistance',
      'welfare.orphan',
    ])
  })

  test('the subject: --subject, else what the file says, else that of the rule, else child', async () => {
    const facts = temporaryFile('facts.json', '{"hired": true, "worker.birthDate": "2012-01-01"}')
    const asked = await decide(['--facts', facts, '--subject', 'employment'])
    const ruled = await decide(['--facts', facts, '--rule', 'law.child-labour'])
    for (const { document } of [asked, ruled]) expect(document.subject).toBe('employment')
    expect(ruled.document.decisions.map((one) => one.outcome)).toEqual(['undetermined'])
    const file = join(root, 'examples/organisations/child-labour.json')
    expect((await decide(['--facts', file])).document.subject).toBe('employment')
    expect((await decide(['--facts', orphan])).document.subject).toBe('child')
  })

  test.each(['2020-12-31', '2031-01-01'])('on %s, outside the plan, no rule is in force', async (day) => {
    const { code, document } = await decide(['--facts', orphan, '--as-of', day])
    expect({ code, asOf: document.asOf, decisions: document.decisions }).toEqual({
      code: 0,
      asOf: day,
      decisions: [],
    })
    expect(document.notInForce).toContain('welfare.orphan')
    const people = await childPlan(['decide', '--facts', orphan, '--as-of', day, '--text'])
    expect(people.stdout).toContain('孤儿 (welfare.orphan)')
  })

  test('a rule that takes effect after the plan begins', async () => {
    const file = join(root, 'examples/organisations/account-of-a-minor.json')
    const onDay = async (day: string) => (await decide(['--facts', file, '--as-of', day])).document
    expect((await onDay('2021-05-31')).notInForce).toEqual(['safety.live-streaming-account-of-minor'])
    expect((await onDay('2021-06-01')).notInForce).toEqual([])
  })

  test.each([
    ['2026-05-31T15:59:59Z', '2026-05-31'],
    ['2026-05-31T17:00:00Z', '2026-06-01'],
  ])('today at %s is %s in Shanghai, whatever the zone of the machine', async (instant, day) => {
    const stdout = new PassThrough()
    const stderr = new PassThrough()
    const now = () => new Date(instant)
    const io = { stdin: Readable.from([]), stdout, stderr, env: { TZ: 'America/New_York' }, now }
    expect(await runCommand(['decide', '--facts', orphan, '--json'], io, '0')).toBe(0)
    expect(parseDocument('decide', String(stdout.read())).asOf).toBe(day)
  })

  test('--explain adds the reasons, in the language asked', async () => {
    const words = ['--facts', orphan, '--rule', 'welfare.orphan']
    expect((await decide(words)).document.decisions[0]).not.toHaveProperty('explanation')
    for (const [lang, sentence] of [
      ['zh', '孤儿：属于'],
      ['en', 'Orphan: member'],
    ] as const) {
      const { document } = await decide([...words, '--explain', '--lang', lang])
      const [decision] = document.decisions
      expect(decision?.explanation).toMatchObject({ truth: 'true', sentence, rule: 'welfare.orphan' })
      expect(decision?.explanation?.cites).toEqual(decision?.cites)
    }
  })
})

describe('what cannot run: exit 2, one line, nothing on standard output', () => {
  test.each([
    [
      ['--facts', orphan, '--rule', 'welfare.orphn'],
      '`welfare.orphn` is not a rule of this plan; did you mean `welfare.orphan`?',
    ],
    [
      ['--facts', orphan, '--rule', 'health.infant-mortality'],
      '`health.infant-mortality` is a target; it is assessed, not decided',
    ],
    [['--facts', orphan, '--rule', 'law.child-labour'], '`law.child-labour` is about employment, not child'],
    [['--facts', orphan, '--subject', 'chld'], '`chld` is no subject of this plan; did you mean `child`?'],
    [['--facts', orphan, '--as-of', '2026-02-30'], '--as-of takes a day like 2026-06-01, not `2026-02-30`'],
    [['--facts', orphan, '--as-of', 'today'], '--as-of takes a day like 2026-06-01, not `today`'],
    [['--facts', 'no/such.json'], 'no/such.json: no such file'],
    [['--facts', 'rules'], 'rules: is a directory'],
    [['--facts', orphan, '--lang', 'fr'], '--lang takes zh or en, not `fr`'],
    [['--facts', orphan, '--rule', 'a\nb\u001b[2J'], '`a␊b␛[2J` is not a rule of this plan'],
    [['--rules', 'rules', '--facts'], "option '--facts <file>' argument missing"],
    [['--fact', orphan], "unknown option '--fact' (Did you mean --facts?)"],
    [[], 'name the facts with --facts <file>, or - for standard input'],
  ])('%j', async (words, why) => {
    const ran = await childPlan(['decide', '--json', '--rules', pack.rules, ...words], { env: english })
    expect(ran).toEqual({ code: 2, stdout: '', stderr: `child-plan: ${why}\n` })
  })

  test('a bad day or a wrong rule is told even where the facts have mistakes of their own', async () => {
    const facts = temporaryFile('facts.json', '{"birthDte": 1')
    for (const words of [
      ['--as-of', '2026-13-01'],
      ['--rule', 'welfare.orphn'],
    ])
      expect((await childPlan(['decide', '--facts', facts, ...words])).code).toBe(2)
  })
})
