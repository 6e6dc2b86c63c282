import { describe, expect, test } from 'vitest'
import { sourceText } from '../../src/diagnostics/index.ts'
import { at, decodeBytes, MAX_FILE_BYTES, parseYaml, toPlain } from '../../src/syntax/index.ts'

const DEEP = 10_000

function codes(text: string): string[] {
  const { root, findings } = parseYaml(sourceText('hostile.yaml', text))
  if (findings.length === 0) expect(root).not.toBeNull()
  return [...new Set(findings.map((found) => found.code))].sort()
}

function bytes(...parts: (string | readonly number[])[]): Uint8Array {
  return new Uint8Array(
    parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)),
  )
}

const stairs = Array.from({ length: 1_300 }, (_, level) => `${' '.repeat(level)}a:\n`).join('')
const listStairs = Array.from({ length: 700 }, (_, level) => `${' '.repeat(2 * level)}-\n`).join('')
const laughs = [
  'a0: &a0 [lol]',
  ...Array.from({ length: 9 }, (_, n) => `a${n + 1}: &a${n + 1} [${`*a${n},`.repeat(9)}]`),
].join('\n')

describe('hostile text is refused with a code and without a crash', () => {
  test.each<[string, string, string[]]>([
    ['flow lists', '['.repeat(DEEP), ['CPR1006']],
    ['flow lists, closed', '['.repeat(DEEP) + ']'.repeat(DEEP), ['CPR1006']],
    ['flow maps', '{a: '.repeat(DEEP), ['CPR1006']],
    ['flow maps as keys', '{'.repeat(DEEP), ['CPR1006']],
    ['flow pairs in lists', '[a: '.repeat(DEEP), ['CPR1006']],
    ['block lists on a line', '- '.repeat(DEEP), ['CPR1006']],
    ['block lists downstairs', listStairs, ['CPR1006']],
    ['block maps downstairs', stairs, ['CPR1006']],
    ['block maps on a line', 'a: '.repeat(DEEP), ['CPR1006']],
    ['explicit keys', '? '.repeat(DEEP), ['CPR1006']],
    ['empty keys', ': '.repeat(DEEP), ['CPR1006']],
    ['lists of maps', '- a:\n'.repeat(3) + '- [{a: '.repeat(DEEP), ['CPR1006']],
    ['brackets that close the wrong way', '{[}'.repeat(DEEP), ['CPR1006', 'CPR1041']],
    ['brackets opened on every line', '[\n'.repeat(DEEP), ['CPR1006']],
    ['billion laughs', laughs, ['CPR1026', 'CPR1027']],
    ['an alias of itself', 'a: &a [*a]', ['CPR1026', 'CPR1027']],
    ['NUL', 'a: \0', ['CPR1003']],
    ['the marks the lexer uses itself', 'a: \u0002b\u001f\u0018', ['CPR1003']],
    ['lone carriage returns', 'a: 1\rb: 2\r', ['CPR1004']],
    ['a lone surrogate', 'a: \ud800', ['CPR1003']],
    ['lone surrogates in escapes', 'a: "\\ud800"\nb: "\\udc00\\ud800"', ['CPR1025']],
    ['an impossible code point', 'a: "\\U00110000"', ['CPR1037']],
    ['tabs', '\t\ta:\n\t\t\tb: 1\n', ['CPR1005']],
    ['an unterminated double quote', `a: "${'x\n'.repeat(1_000)}`, ['CPR1032']],
    ['an unterminated single quote', `a: '${'x\n  '.repeat(1_000)}`, ['CPR1032']],
    ['quotes opened on every line', "a: '\n".repeat(1_000), ['CPR1032', 'CPR1099']],
    ['brackets that close nothing', ']'.repeat(100_000), ['CPR1039', 'CPR1099']],
    ['documents on every line', '---\n'.repeat(100_000), ['CPR1008']],
    ['tags on every word', '!x '.repeat(10_000), ['CPR1028', 'CPR1099']],
    ['nothing but space', ' \n'.repeat(10_000), ['CPR1007']],
    ['one duplicate key 20 000 times', 'a: 1\n'.repeat(20_000), ['CPR1020', 'CPR1099']],
    ['10 MB', 'a: 1\n'.repeat(2_000_000), ['CPR1001']],
  ])('%s', (_name, text, expected) => {
    expect(codes(text)).toEqual(expected)
  })

  test('too deep is reported where it happens, alone', () => {
    const { findings } = parseYaml(sourceText('deep.yaml', `a: 1\nb: ${'['.repeat(DEEP)}`))
    expect(findings.map((found) => [found.code, found.span?.start.line, found.span?.start.column])).toEqual([
      ['CPR1006', 2, 4 + 63],
    ])
  })

  test('what is cut is counted', () => {
    const { findings } = parseYaml(sourceText('many.yaml', 'a: 1\n'.repeat(1_001)))
    expect(findings).toHaveLength(201)
    expect(findings.at(-1)).toMatchObject({ code: 'CPR1099', values: { count: '800' } })
  })

  test('findings of all passes are cut together, in the order of the text', () => {
    const { findings } = parseYaml(sourceText('many.yaml', '2025: 1 # \u200b\n'.repeat(150)), {
      limits: { findings: 10 },
    })
    // 150 keys that are no text, 149 duplicates, 150 unseen characters.
    const lines = findings.slice(0, 10).map((found) => found.span?.start.line)
    expect(lines).toEqual([1, 1, 2, 2, 2, 3, 3, 3, 4, 4])
    expect(findings.at(-1)).toMatchObject({ code: 'CPR1099', values: { count: '439' } })
  })
})

