import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { joinData, type ReadData, readObservationsCsv } from '../../src/observations/index.ts'
import { expectReadable } from '../assess/readable.ts'

const HEAD = 'area_code,period,indicator,value'
const ALL = 'area_code,area_name,period,indicator,group,value,numerator,denominator,unit,status,source'

const read = (...lines: readonly string[]) => readObservationsCsv('data.csv', lines.join('\n'))

/** Code, place, and the text it points at: the cell itself. */
function told({ findings, source }: ReadData): string[] {
  expectReadable(findings)
  return findings.map(({ code, span, suggestion }) => {
    const text = span === null ? '' : source.text.slice(span.start.offset, span.end.offset)
    const place = span === null ? '-' : `${span.start.line}:${span.start.column}`
    return `${code} ${place} ${JSON.stringify(text)}${suggestion === undefined ? '' : ` → ${suggestion}`}`
  })
}

describe('a well-formed file', () => {
  test('every column, in any order, quoted or not', () => {
    const { observations, findings } = read(
      'source,value,unit,period,indicator,area_code,area_name,status,group,numerator,denominator',
      '"公报, 2025 ""终稿""",66.7,percent,2025,coverage,510604,罗江区,final,urban,2,3',
    )
    expect(findings).toEqual([])
    expect(observations).toEqual([
      {
        area: '510604',
        areaName: '罗江区',
        period: 2025,
        indicator: 'coverage',
        group: 'urban',
        value: '66.7',
        numerator: '2',
        denominator: '3',
        unit: 'percent',
        status: 'final',
        source: '公报, 2025 "终稿"',
        origin: expect.anything(),
      },
    ])
  })

  test.each([
    ['LF', '\n', ''],
    ['CRLF', '\r\n', ''],
    ['CR', '\r', ''],
    ['a byte order mark', '\r\n', '\ufeff'],
  ])('line ends: %s', (_, end, start) => {
    const text = `${start}${[HEAD, '510604,2025,coverage,6.0', '', '510604,2024,coverage,1e-3', ',,,'].join(end)}${end}`
    const { observations, findings } = readObservationsCsv('data.csv', text)
    expect(findings).toEqual([])
    expect(observations.map(({ period, value, group }) => [period, value, group])).toEqual([
      [2025, '6.0', 'total'],
      [2024, '0.001', 'total'],
    ])
  })

  test('what is left out is null, blanks around a cell do not count', () => {
    const { observations } = read(`${HEAD},numerator,denominator`, ' 510604 ,2025,coverage,,　2, 3 ')
    expect(observations).toMatchObject([
      { area: '510604', value: null, numerator: '2', denominator: '3', unit: null, status: null },
    ])
  })

  test('a row knows its cells, also past quoted line breaks and characters of four bytes', () => {
    const { observations, source } = read(`source,${HEAD}`, '"一😀', '二",510604,2025,coverage,95')
    const [row] = observations
    const cells = Object.entries(row?.origin?.cells ?? {})
    expect(cells.map(([column, at]) => [column, source.text.slice(...at)])).toEqual([
      ['source', '"一😀\n二"'],
      ['area_code', '510604'],
      ['period', '2025'],
      ['indicator', 'coverage'],
      ['value', '95'],
    ])
  })
})

describe('a header', () => {
  test.each([
    [
      ['area_code,period,indicater,value', '1,2,3,4'],
      ['CPR6001 1:18 "indicater" → indicator', 'CPR6002 1:1 "area_code,period,indicater,value"'],
    ],
    [[`${HEAD},备注`, '510604,2025,coverage,95,x'], ['CPR6001 1:34 "备注"']],
    [[`${HEAD},value`, '510604,2025,coverage,95,96'], ['CPR6003 1:34 "value"']],
    [
      ['area_code;period;indicator;value', '510604;2025;coverage;95'],
      ['CPR6004 1:1 "area_code;period;indicator;value"'],
    ],
    [['area_code\tperiod', '510604\t2025'], ['CPR6004 1:1 "area_code\\tperiod"']],
    [['period,numerator', '2025,1'], ['CPR6002 1:1 "period,numerator"']],
    [[''], ['CPR6005 1:1 ""']],
    [[HEAD], ['CPR6006 1:1 ""']],
  ])('%j', (lines, expected) => {
    expect(told(read(...lines))).toEqual(expected)
  })

  test('one finding names all columns that are missing, and the rows that could not be read', () => {
    const { findings, observations } = read('period,numerator', '2025,1', '2024,2')
    expect(findings).toMatchObject([{ values: { columns: 'area_code indicator value', rows: '2' } }])
    expect(observations).toEqual([])
  })

  test('numerator and denominator do instead of a value', () => {
    expect(read('area_code,period,indicator,numerator,denominator', '1,2025,coverage,1,2').findings).toEqual(
      [],
    )
  })
})

