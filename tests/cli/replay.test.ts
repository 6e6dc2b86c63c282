import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Receipt } from '../../src/receipt.ts'
import { childPlan, english } from '../support/command-line.ts'
import { documentOf, placed } from './support/documents.ts'
import {
  root,
  type TemporaryPack,
  temporaryDirectory,
  temporaryFile,
  temporaryPack,
} from './support/temporary.ts'

const orphan = join(root, 'examples/children/orphan.json')
const toddler = join(root, 'examples/children/toddler.json')
const labour = join(root, 'examples/organisations/child-labour.json')

let pack: TemporaryPack
beforeAll(() => {
  pack = temporaryPack(['law.child-labour', 'welfare.orphan', 'welfare.rehabilitation-assistance'])
})

/** Decides and gives the file its receipts were written to. */
async function receiptFile(...words: readonly string[]): Promise<string> {
  const file = join(temporaryDirectory(), 'receipt.json')
  const { code } = await childPlan(['decide', '--json', '--rules', pack.rules, '--receipt', file, ...words])
  expect(code).toBe(0)
  return file
}
const replay = (words: readonly string[], rules = pack.rules) =>
  documentOf('replay', [...words, '--rules', rules])
const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as unknown
const one = ['--facts', orphan, '--rule', 'welfare.orphan']

describe('decide --receipt', () => {
  test('writes the receipt where one decision was made, a list where several were, and nothing else', async () => {
    const single = await receiptFile(...one)
    expect(read(single)).toMatchObject({
      format: 'child-plan-receipt/1',
      outcome: 'member',
      asOf: '2026-06-01',
    })
    const several = await receiptFile('--facts', orphan)
    const rules = (read(several) as readonly Receipt[]).map(({ rule }) => rule.id)
    expect(rules).toEqual(expect.arrayContaining(['welfare.orphan', 'welfare.rehabilitation-assistance']))
    expect(readdirSync(dirname(several))).toEqual(['receipt.json'])
    expect(read(await receiptFile('--facts', orphan, '--as-of', '2031-01-01'))).toEqual([])
  })

  test('prints the same document as without, and tells people what was written', async () => {
    const file = join(temporaryDirectory(), 'receipt.json')
    const words = ['decide', ...one, '--rules', pack.rules]
    const plain = await childPlan([...words, '--json'])
    expect(await childPlan([...words, '--json', '--receipt', file])).toEqual(plain)
    expect((await childPlan([...words, '--text', '--receipt', file])).stdout).toContain(
      `1 份回执写入 ${file}`,
    )
  })

  test('puts facts in only where asked', async () => {
    expect(readFileSync(await receiptFile(...one), 'utf8')).not.toMatch(/"values"|"dead"|\d{4}-\d{2}-\d{2}T/)
    expect(read(await receiptFile(...one, '--receipt-facts'))).toMatchObject({
      facts: { values: { 'father.lifeStatus': 'dead' } },
    })
  })

  test('replaces an earlier file whole, and leaves it where nothing was decided', async () => {
    const file = await receiptFile('--facts', orphan)
    const words = ['decide', '--rules', pack.rules, '--receipt', file, '--facts']
    expect((await childPlan([...words, orphan, '--rule', 'welfare.orphan'])).code).toBe(0)
    const before = readFileSync(file, 'utf8')
    expect(JSON.parse(before)).toMatchObject({ rule: { id: 'welfare.orphan' } })
    expect((await childPlan([...words, temporaryFile('facts.json', '{"birthDte": 1}')])).code).toBe(1)
    expect(readFileSync(file, 'utf8')).toBe(before)
  })

  test('holds what was answered at the terminal too', async () => {
    const file = join(temporaryDirectory(), 'receipt.json')
    const words = [
      'decide',
      '--rule',
      'welfare.orphan',
      '--rules',
      pack.rules,
      '--receipt',
      file,
      '--receipt-facts',
    ]
    const { code } = await childPlan(words, { terminal: true, stdin: '2015-03-01\nq\n' })
    expect(code).toBe(0)
    const { facts, outcome } = read(file) as Receipt
    expect({ outcome, known: Object.values(facts.values ?? {}) }).toEqual({
      outcome: 'undetermined',
      known: ['2015-03-01'],
    })
  })
})

