import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { documentOf, type VerbName } from './support/documents.ts'
import { root, temporaryFile, temporaryPack } from './support/temporary.ts'

const finding = {
  code: 'string',
  severity: 'string',
  message: 'string',
  file: 'string?',
  line: 'number?',
  column: 'number?',
  help: 'string',
}

type Expected = string | readonly [Expected] | { readonly [key: string]: Expected }

/** CONTRACT: design of the command line. A key, or the type of its value (`?`: or null), never goes or changes. */
const contract: Readonly<Partial<Record<VerbName, Expected>>> = {
  check: { findings: [finding], totals: {} },
  list: [
    {
      id: 'string',
      kind: 'string',
      domain: 'string',
      title: { zh: 'string', en: 'string' },
      cites: [{ clause: 'string', quote: 'string' }],
      force: 'string?',
      thresholds: [{ of: 'string', operator: 'string', value: 'string?', unit: 'string?' }],
      file: 'string',
      line: 'number',
    },
  ],
  coverage: {
    clauses: [
      {
        id: 'string',
        text: 'string',
        disposition: 'string',
        rules: ['string'],
        sentences: [{ text: 'string', disposition: 'string', rules: ['string'] }],
      },
    ],
    totals: {},
  },
  decide: {
    asOf: 'string',
    subject: 'string',
    decisions: [
      {
        rule: 'string',
        kind: 'string',
        version: 'string',
        outcome: 'string',
        missing: ['string'],
        missingParameters: ['string'],
        nextQuestion: 'string?',
        grants: [{}],
        conflicts: ['string'],
        cites: [{ clause: 'string', quote: 'string' }],
        basisVerified: 'boolean',
      },
    ],
    notInForce: ['string'],
  },
  assess: {
    period: 'number',
    targets: [
      {
        rule: 'string',
        indicator: 'string',
        outcome: 'string',
        dueReached: 'boolean',
        value: 'string?',
        units: [{ area: 'string', value: 'string?', outcome: 'string' }],
        findings: [finding],
      },
    ],
    commitments: [{}],
    totals: {
      met: 'number',
      notMet: 'number',
      notApplicable: 'number',
      undetermined: 'number',
      monitorable: 'number',
    },
    findings: [finding],
  },
}

const observations = join(root, 'examples/observations')

describe('the contract, key by key', () => {
  test('check', async () => {
    const pack = temporaryPack()
    pack.edit('welfare/orphan.yaml', 'kind: category', 'kind: categoy')
    await holds('check', ['--rules', pack.rules], 1)
  })

  test('list: an array, targets with more', async () => {
    const list = (await holds('list', [], 0)) as readonly Record<string, unknown>[]
    for (const one of list.filter(({ kind }) => kind === 'target'))
      fits(one, { indicator: 'string', where: 'string', sustained: 'string?', due: 'number' }, String(one.id))
  })

  test('coverage', async () => {
    await holds('coverage', [], 0)
  })

  test('decide', async () => {
    const inDistrict = true
    const facts = { birthDate: '2024-01-01', residence: { inDistrict }, father: { lifeStatus: 'dead' } }
    await holds('decide', ['--facts', temporaryFile('facts.json', JSON.stringify(facts))], 0)
  })

  test('assess', async () => {
    const files = ['luojiang-malformed.csv', 'self-assessments.json'].map((one) => join(observations, one))
    await holds('assess', [...files, '--period', '2025'], 1)
  })

  test.each(['test', 'facts', 'explain', 'fmt'] as const)('%s prints an object', async (verb) => {
    const words = { test: [], facts: ['child'], explain: ['welfare.orphan'], fmt: ['--check'] }[verb]
    const { document } = await documentOf(verb, words)
    expect(Object.keys(document).length).toBeGreaterThan(0)
    expect(Array.isArray(document)).toBe(false)
  })
})

async function holds(verb: VerbName, words: readonly string[], code: number): Promise<unknown> {
  const ran = await documentOf(verb, words)
  expect(ran.code).toBe(code)
  expect(ran.stderr).toBe('')
  const seen = new Set<string>()
  fits(ran.document, contract[verb] ?? {}, verb, seen)
  // A list that is empty everywhere would prove nothing of what stands in it.
  const lists = listsIn(contract[verb] ?? {}, verb)
  const mayBeEmpty = ['conflicts', 'notInForce', 'missingParameters', 'commitments'].map((one) => `.${one}`)
  for (const list of lists)
    if (!mayBeEmpty.some((one) => list.endsWith(one))) expect([...seen], list).toContain(list)
  return ran.document
}

/** Asserts that a value holds what the contract says; remembers lists in which something stood. */
function fits(value: unknown, expected: Expected, path: string, seen = new Set<string>()): void {
  if (typeof expected === 'string') {
    const type = expected.replace('?', '')
    const fitting = (value === null && expected.endsWith('?')) || typeof value === type
    expect(fitting, `${path} is ${JSON.stringify(value)}, not ${expected}`).toBe(true)
  } else if (isList(expected)) {
    expect(Array.isArray(value), `${path} is a list`).toBe(true)
    for (const one of value as readonly unknown[]) {
      seen.add(path)
      fits(one, expected[0], path, seen)
    }
  } else {
    expect(typeof value, path).toBe('object')
    for (const [key, inner] of Object.entries(expected)) {
      expect(Object.keys(value as object), path).toContain(key)
      fits((value as Record<string, unknown>)[key], inner, `${path}.${key}`, seen)
    }
  }
}

function listsIn(expected: Expected, path: string): readonly string[] {
  if (typeof expected === 'string') return []
  if (isList(expected)) return [path, ...listsIn(expected[0], path)]
  return Object.entries(expected).flatMap(([key, inner]) => listsIn(inner, `${path}.${key}`))
}

function isList(expected: Expected): expected is readonly [Expected] {
  return Array.isArray(expected)
}
