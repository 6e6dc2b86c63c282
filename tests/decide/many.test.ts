import { describe, expect, test } from 'vitest'
import { type Columns, luojiangColumnar, UNKNOWN_NUMBER } from '../../src/columns.ts'
import { FactsError, luojiang } from '../../src/index.ts'

const asOf = '2026-06-01'
const orphan = {
  birthDate: '2015-03-01',
  father: { lifeStatus: 'dead' },
  mother: { lifeStatus: 'dead' },
} as const
const other = {
  birthDate: '2015-03-01',
  parentsCannotBeFound: false,
  father: { lifeStatus: 'alive' },
} as const

describe('outcomes', () => {
  test('of one record, checked or vouched for, are those of decide', () => {
    for (const unchecked of [false, true]) {
      const outcomes = luojiang.outcomes(orphan, { asOf, unchecked })
      expect(outcomes['welfare.orphan']).toBe('member')
      for (const { rule, outcome } of luojiang.decideAll(orphan, { asOf }).decisions)
        expect(outcomes[rule as 'welfare.orphan'], rule).toBe(outcome)
    }
  })

  test('name a rule of which no version is in force', () => {
    expect(luojiang.outcomes(orphan, { asOf: '2021-01-01' })['family.under-3-care-deduction']).toBe(
      'not-in-force',
    )
  })

  test('of facts that are none are refused', () => {
    expect(() => luojiang.outcomes({ birthDat: '2015-03-01' } as never, { asOf })).toThrow(FactsError)
  })

  test('follow the parameters that are given', () => {
    const child = {
      ...orphan,
      birthDate: '2008-03-01',
      schooling: 'secondary',
      recognisedBefore18: true,
    } as const
    const parameters = { 'continued-schooling-stages': ['secondary'] }
    const rule = 'welfare.orphan-support-after-18'
    const given = { ...child, residence: { inDistrict: true } }
    for (const unchecked of [false, true]) {
      const [without, withThem] = [{}, { parameters }].map(
        (more) => luojiang.outcomes(given, { asOf, unchecked, ...more })[rule],
      )
      expect(without).toBe('undetermined')
      expect(withThem).toBe(luojiang.decide(rule, given, { asOf, parameters }).outcome)
    }
  })
})

describe('many rows', () => {
  test('an outcome a row and rule, and how many there are of each', async () => {
    const many = await luojiang.decideMany([orphan, other, {}], { asOf })
    expect([0, 1, 2].map((row) => many.outcome('welfare.orphan', row))).toEqual([
      'member',
      'not-member',
      'undetermined',
    ])
    expect(many.counts('welfare.orphan')).toEqual({ member: 1, 'not-member': 1, undetermined: 1 })
    expect(many.rows).toBe(3)
    expect(() => many.outcome('welfare.orphan', 3)).toThrow(RangeError)
    expect(() => many.outcome('welfare.orphans' as 'welfare.orphan', 0)).toThrow(RangeError)
  })

  test('rows that cannot be read are told, all of them, and the others are decided', async () => {
    const many = await luojiang.decideMany([{ birthDat: 1 } as never, orphan, { birthDate: 'yesterday' }], {
      asOf,
    })
    expect(many.invalid.map(({ row, problems }) => [row, problems.map(({ code }) => code)])).toEqual([
      [0, ['CPR6101']],
      [2, ['CPR6104']],
    ])
    expect([0, 1, 2].map((row) => many.outcome('welfare.orphan', row))).toEqual([
      'invalid',
      'member',
      'invalid',
    ])
  })

  test('progress is told, and an abort ends the work with its reason', async () => {
    const rows = Array.from({ length: 40_000 }, () => orphan)
    const seen: number[] = []
    const stop = new AbortController()
    const reason = new Error('enough')
    const work = luojiang.decideMany(rows, {
      asOf,
      unchecked: true,
      signal: stop.signal,
      onProgress: (done, total) => {
        seen.push(done)
        expect(total).toBe(rows.length)
        if (seen.length === 2) stop.abort(reason)
      },
    })
    await expect(work).rejects.toBe(reason)
    expect(seen).toEqual([16_384, 32_768])
    await expect(luojiang.decideMany(rows, { asOf, signal: AbortSignal.abort(reason) })).rejects.toBe(reason)
  })
})