describe('replay', () => {
  test('reproduces a decision: exit 0', async () => {
    const { code, stderr, document } = await replay([await receiptFile(...one), '--facts', orphan])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(document).toEqual({
      same: true,
      receipts: [
        {
          rule: 'welfare.orphan',
          asOf: '2026-06-01',
          same: true,
          outcome: { receipt: 'member', now: 'member' },
          differences: [],
        },
      ],
      findings: [],
    })
  })

  test('reproduces a whole list, on its own where the facts are in it, and from standard input', async () => {
    const file = await receiptFile('--facts', orphan, '--receipt-facts')
    const { code, document } = await replay([file])
    expect({ code, same: document.same }).toEqual({ code: 0, same: true })
    expect(document.receipts.length).toBe((read(file) as readonly unknown[]).length)
    const piped = await documentOf('replay', ['-', '--rules', pack.rules], {
      stdin: readFileSync(file, 'utf8'),
    })
    expect(piped.document).toEqual(document)
  })

  test('says that the facts are others: exit 1', async () => {
    const { code, document } = await replay([await receiptFile(...one), '--facts', toddler])
    expect({ code, same: document.same }).toEqual({ code: 1, same: false })
    expect(document.receipts[0]).toMatchObject({
      outcome: { receipt: 'member', now: 'not-member' },
      differences: [{ code: 'CPR6228' }, { code: 'CPR6231', receipt: 'member', now: 'not-member' }],
    })
  })

  test('says that the rule was changed, but not of a title that it was', async () => {
    const file = await receiptFile(...one)
    const other = temporaryPack(['law.child-labour', 'welfare.orphan', 'welfare.rehabilitation-assistance'])
    other.edit('welfare/orphan.yaml', '{ zh: 孤儿, en: Orphan }', '{ zh: 孤儿们, en: Orphans }')
    const retitled = await replay([file, '--facts', orphan], other.rules)
    expect([retitled.code, retitled.document.receipts[0]?.differences]).toEqual([0, []])
    other.edit('welfare/orphan.yaml', 'age: { lessThan: 18 }', 'age: { lessThan: 8 }')
    const changed = await replay([file, '--facts', orphan], other.rules)
    expect(changed.code).toBe(1)
    expect(changed.document.receipts[0]?.differences.map(({ code }) => code)).toEqual([
      'CPR6225',
      'CPR6231',
      'CPR6242',
    ])
  })

  test('tells people, each difference with what to do about it', async () => {
    const file = await receiptFile(...one)
    const words = ['replay', file, '--facts', toddler, '--rules', pack.rules, '--text']
    const { stdout, code } = await childPlan([...words, '--lang', 'en'])
    expect(code).toBe(1)
    expect(stdout).toBe(
      [
        '✗ not reproduced  Orphan · 2026-06-01 · member  welfare.orphan',
        '    ✗ the facts are not those the receipt was made of',
        '        check the facts given, and the key where there is one',
        '    ✗ the outcome was `member`; now it is `not-member`',
        '        see what is told above; where nothing is, the receipt or the engine was changed',
        '1 receipt, 0 reproduced',
        '',
      ].join('\n'),
    )
    expect((await childPlan(words)).stdout).toContain('未能重现')
  })

  test('with a key: only the same key reproduces it', async () => {
    const key = temporaryFile('key', Buffer.alloc(32, 7))
    const file = await receiptFile(...one, '--receipt-key', key)
    expect((await replay([file, '--facts', orphan, '--receipt-key', key])).code).toBe(0)
    const other = temporaryFile('key', Buffer.alloc(32, 8))
    const { code, document } = await replay([file, '--facts', orphan, '--receipt-key', other])
    expect([code, document.receipts[0]?.differences.map((found) => found.code)]).toEqual([1, ['CPR6228']])
  })
})

