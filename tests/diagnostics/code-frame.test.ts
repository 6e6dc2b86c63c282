import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import type { FrameOptions } from '../../src/diagnostics/index.ts'
import { codeFrame, sourceText, spanBetween } from '../../src/diagnostics/index.ts'

/** Frames the part of `text` between « and » (which are taken out). */
function frame(text: string, options: FrameOptions = {}): string[] {
  const start = text.indexOf('«')
  const end = text.indexOf('»') - 1
  const source = sourceText('f.yaml', text.replace('«', '').replace('»', ''))
  return codeFrame(source, spanBetween(source, start, end), options).split('\n')
}

describe('codeFrame', () => {
  it.each<[string, string, FrameOptions, string[]]>([
    ['plain', 'a\nb: «c»\nd', {}, ['  1 | a', '> 2 | b: c', '    |    ^', '  3 | d']],
    ['汉字', '标题: «残疾儿童»康复', {}, ['> 1 | 标题: 残疾儿童康复', '    |       ^^^^^^^^']],
    ['full-width marks', '（一）«：»', {}, ['> 1 | （一）：', '    |       ^^']],
    ['emoji joined', '👩‍👧 «x»', {}, ['> 1 | 👩‍👧 x', '    |    ^']],
    ['inside an emoji', '😀«»a', {}, ['> 1 | 😀a', '    |   ^']],
    ['combining marks', 'é: «é»f', {}, ['> 1 | é: éf', '    |    ^']],
    ['tabs', 'a\tb\t«c»', {}, ['> 1 | a   b   c', '    |         ^']],
    ['a tab itself', '«\t»c', {}, ['> 1 |     c', '    | ^^^^']],
    ['an empty span', 'a: «»b', {}, ['> 1 | a: b', '    |    ^']],
    ['at the end of the line', 'a:«»\nb', {}, ['> 1 | a:', '    |   ^', '  2 | b']],
    ['at the end of the text', 'a:\n«»', {}, ['  1 | a:', '> 2 |', '    | ^']],
    ['an empty text', '«»', {}, ['> 1 |', '    | ^']],
    ['CRLF', 'a: «b»\r\nc\r\n', {}, ['> 1 | a: b', '    |    ^', '  2 | c']],
    ['two lines', 'a: «b\n  c» d', {}, ['> 1 | a: b', '    |    ^', '> 2 |   c d', '    |   ^']],
    ['up to a line start', 'a: «b\n»c', {}, ['> 1 | a: b', '    |    ^', '  2 | c']],
    [
      'many lines',
      'x\n«a\n  b\nc\nd\ne\nf»g\ny',
      {},
      ['  1 | x', '> 2 | a', '    | ^', '> 3 |   b', '    |   ^', '  . |', '> 7 | fg', '    | ^', '  8 | y'],
    ],
    ['no context', 'a\n«b»\nc', { before: 0, after: 0 }, ['> 2 | b', '    | ^']],
    [
      'more context',
      'a\nb\n«c»\nd\ne\n',
      { before: 9, after: 9 },
      ['  1 | a', '  2 | b', '> 3 | c', '    | ^', '  4 | d', '  5 | e'],
    ],
    ['numbers of two widths', `${'\n'.repeat(8)}«b»\nc`, {}, ['   8 |', '>  9 | b', '     | ^', '  10 | c']],
    ['control characters', '«\u001b»[31m\u0000\u007f\u202e', {}, ['> 1 | ␛[31m␀␡\ufffd', '    | ^']],
    [
      'a long line, left',
      `«abc»${'x'.repeat(50)}`,
      { width: 20 },
      ['> 1 | abcxxxxxxxxxxxxxxx…', '    | ^^^'],
    ],
    [
      'a long line, right',
      `${'x'.repeat(50)}«abc»`,
      { width: 20 },
      ['> 1 | …xxxxxxxxxxxxxxxabc', '    |                 ^^^'],
    ],
    [
      'a long line, middle',
      `${'残'.repeat(50)}«童»${'疾'.repeat(50)}`,
      { width: 20 },
      ['> 1 | …残残残童疾疾疾疾疾…', '    |        ^^'],
    ],
    [
      'a long span',
      `ab«${'c'.repeat(50)}»`,
      { width: 20 },
      ['> 1 | abcccccccccccccccc…', '    |   ^^^^^^^^^^^^^^^^'],
    ],
  ])('%s', (_name, text, options, expected) => {
    expect(frame(text, options)).toEqual(expected)
  })

  it('a line of a megabyte is cut, not searched', () => {
    const [line = '', carets = ''] = frame(`${'残'.repeat(500_000)}«童»${'疾'.repeat(500_000)}`, {
      width: 40,
    })
    expect(line).toMatch(/^> 1 \| …残+童疾+…$/)
    expect(carets.trimEnd().endsWith('^^')).toBe(true)
  })

  it('colours only when asked', () => {
    const source = sourceText('f.yaml', 'a: b')
    const span = spanBetween(source, 3, 4)
    const esc = String.fromCharCode(27)
    expect(codeFrame(source, span)).not.toContain(esc)
    expect(codeFrame(source, span, { colour: true })).toContain(`${esc}[31m^${esc}[39m`)
  })
})