describe('a row', () => {
  const row = (cells: Partial<Record<string, string>>) => {
    const base = { area_code: '510604', period: '2025', indicator: 'coverage', value: '95', ...cells }
    const columns = ALL.split(',')
    return columns.map((column) => base[column as keyof typeof base] ?? '').join(',')
  }

  test.each([
    [{ value: '95%' }, ['CPR6012 2:24 "95%" → 95']],
    [{ value: '2.33‰' }, ['CPR6012 2:24 "2.33‰" → 2.33']],
    [{ value: '"1,234.5"' }, ['CPR6013 2:24 "\\"1,234.5\\"" → 1234.5']],
    [{ value: '９５．５' }, ['CPR6015 2:24 "９５．５" → 95.5']],
    [{ value: '+95' }, ['CPR6015 2:24 "+95" → 95']],
    [{ value: '约95' }, ['CPR6015 2:24 "约95"']],
    [{ value: '0x10' }, ['CPR6015 2:24 "0x10"']],
    [{ value: '—' }, ['CPR6014 2:24 "—"']],
    [{ value: 'N/A' }, ['CPR6014 2:24 "N/A"']],
    [{ value: '暂无数据' }, ['CPR6014 2:24 "暂无数据"']],
    [{ value: '-3' }, ['CPR6016 2:24 "-3"']],
    [{ value: '', numerator: '-1', denominator: 'x' }, ['CPR6016 2:25 "-1"', 'CPR6014 2:28 "x"']],
    [{ period: '2025年' }, ['CPR6011 2:9 "2025年" → 2025']],
    [{ period: '2025-12' }, ['CPR6011 2:9 "2025-12" → 2025']],
    [{ period: '25' }, ['CPR6011 2:9 "25"']],
    [{ period: '0025' }, ['CPR6011 2:9 "0025"']],
    [{ status: 'finall' }, ['CPR6021 2:30 "finall" → final']],
    [{ status: 'missing' }, ['CPR6022 2:24 "95"']],
    [{ area_code: '' }, ['CPR6010 2:1 ",,2025,coverage,,95,,,,,"']],
    [{ value: '' }, ['CPR6019 2:1 "510604,,2025,coverage,,,,,,,"']],
    [{ value: '', numerator: '3' }, ['CPR6019 2:1 "510604,,2025,coverage,,,3,,,,"']],
    [{ value: '95.0', numerator: '94', denominator: '100', unit: 'percent' }, ['CPR6017 2:24 "95.0"']],
    [{ value: '66.66', numerator: '2', denominator: '3', unit: 'percent' }, ['CPR6017 2:24 "66.66"']],
    [{ value: '2.33', numerator: '7', denominator: '3004', unit: 'percent' }, ['CPR6017 2:24 "2.33"']],
    [
      { period: 'x', value: '5%', status: '?' },
      ['CPR6011 2:9 "x"', 'CPR6021 2:27 "?"', 'CPR6012 2:21 "5%" → 5'],
    ],
  ])('%j is not used', (cells, expected) => {
    const data = read(ALL, row(cells))
    expect(told(data)).toEqual(expected)
    expect(data.observations).toEqual([])
    expect(data.findings.every(({ severity }) => severity === 'error')).toBe(true)
  })

  test.each([
    [{ numerator: '3' }, ['CPR6020 2:27 "3"']],
    [{ numerator: '0', denominator: '0' }, ['CPR6018 2:29 "0"']],
    [{ value: '', status: 'missing' }, []],
    [{ value: '2.33', numerator: '7', denominator: '3004', unit: 'permille' }, []],
    [{ value: '67', numerator: '2', denominator: '3', unit: 'percent' }, []],
    [{ value: '66.7', numerator: '2', denominator: '3' }, []],
    [{ value: '181.26', unit: 'percent' }, []],
    [{ unit: 'anything' }, []],
  ])('%j is used', (cells, expected) => {
    const data = read(ALL, row(cells))
    expect(told(data)).toEqual(expected)
    expect(data.observations).toHaveLength(1)
    expect(data.findings.every(({ severity }) => severity === 'warning')).toBe(true)
  })

  test('half a rate is not kept', () => {
    expect(read(ALL, row({ numerator: '3' })).observations).toMatchObject([{ value: '95', numerator: null }])
  })
})

describe('broken lines', () => {
  test.each([
    [['510604,2025,coverage'], ['CPR6007 2:1 "510604,2025,coverage"'], 0],
    [['510604,2025,coverage,1,234'], ['CPR6007 2:1 "510604,2025,coverage,1,234"'], 0],
    [['510604,2025,coverage,95,,'], [], 1],
    [['510604,2025,cov"erage,95', '510604,2024,coverage,95'], ['CPR6008 2:13 "cov\\"erage"'], 1],
    [['510604,2025,"coverage"x,95', '510604,2024,coverage,95'], ['CPR6008 2:13 "\\"coverage\\"x"'], 1],
    [
      ['510604,2023,coverage,95', '510604,2025,"coverage,95', '510604,2024,coverage,95'],
      ['CPR6009 3:1 "510604,2025,\\"coverage,95\\n510604,2024,coverage,95"'],
      1,
    ],
  ])('%j', (lines, expected, used) => {
    const data = read(HEAD, ...lines)
    expect(told(data)).toEqual(expected)
    expect(data.observations).toHaveLength(used)
  })
})

describe('the published series', () => {
  const file = 'seeds/monitoring/monitoring-series.csv'
  const data = readObservationsCsv(file, readFileSync(file, 'utf8'))

  test('is read to the last row without a finding', () => {
    expect(data.findings).toEqual([])
    expect(data.observations).toHaveLength(141)
    expect(data.observations.filter(({ area }) => area === '510604')).toHaveLength(8)
    expect(new Set(data.observations.map(({ indicator }) => indicator)).size).toBe(27)
  })

  test('keeps values as they are printed, on their own lines', () => {
    const lines = data.source.text.split('\n')
    for (const { origin, value, source } of data.observations) {
      const line = data.source.text.slice(0, origin?.row[0]).split('\n').length
      expect(lines[line - 1]).toContain(`,${value},`)
      expect(lines[line - 1]?.endsWith(source ?? '')).toBe(true)
    }
    expect(data.observations.find((one) => one.value === '2.20')?.period).toBe(2021)
  })

  test('joins with other files', () => {
    const joined = joinData([data, data])
    expect([joined.observations.length, joined.findings, joined.rosters]).toEqual([282, [], {}])
  })
})
