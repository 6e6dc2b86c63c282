import { beforeAll, describe, expect, test } from 'vitest'
import { childPlan } from '../support/command-line.ts'
import { documentOf, placed } from './support/documents.ts'
import { type TemporaryPack, temporaryFile, temporaryPack } from './support/temporary.ts'

let pack: TemporaryPack
beforeAll(() => {
  pack = temporaryPack(['welfare.orphan'])
})

/** Facts with mistakes, and where each has to be told. */
const mistakes: readonly (readonly [string, string, readonly string[]])[] = [
  ['a name with a slip', '{"birthDte": "2020-01-01"}', ['CPR6101 1:2']],
  ['a slip in a name that is said to be unknown', '{"birthDte": null}', ['CPR6101 1:2']],
  ['a slip inside a group', '{"father": {\n  "lifeStatu": "dead"}}', ['CPR6101 2:3']],
  ['a slip after a dot', '{"father.lifeStatu": "dead"}', ['CPR6101 1:2']],
  ['a word for a number', '{"father": {"disability": {"grade": "two"}}}', ['CPR6102 1:28']],
  ['a number as text', '{"father": {"disability.grade": "2"}}', ['CPR6102 1:13']],
  ['an option that is not there', '{"care": "famly"}', ['CPR6103 1:2']],
  ['a day that is not there', '{"birthDate": "2021-02-29"}', ['CPR6104 1:2']],
  ['a day to come', '{"birthDate": "2026-06-02"}', ['CPR6105 1:2']],
  ['a number out of range', '{"father": {"disability": {"grade": 5}}}', ['CPR6105 1:28']],
  ['a derived fact', '{"age": 5}', ['CPR6106 1:2']],
  ['a fact given twice', '{"father.ill": true, "father": {"ill": true}}', ['CPR6107 1:2']],
  ['a value for a group', '{"father": "dead"}', ['CPR6108 1:2']],
  [
    'many at once, every one of them',
    '{"birthDate": "x",\n "care": 1,\n "fathr": {}, "mother": {"ill": "no"}}',
    ['CPR6104 1:2', 'CPR6102 2:2', 'CPR6101 3:2', 'CPR6102 3:26'],
  ],
  ['a wrapper with a slip', '{"subjet": "child", "facts": {}}', ['CPR6110 1:2']],
  ['a subject that is not there', '{"subject": "chld",\n "facts": {}}', ['CPR6111 1:13']],
  ['a subject that is no name', '{"subject": 5, "facts": {}}', ['CPR6111 1:13']],
  ['a slip within a wrapper', '{"subject": "child",\n "facts": {"birthDte": 1}}', ['CPR6101 2:12']],
  ['facts that are a list', '{"subject": "child", "facts": [1]}', ['CPR6108 1:22']],
  ['a list', '[]', ['CPR6109 1:1']],
  ['null', 'null', ['CPR6109 1:1']],
  ['a text', '"orphan"', ['CPR6109 1:1']],
  ['a bracket not closed', '{"birthDate": "2020-01-01"', ['CPR1041 1:1']],
  ['a comma too many', '{"birthDate": "2020-01-01",,}', ['CPR1039 1:28']],
  ['a key given twice', '{"ill": 1,\n "ill": 1}', ['CPR1020 2:2']],
  ['nothing, as from a pipe that broke', '', ['CPR1007 1:1']],
]

describe('facts with mistakes: exit 1, and the document still printed', () => {
  test.each(mistakes)('%s', async (_what, text, expected) => {
    const { code, stderr, document } = await run(text)
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
    expect(placed(document.findings)).toEqual(expected)
    expect(document).toMatchObject({ asOf: '2026-06-01', decisions: [], notInForce: [] })
    expect(document.findings.every(({ file }) => file === '-')).toBe(true)
  })

  test('bytes that are no UTF-8, as from an old spreadsheet', async () => {
    const file = temporaryFile('facts.json', Buffer.concat([Buffer.from('{"'), Buffer.from('d6d0', 'hex')]))
    const { code, document } = await documentOf('decide', ['--facts', file, '--rules', pack.rules])
    expect({ code, places: placed(document.findings) }).toEqual({ code: 1, places: ['CPR1002 1:3'] })
  })

  test('names come with a suggestion, in the language asked', async () => {
    const text = '{"birthDte": "2020-01-01"}'
    const [zh] = (await run(text)).document.findings
    const [en] = (await run(text, '--lang', 'en')).document.findings
    expect(zh).toMatchObject({ message: '没有事实 `birthDte`', help: expect.stringContaining('`birthDate`') })
    expect(en).toMatchObject({
      message: 'there is no fact `birthDte`',
      help: expect.stringMatching(/^did you mean `birthDate`\?/),
    })
  })

  test('what a file holds cannot steer a terminal', async () => {
    const { stdout, document } = await run('{"x\\u009bb": "\\u0085", "care": "\u0090"}')
    expect(document.findings.length).toBeGreaterThan(0)
    expect(stdout).not.toMatch(/[\u007f-\u009f]/)
  })

  test('people see the mistake in its line', async () => {
    const { code, stdout, stderr } = await childPlan(['decide', '--facts', '-', '--lang', 'en'], {
      stdin: '{\n\t"care": "famly"\n}',
    })
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toContain('--> -:2:2')
    expect(stderr).toMatch(/> 2 \| +"care": "famly"\n/)
    expect(stderr).toContain('did you mean `family`?')
  })
})

function run(text: string, ...words: readonly string[]) {
  return documentOf('decide', ['--facts', '-', '--rules', pack.rules, ...words], { stdin: text })
}