describe('columns', () => {
  test('of records decide as the records do', async () => {
    const columns = luojiangColumnar.columnsOf([orphan, other, {}], { asOf })
    const [many, rows] = await Promise.all([
      luojiangColumnar.decideColumns(columns, { asOf }),
      luojiang.decideMany([orphan, other, {}], { asOf }),
    ])
    for (const rule of rows.rules)
      for (const row of [0, 1, 2]) expect(many.outcome(rule, row), rule).toBe(rows.outcome(rule, row))
  })

  test('written by hand: unknown is 0, the least integer, or no column at all', async () => {
    const many = await luojiangColumnar.decideColumns(
      {
        birthDate: { type: 'date', days: Int32Array.of(16495, UNKNOWN_NUMBER) },
        'father.lifeStatus': { type: 'enum', codes: Uint8Array.of(1, 0), values: ['dead'] },
        parentsCannotBeFound: { type: 'boolean', codes: Uint8Array.of(1, 1) },
      },
      { asOf },
    )
    expect([0, 1].map((row) => many.outcome('welfare.orphan', row))).toEqual(['member', 'undetermined'])
  })

  test('that are not of the dictionary are refused, everything wrong at once', async () => {
    const columns = {
      birthDat: { type: 'date', days: new Int32Array(2) },
      birthDate: { type: 'integer', numbers: new Int32Array(2) },
      schooling: { type: 'enum', codes: new Uint8Array(2), values: ['secundary'] },
      livesWithParents: { type: 'boolean', codes: new Uint8Array(3) },
    } as const
    const error = await luojiangColumnar.decideColumns(columns, { asOf }).catch((one: unknown) => one)
    expect(error).toBeInstanceOf(FactsError)
    expect((error as FactsError).problems.map(({ code, path }) => [code, path])).toEqual([
      ['CPR6101', 'birthDat'],
      ['CPR6113', 'birthDate'],
      ['CPR6103', 'schooling'],
      ['CPR6112', 'livesWithParents'],
    ])
  })

  const refusal = async (columns: object, options: object = { asOf }): Promise<FactsError> => {
    const error = await luojiangColumnar
      .decideColumns(columns as Columns, options)
      .catch((one: unknown) => one)
    expect(error).toBeInstanceOf(FactsError)
    return error as FactsError
  }

  test.each<[string, string, object, string]>([
    ['a yes-or-no code', 'parentsCannotBeFound', { type: 'boolean', codes: Uint8Array.of(1, 9, 9) }, '0 … 2'],
    [
      'the code of an option',
      'father.lifeStatus',
      { type: 'enum', codes: Uint8Array.of(1, 7, 2), values: ['dead'] },
      '0 … 1',
    ],
    [
      'the code of a set',
      'difficulty.poverty',
      { type: 'set', codes: Uint8Array.of(1, 3, 4), values: ['living'] },
      '0 … 2',
    ],
    ['a grade', 'father.disability.grade', { type: 'integer', numbers: Int32Array.of(4, 9, 0) }, '1 … 4'],
    [
      'a birth after the day decided for',
      'birthDate',
      { type: 'date', days: Int32Array.of(UNKNOWN_NUMBER, 40_000, -40_000) },
      '-25567 … 20605 (1900-01-01 … 2026-06-01)',
    ],
  ])('beyond what their fact can be are refused: %s', async (_, path, column, range) => {
    const { problems } = await refusal({ [path]: column })
    expect(problems).toMatchObject([{ code: 'CPR6117', path, values: { row: '1', range, count: '2' } }])
    const many = await luojiangColumnar.decideColumns({ [path]: column } as Columns, {
      asOf,
      unchecked: true,
    })
    expect(many.rows).toBe(3)
  })

  test('without their array are refused', async () => {
    const { problems } = await refusal({ birthDate: { type: 'date', numbers: new Int32Array(2) } })
    expect(problems).toMatchObject([{ code: 'CPR6118', path: 'birthDate', values: { expected: 'days' } }])
  })

  test('are not made of rows that cannot be read: all are told, each with its place', () => {
    const rows = [orphan, { birthDate: '2020-02-30' }, {}, { birthdate: '2020-02-28' }]
    const make = () => luojiangColumnar.columnsOf(rows, { asOf })
    expect(make).toThrow(/^row 1: .*2020-02-30.*; row 3: .*birthdate/)
  })

  test.each([[{}], [new Set([{}])], ['rows']])(
    'and outcomes are not made of what is no list: %j',
    async (rows) => {
      expect(() => luojiangColumnar.columnsOf(rows as never, { asOf })).toThrow(TypeError)
      await expect(luojiang.decideMany(rows as never, { asOf })).rejects.toThrow(TypeError)
    },
  )
})