describe('large but honest text is read', () => {
  test('depth up to the limit', () => {
    expect(codes('['.repeat(64) + ']'.repeat(64))).toEqual([])
    expect(codes('['.repeat(65) + ']'.repeat(65))).toEqual(['CPR1006'])
    expect(codes('- '.repeat(64))).toEqual([])
    expect(codes('- '.repeat(65))).toEqual(['CPR1006'])
  })

  test('100 000 keys', () => {
    const text = Array.from({ length: 100_000 }, (_, n) => `${n.toString(36)}k: 1\n`).join('')
    const { root, findings } = parseYaml(sourceText('keys.yaml', text))
    expect(findings).toEqual([])
    expect(root?.kind === 'map' && root.entries.length).toBe(100_000)
  })

  test('one scalar of almost a megabyte', () => {
    const scalar = '残'.repeat(1_000_000)
    const { root } = parseYaml(sourceText('long.yaml', `a: ${scalar}`))
    expect(root !== null && toPlain(root)).toEqual({ a: scalar })
  })

  test('CRLF: values, spans and texts', () => {
    const text = 'a: 一\r\nb: |\r\n  x\r\n  y\r\nc: 1.10\r\n'
    const { root, findings } = parseYaml(sourceText('crlf.yaml', text))
    expect(findings).toEqual([])
    if (root === null) return
    expect({ ...(toPlain(root) as object) }).toEqual({ a: '一', b: 'x\ny\n', c: 1.1 })
    expect(at(root, ['c'])).toMatchObject({ text: '1.10', span: { start: { line: 5, column: 4 } } })
    expect(at(root, ['a'])).toMatchObject({ text: '一', span: { end: { line: 1, column: 5 } } })
  })
})

describe('bytes', () => {
  test('more bytes than the limit are refused before they are read', () => {
    const { source, findings } = decodeBytes('big.yaml', new Uint8Array(10 * MAX_FILE_BYTES).fill(0xff))
    expect(source).toBeNull()
    expect(findings.map((found) => found.code)).toEqual(['CPR1001'])
  })

  test('exactly the limit is accepted', () => {
    expect(decodeBytes('full.yaml', new Uint8Array(MAX_FILE_BYTES).fill(0x61)).findings).toEqual([])
  })

  test('a byte order mark is dropped and columns count from after it', () => {
    const { source } = decodeBytes('bom.yaml', bytes([0xef, 0xbb, 0xbf], 'a: 1'))
    if (source === null) throw new Error('the mark must be accepted')
    const { root } = parseYaml(source)
    expect(root?.span.start).toEqual({ line: 1, column: 1, offset: 0 })
  })

  test.each<[string, Uint8Array, object]>([
    ['GBK', bytes('a: 1\nb: 中', [0xb2, 0xd0], '\n'), { offset: '11', hex: 'B2', line: '2', column: '5' }],
    ['UTF-16', bytes([0xff, 0xfe, 0x61, 0x00]), { offset: '0', hex: 'FF', line: '1', column: '1' }],
    ['cut short', bytes('a', [0xe4, 0xb8]), { offset: '1', hex: 'E4', line: '1', column: '2' }],
    ['overlong', bytes('ab', [0xc0, 0x80]), { offset: '2', hex: 'C0', line: '1', column: '3' }],
    ['surrogate', bytes([0xed, 0xa0, 0x80]), { offset: '0', hex: 'ED', line: '1', column: '1' }],
    [
      'beyond Unicode',
      bytes('😀', [0xf4, 0x90, 0x80, 0x80]),
      { offset: '4', hex: 'F4', line: '1', column: '3' },
    ],
    [
      'after a mark',
      bytes([0xef, 0xbb, 0xbf], '\r\nx', [0x80]),
      { offset: '6', hex: '80', line: '2', column: '2' },
    ],
  ])('invalid UTF-8 is placed: %s', (_name, input, values) => {
    const { source, findings } = decodeBytes('x.yaml', input)
    expect(source).toBeNull()
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({ code: 'CPR1002', values })
  })
})