describe('what is wrong is told at its place: exit 1, and the document still printed', () => {
  test('with a damaged receipt and one that is none, beside one that is good', async () => {
    const good = read(await receiptFile(...one, '--receipt-facts')) as Receipt
    const lines = [{ ...good, asOff: 1 }, { ...good, outcome: 'yes' }, { title: 'no receipt' }, good]
    const file = temporaryFile('list.json', `[${lines.map((line) => JSON.stringify(line)).join(',\n')}]`)
    const { code, document } = await replay([file])
    expect({ code, same: document.same, read: document.receipts.length }).toEqual({
      code: 1,
      same: false,
      read: 1,
    })
    expect(document.findings.map(({ code: found, line }) => [found, line])).toEqual([
      ['CPR6203', 1],
      ['CPR6205', 2],
      ['CPR6201', 3],
    ])
    const text = readFileSync(file, 'utf8').split('\n')
    expect(document.findings[0]?.column).toBe((text[0]?.indexOf('"asOff"') ?? 0) + 1)
    expect(document.findings[1]?.column).toBe((text[1]?.indexOf('"yes"') ?? 0) + 1)
  })

  test.each([
    ['{"format": "child-plan-receipt/2"}', ['CPR6202 1:12']],
    ['{"format": 5}', ['CPR6201 1:12']],
    ['[]', ['CPR6206 1:1']],
    ['"text"', ['CPR6201 1:1']],
    ['[[]]', ['CPR6201 1:2']],
    ['{"format": "child-plan-receipt/1"', ['CPR1041 1:1']],
    ['', ['CPR1007 1:1']],
  ])('%s', async (text, expected) => {
    const { code, document } = await replay([temporaryFile('receipt.json', text), '--facts', orphan])
    expect([code, placed(document.findings), document.receipts]).toEqual([1, expected, []])
  })

  test('with faulty facts, once however many receipts there are', async () => {
    const file = await receiptFile('--facts', orphan)
    const facts = temporaryFile('facts.json', '{\n  "birthDte": "2020-01-01"\n}')
    const { code, document } = await replay([file, '--facts', facts])
    expect([code, placed(document.findings)]).toEqual([1, ['CPR6101 2:3']])
    const broken = await replay([file, '--facts', temporaryFile('facts.json', '{"a": 1,')])
    expect([broken.code, broken.document.receipts]).toEqual([1, []])
  })

  test('with facts in a receipt that the rules can no longer read', async () => {
    const file = await receiptFile(...one, '--receipt-facts')
    const text = readFileSync(file, 'utf8')
    writeFileSync(file, text.replace('"father.lifeStatus": "dead"', '"father.lifeStatus": "dea"'))
    const { code, document } = await replay([file])
    const line = text.split('\n').findIndex((found) => found.includes('"father.lifeStatus": "dead"')) + 1
    expect([code, document.findings.map((found) => [found.code, found.line])]).toEqual([
      1,
      [['CPR6103', line]],
    ])
    expect(document.receipts[0]).toMatchObject({ same: false, outcome: { now: null } })
  })

  test('with broken rules', async () => {
    const other = temporaryPack(['welfare.orphan'])
    other.edit('welfare/orphan.yaml', 'kind: category', 'kind: categoy')
    const { code, document } = await replay([await receiptFile(...one), '--facts', orphan], other.rules)
    expect([code, document.same, document.receipts]).toEqual([1, false, []])
    expect(document.findings.length).toBeGreaterThan(0)
  })
})

describe('what cannot run: exit 2, one line, nothing on standard output', () => {
  const why = async (verb: string, ...words: readonly string[]) => {
    const ran = await childPlan([verb, '--json', '--rules', pack.rules, ...words], { env: english })
    expect({ code: ran.code, stdout: ran.stdout }).toEqual({ code: 2, stdout: '' })
    return ran.stderr
  }

  test('replay without the facts, the key, or facts about the subject', async () => {
    const file = await receiptFile(...one)
    expect(await why('replay', file)).toBe(
      'child-plan: the receipt of welfare.orphan holds no facts; give those it was made of with --facts <file>\n',
    )
    const key = temporaryFile('key', Buffer.alloc(16, 7))
    const keyed = await receiptFile(...one, '--receipt-key', key)
    expect(await why('replay', keyed, '--facts', orphan)).toBe(
      'child-plan: the receipt of welfare.orphan was made with a key; give it with --receipt-key <file>\n',
    )
    expect(await why('replay', file, '--facts', labour)).toBe(
      'child-plan: the facts are about employment, the receipt is about child\n',
    )
    expect(await why('replay', '-', '--facts', '-')).toContain('standard input cannot be both')
    expect(await why('replay', 'no/such.json')).toBe('child-plan: no/such.json: no such file\n')
  })

  test('decide with a file that cannot be written, a key that is none, or options that go with nothing', async () => {
    const nowhere = join(temporaryDirectory(), 'no/receipt.json')
    expect(await why('decide', ...one, '--receipt', nowhere)).toBe(`child-plan: ${nowhere}: no such file\n`)
    expect(existsSync(dirname(nowhere))).toBe(false)
    const directory = temporaryDirectory()
    expect(await why('decide', ...one, '--receipt', directory)).toMatch(/is a directory\n$/)
    expect(readdirSync(dirname(directory)).filter((name) => name.includes('.tmp'))).toEqual([])
    expect(await why('decide', ...one, '--receipt', '-')).toContain('takes a file, not standard output')
    expect(await why('decide', ...one, '--receipt-facts')).toContain(
      '--receipt-facts goes with --receipt <file>',
    )
    expect(await why('decide', ...one, '--receipt-key', orphan)).toContain(
      '--receipt-key goes with --receipt <file>',
    )
    const short = temporaryFile('key', 'too short')
    expect(await why('decide', ...one, '--receipt', 'r.json', '--receipt-key', short)).toContain(
      'at least 16 bytes, this has 9',
    )
    expect(await why('decide', ...one, '--receipt', 'r.json', '--receipt-key', '-')).toContain(
      'not standard input',
    )
  })
})
