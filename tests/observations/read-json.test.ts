import { describe, expect, test } from 'vitest'
import {
  joinData,
  type ReadData,
  readObservationsCsv,
  readObservationsJson,
} from '../../src/observations/index.ts'
import { expectReadable } from '../assess/readable.ts'

const ROW = { area_code: '510604', period: 2025, indicator: 'coverage', value: 95 }

const read = (document: unknown, indent?: string | number) =>
  readObservationsJson(
    'data.json',
    typeof document === 'string' ? document : JSON.stringify(document, null, indent),
  )

function told({ findings, source }: ReadData): string[] {
  expectReadable(findings)
  return findings.map(({ code, span, suggestion, values }) => {
    const text = span === null ? '' : source.text.slice(span.start.offset, span.end.offset)
    return `${code} ${values.path ?? ''} ${text}${suggestion === undefined ? '' : ` → ${suggestion}`}`
  })
}

describe('observations', () => {
  test('a bare list and a document say the same as a CSV file', () => {
    const csv = readObservationsCsv('data.csv', 'area_code,period,indicator,value\n510604,2025,coverage,95')
    const plain = ({ observations }: ReadData) => observations.map(({ origin: _, ...rest }) => rest)
    for (const document of [[ROW], { observations: [ROW] }, { observations: [ROW], comment: '说明' }]) {
      const data = read(document)
      expect(data.findings).toEqual([])
      expect(plain(data)).toEqual(plain(csv))
    }
  })

  test.each([[undefined], [2], ['\t']])('indented with %j', (indent) => {
    const data = read({ observations: [ROW, { ...ROW, source: 'a\tb' }] }, indent)
    expect([told(data), data.observations.length]).toEqual([[], 2])
  })

  test('digits are kept as written', () => {
    const rows = ['6.0', '0.12345678901234567890123', '12345678901234567891', '1e3', '"2.20"'].map(
      (digits) => `{"area_code":"510604","period":2025,"indicator":"coverage","value":${digits}}`,
    )
    const data = read(`[${rows.join(',')}]`)
    expect(data.findings).toEqual([])
    expect(data.observations.map(({ value }) => value)).toEqual([
      '6.0',
      '0.12345678901234567890123',
      '12345678901234567891',
      '1000',
      '2.20',
    ])
  })

  test('null and blank text mean absent', () => {
    const data = read([{ ...ROW, group: null, unit: ' ', numerator: null }])
    expect([told(data), data.observations[0]?.group, data.observations[0]?.unit]).toEqual([[], 'total', null])
  })

  test.each([
    [{ ...ROW, value: '95%' }, 'CPR6012 observations[0].value "95%" → 95'],
    [{ ...ROW, value: true }, 'CPR6030 observations[0].value true'],
    [{ ...ROW, source: ['x'] }, 'CPR6030 observations[0].source ["x"]'],
    [{ ...ROW, vlaue: 1 }, 'CPR6031 observations[0] "vlaue" → value'],
    [{ ...ROW, period: '2025年' }, 'CPR6011 observations[0].period "2025年" → 2025'],
    ['text', 'CPR6030 observations[0] "text"'],
  ])('%j', (row, expected) => {
    expect(told(read({ observations: [row] }))).toEqual([expected])
  })

  test('a field that is missing is found where the row stands', () => {
    expect(told(read([{ period: 2025, indicator: 'coverage', value: 1 }]))).toEqual([
      'CPR6010 [0].area_code {"period":2025,"indicator":"coverage","value":1}',
    ])
  })
})

describe('the document', () => {
  test.each([
    ['{"observatons": []}', ['CPR6031 / "observatons" → observations', 'CPR6032 / {"observatons": []}']],
    ['{"observations": {}}', ['CPR6030 observations {}']],
    ['"text"', ['CPR6030  "text"']],
  ])('%s', (text, expected) => {
    expect(told(read(text))).toEqual(expected)
  })

  test.each([
    ['{"observations": ['],
    ['[1,2'],
    [''],
    ['{"a":1}}'],
    ['{"observations": [], "observations": []}'],
  ])('what is no JSON is found, not thrown: %s', (text) => {
    const { findings } = read(text)
    expect(findings.some(({ severity, span }) => severity === 'error' && span !== null)).toBe(true)
  })
})

describe('rosters and reports', () => {
  test('are read whole', () => {
    const data = read({
      observations: [],
      rosters: {
        community: [
          { code: 'u01', title: '一社区', group: 'urban' },
          { code: 2, title: { zh: '二', en: 'Two' } },
        ],
        'residential-area': [{ code: 'a', facts: { kind: 'new', infantCare: { existing: false } } }],
      },
      reports: [{ rule: 'health.promise', period: 2025, status: 'done', evidence: ['list'] }],
    })
    expect(data.findings).toEqual([])
    expect(data.rosters).toMatchObject({
      community: [
        { code: 'u01', title: '一社区', group: 'urban' },
        { code: '2', title: { zh: '二', en: 'Two' } },
      ],
      'residential-area': [{ code: 'a', facts: { kind: 'new', infantCare: { existing: false } } }],
    })
    expect(data.reports).toMatchObject([
      { rule: 'health.promise', period: 2025, status: 'done', evidence: ['list'] },
    ])
  })

  test.each([
    [{ rosters: [] }, ['CPR6030 rosters []']],
    [{ rosters: { community: {} } }, ['CPR6030 rosters.community {}']],
    [{ rosters: { community: [{}] } }, ['CPR6032 rosters.community[0] {}']],
    [{ rosters: { community: [{ code: 'a', fcts: {} }] } }, ['CPR6031 rosters.community[0] "fcts" → facts']],
    [{ rosters: { community: [{ code: 'a', facts: [] }] } }, ['CPR6030 rosters.community[0].facts []']],
    [{ reports: [{ rule: 'r', period: 2025 }] }, ['CPR6032 reports[0] {"rule":"r","period":2025}']],
    [{ reports: [{ rule: 'r', period: 2025, status: 'don' }] }, ['CPR6021  "don" → done']],
    [{ reports: [{ rule: 'r', period: 'now', status: 'done' }] }, ['CPR6011  "now"']],
    [
      { reports: [{ rule: 'r', period: 2025, status: 'done', evidence: 'list' }] },
      ['CPR6030 reports[0].evidence "list"'],
    ],
  ])('%j', (part, expected) => {
    expect(told(read({ observations: [], ...part }))).toEqual(expected)
  })

  test('rosters of several files are joined', () => {
    const file = (code: string) => read({ observations: [ROW], rosters: { community: [{ code }] } })
    const joined = joinData([file('a'), file('b')])
    expect(joined.observations).toHaveLength(2)
    expect(joined.rosters.community?.map(({ code }) => code)).toEqual(['a', 'b'])
  })
})
