import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ReadData, readObservationsCsv, readObservationsJson } from '../../src/observations/index.ts'

/** Pieces from which broken files are made. */
const piece = fc.constantFrom(
  ...[
    '"',
    '""',
    ',',
    ',,',
    '\n',
    '\r\n',
    '\r',
    ' ',
    '\t',
    '510604',
    '2025',
    'coverage',
    '95',
    '95%',
    '1,234',
    '-1',
    'missing',
  ],
  ...[
    'value',
    'area_code',
    '罗江',
    '😀',
    '\ufeff',
    '\u0000',
    '\ud800',
    '{',
    '}',
    '[',
    ']',
    ':',
    "'",
    '\\',
    '1e999',
    '０',
  ],
)
const HEAD = 'area_code,period,indicator,value,numerator,denominator,unit,status\n'
const mess = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''))
const row = fc
  .tuple(
    fc.constantFrom('510604', ''),
    fc.constantFrom('2025', '25', '2025年'),
    fc.constantFrom('coverage', ''),
    fc.constantFrom('95', '66.7', '95%', '', '"1,234"', '"9"5'),
    fc.constantFrom('', '2', '-1'),
    fc.constantFrom('', '3', '0'),
    fc.constantFrom('', 'percent', 'permille'),
    fc.constantFrom('', 'final', 'missing', 'x'),
  )
  .map((cells) => cells.join(','))
const file = fc.oneof(
  mess,
  mess.map((text) => HEAD + text),
  fc
    .array(fc.oneof({ weight: 5, arbitrary: row }, mess), { maxLength: 8 })
    .map((lines) => HEAD + lines.join('\n')),
)

/** Stretches of lines that may be one row: a line with an odd number of quotes goes on in the next. */
function rowsOf(text: string): [number, number][] {
  const rows: [number, number][] = []
  let start = 0
  let quotes = 0
  for (let at = 0; at <= text.length; at++) {
    if (text[at] === '"') quotes += 1
    if (at < text.length && (text[at] !== '\n' || quotes % 2 === 1)) continue
    rows.push([start, at])
    start = at + 1
  }
  return rows
}

/** Offsets of the text that an observation or an error accounts for. An error in a cell speaks for its row. */
function accounted({ observations, findings, source }: ReadData): boolean[] {
  const covered = new Array<boolean>(source.text.length).fill(false)
  for (const { origin } of observations) if (origin) covered.fill(true, ...origin.row)
  const rows = rowsOf(source.text)
  for (const { severity, span } of findings) {
    if (severity !== 'error' || span === null) continue
    const touched = rows.filter(([from, to]) => from <= span.end.offset && to >= span.start.offset)
    for (const [from, to] of touched) covered.fill(true, from, to)
  }
  return covered
}

/** Findings that say that no row at all was read. */
const NOTHING_READ = new Set(['CPR6002', 'CPR6004', 'CPR6005'])

describe('broken CSV', () => {
  test('never throws, and every row is an observation or has an error', () => {
    fc.assert(
      fc.property(file, (text) => {
        const data = readObservationsCsv('data.csv', text)
        if (data.findings.some(({ code }) => NOTHING_READ.has(code))) {
          expect(data.observations).toEqual([])
          return
        }
        const covered = accounted(data)
        // The header is the first line that says anything; separators, quotes and blanks say nothing.
        const rest = [...text].length === 0 ? 0 : headerEnd(text)
        for (let at = rest; at < text.length; at++)
          if (/[^\s,"\ufeff]/.test(text[at] ?? '')) expect([at, covered[at]]).toEqual([at, true])
      }),
      { numRuns: 3000 },
    )
  })

  test('a row that is used has no error in it, and its cells are where it says', () => {
    fc.assert(
      fc.property(file, (text) => {
        const { observations, findings, source } = readObservationsCsv('data.csv', text)
        const errors = findings.filter(({ severity }) => severity === 'error')
        for (const { origin, area, period } of observations) {
          const [start, end] = origin?.row ?? [0, 0]
          expect(
            errors.filter(({ span }) => span && span.start.offset >= start && span.end.offset <= end),
          ).toEqual([])
          const cell = (column: string) => {
            const at = origin?.cells[column]
            return at === undefined
              ? ''
              : source.text
                  .slice(...at)
                  .replaceAll(/^\s*"|"\s*$/g, '')
                  .trim()
          }
          expect(cell('area_code').replaceAll('""', '"').replaceAll('\ud800', '\ufffd')).toBe(area)
          expect(cell('period')).toBe(String(period))
        }
      }),
      { numRuns: 2000 },
    )
  })

  function headerEnd(text: string): number {
    const first = /[^\s,]/.exec(text.replace(/^\ufeff/, ' '))?.index ?? text.length
    const end = /[\r\n]/.exec(text.slice(first))?.index
    return end === undefined ? text.length : first + end
  }
})

describe('well-formed CSV', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 8 })
  const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`

  test('text comes back as it was written, blanks around it aside', () => {
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 1, maxLength: 5 }),
        fc.constantFrom('\n', '\r\n', '\r'),
        (sources, end) => {
          const lines = sources.map((source) => `510604,2025,coverage,95,${quoted(source)}`)
          const file = ['area_code,period,indicator,value,source', ...lines].join(end)
          const { observations, findings } = readObservationsCsv('data.csv', file)
          expect(findings).toEqual([])
          expect(observations.map(({ source }) => source)).toEqual(
            sources.map((source) => source.trim() || null),
          )
        },
      ),
      { numRuns: 1000 },
    )
  })
})

describe('JSON', () => {
  test('never throws on broken text', () => {
    fc.assert(
      fc.property(mess, (text) => {
        expect(() => readObservationsJson('data.json', text)).not.toThrow()
      }),
      { numRuns: 1000 },
    )
  })

  test('every entry is an observation or has an error, whatever it holds', () => {
    const entry = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.record(
        {
          area_code: fc.constantFrom('510604', 510604, null, {}),
          period: fc.constantFrom(2025, '2025', 20.5),
          indicator: fc.constantFrom('coverage', ''),
          value: fc.constantFrom(95, '95', '95%', null, true),
        },
        { requiredKeys: [] },
      ),
    )
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 5 }), (entries) => {
        // A key that reaches the prototype is refused by the parser.
        const document = JSON.stringify(entries, null, 1)
        fc.pre(!document.includes('__proto__'))
        const { observations, findings } = readObservationsJson('data.json', document)
        const errors = findings.filter(({ severity }) => severity === 'error')
        expect(observations.length + errors.length).toBeGreaterThanOrEqual(entries.length)
        if (errors.length === 0) expect(observations).toHaveLength(entries.length)
      }),
      { numRuns: 1000 },
    )
  })
})