/** Characters with their terminal widths by Unicode's East Asian Width (W and F are two columns, Na and N one). */
const pieces = fc.constantFrom<[string, number]>(
  ['a', 1],
  ['~', 1],
  [' ', 1],
  ['é', 1],
  ['残', 2],
  ['龥', 2],
  ['𠮷', 2],
  ['：', 2],
  ['（', 2],
  ['、', 2],
  ['ｱ', 1],
  ['한', 2],
  ['😀', 2],
  ['🚀', 2],
)

type Piece = [string, number]
const textOf = (list: readonly Piece[]) => list.map(([text]) => text).join('')
const widthOf = (list: readonly Piece[]) => list.reduce((sum, [, width]) => sum + width, 0)
const line = fc.array(pieces, { maxLength: 40 })

describe('carets line up', () => {
  test.prop([line, fc.array(pieces, { minLength: 1, maxLength: 20 }), line], { numRuns: 2_000 })(
    'in lines that fit',
    (before, marked, after) => {
      const source = sourceText('f.yaml', textOf([...before, ...marked, ...after]))
      const start = textOf(before).length
      const span = spanBetween(source, start, start + textOf(marked).length)
      const [shown, carets] = codeFrame(source, span, { width: 500 }).split('\n')
      expect(shown).toBe(`> 1 | ${source.text}`.trimEnd())
      expect(carets).toBe(`    | ${' '.repeat(widthOf(before))}${'^'.repeat(widthOf(marked))}`)
    },
  )

  test.prop(
    [line, fc.array(pieces, { minLength: 1, maxLength: 5 }), line, fc.integer({ min: 20, max: 60 })],
    { numRuns: 2_000 },
  )('in lines that are cut', (before, marked, after, width) => {
    const source = sourceText('f.yaml', textOf([...before, ...marked, ...after]))
    const start = textOf(before).length
    const span = spanBetween(source, start, start + textOf(marked).length)
    const [shown = '', carets = ''] = codeFrame(source, span, { width }).split('\n')
    const column = carets.indexOf('^') - '    | '.length
    const text = shown.slice('> 1 | '.length)
    // Walk the shown characters to the caret's column with the widths given above.
    const widths = new Map<string, number>([...before, ...marked, ...after, ['…', 1]])
    let at = 0
    let index = 0
    const characters = [...text]
    while (at < column) at += widths.get(characters[index++] ?? '') ?? 1
    expect(at).toBe(column)
    expect(`${characters.slice(index).join('')}${' '.repeat(20)}`.startsWith(textOf(marked).trimEnd())).toBe(
      true,
    )
    expect(carets.length - carets.indexOf('^')).toBe(widthOf(marked))
    expect(characters.reduce((sum, one) => sum + (widths.get(one) ?? 1), 0)).toBeLessThanOrEqual(width)
  })
})
