import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { type Language, reporters, type Span, sourceText } from '../../src/diagnostics/index.ts'
import { type LocatedNode, type Parsed, parseYaml, toPlain } from '../../src/syntax/index.ts'

function parse(text: string): Parsed {
  return parseYaml(sourceText('p.yaml', text))
}

function nodesOf(node: LocatedNode): LocatedNode[] {
  if (node.kind === 'scalar') return [node]
  if (node.kind === 'list') return [node, ...node.items.flatMap(nodesOf)]
  return [node, ...node.entries.flatMap(({ key, value }) => [key, ...nodesOf(value)])]
}

/** Line and column by counting, not by index. */
function placed(text: string, { start, end }: Span): void {
  for (const position of [start, end]) {
    const before = text.slice(0, position.offset).split('\n')
    expect(position.line).toBe(before.length)
    expect(position.column).toBe((before.at(-1) ?? '').length + 1)
  }
  expect(start.offset).toBeLessThanOrEqual(end.offset)
  expect(end.offset).toBeLessThanOrEqual(text.length)
}

const yamlish = fc
  .array(
    fc.constantFrom(
      ...[
        'a',
        'b',
        '1',
        '0x1',
        '残',
        '😀',
        ': ',
        ':',
        '- ',
        '-',
        '? ',
        ' ',
        '  ',
        '\n',
        '\n',
        '\n  ',
        '\n    ',
        '\r\n',
        '\t',
      ],
      ...[
        '[',
        ']',
        '{',
        '}',
        ',',
        ', ',
        '"',
        "'",
        '\\',
        '#',
        ' # c',
        '|',
        '>',
        '|-\n',
        '&a ',
        '*a',
        '!t ',
        '!!str ',
        '%',
        '@',
        '`',
      ],
      ...[
        '---',
        '\n---\n',
        '\n...\n',
        '<<: ',
        '__proto__: ',
        'a: 1\n',
        '\u0000',
        '\ufeff',
        '\ud800',
        '\r',
        '：',
        'true',
        '~',
        '.nan',
      ],
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''))

const anything = fc.oneof(
  yamlish,
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
)

describe('any text', () => {
  test.prop([anything], { numRuns: 4_000 })(
    'gives a tree or an error, with places that are right',
    (text) => {
      const { root, findings } = parse(text)
      expect(root !== null || findings.some((found) => found.severity === 'error')).toBe(true)
      for (const found of findings) if (found.span !== null) placed(text, found.span)
      if (root === null) return
      for (const node of nodesOf(root)) {
        placed(text, node.span)
        if (node.kind === 'scalar')
          expect(text.slice(node.span.start.offset, node.span.end.offset)).toBe(node.text)
      }
    },
  )

  test.prop([anything, fc.constantFrom<Language>('zh', 'en')], { numRuns: 500 })(
    'can be reported',
    (text, language) => {
      const source = sourceText('p.yaml', text)
      const { findings } = parseYaml(source)
      for (const report of Object.values(reporters)) {
        const out = report(findings, new Map([['p.yaml', source]]), { language, colour: false })
        // biome-ignore lint/suspicious/noControlCharactersInRegex: that none is left is the point; line breaks are the report's own
        expect(out).not.toMatch(/[\u0000-\u0008\u000b-\u001f]/)
      }
    },
  )
})

/** A document to be written, with no choice left to the writer. */
type Doc =
  | { text: string; value: string | number | boolean | null }
  | { list: Doc[] }
  | { map: [string, Doc][] }

const word = fc
  .stringMatching(/^[a-z残疾儿童😀][a-z残疾儿童0-9]{0,8}$/u)
  .filter((text) => !/^(true|false|null)$/.test(text))

const scalar = fc.oneof(
  word.map((text) => ({ text, value: text as string | number })),
  word.map((text) => ({ text: `'${text}''s'`, value: `${text}'s` })),
  word.map((text) => ({ text: `"${text}\\n\\u4e2d"`, value: `${text}\n中` })),
  fc.integer({ min: -9_999, max: 9_999 }).map((n) => ({ text: `${n}.50`, value: Number(`${n}.5`) })),
  fc.constantFrom(
    { text: 'true', value: true },
    { text: '~', value: null },
    { text: '2021-01-01', value: '2021-01-01' },
  ),
)

const { doc } = fc.letrec<{ doc: Doc }>((tie) => ({
  doc: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    scalar,
    fc.array(tie('doc'), { minLength: 1, maxLength: 4 }).map((list) => ({ list })),
    fc
      .uniqueArray(fc.tuple(word, tie('doc')), { minLength: 1, maxLength: 4, selector: ([key]) => key })
      .map((map) => ({ map })),
  ),
}))

interface Written {
  readonly start: number
  readonly end: number
}

/** Writes block style and notes where each node and key lands: an oracle that reads nothing. */
class Writer {
  text = ''
  readonly places: string[] = []

  #note(label: string, { start, end }: Written): Written {
    this.places.push(`${label} ${start}-${end}`)
    return { start, end }
  }

  #put(label: string, text: string): Written {
    const start = this.text.length
    this.text += text
    return this.#note(label, { start, end: this.text.length })
  }

  write(node: Doc, indent: string): Written {
    if ('text' in node) return this.#put(`scalar ${JSON.stringify(node.value)}`, node.text)
    const children = 'list' in node ? node.list.map((item) => [null, item] as const) : node.map
    let start: number | null = null
    let end = 0
    for (const [index, [key, child]] of children.entries()) {
      if (index > 0) this.text += ` # 注释\n\n${indent}`
      start ??= this.text.length
      if (key === null) this.text += '-'
      else {
        this.#put(`scalar ${JSON.stringify(key)}`, key)
        this.text += ':'
      }
      this.text += 'text' in child ? '  ' : `\n${indent}  `
      end = this.write(child, `${indent}  `).end
    }
    return this.#note('list' in node ? 'list' : 'map', { start: start ?? 0, end })
  }
}

function placesOf(node: LocatedNode): string[] {
  const own = `${node.span.start.offset}-${node.span.end.offset}`
  if (node.kind === 'scalar') return [`scalar ${JSON.stringify(node.value)} ${own}`]
  if (node.kind === 'list') return [...node.items.flatMap(placesOf), `list ${own}`]
  return [...node.entries.flatMap(({ key, value }) => [...placesOf(key), ...placesOf(value)]), `map ${own}`]
}

describe('text whose reading is known', () => {
  test.prop([doc, fc.boolean()], { numRuns: 500 })(
    'every node stands where it was written',
    (node, windows) => {
      const writer = new Writer()
      writer.write(node, '')
      const { root, findings } = parse(writer.text)
      expect(findings).toEqual([])
      expect(root === null ? [] : placesOf(root)).toEqual(writer.places)
      if (!windows || root === null) return
      // The same text with CRLF reads the same.
      const other = parse(writer.text.replaceAll('\n', '\r\n')).root
      expect(other === null ? null : toPlain(other)).toEqual(toPlain(root))
    },
  )

  const text = fc.string({ unit: fc.constantFrom(...'ab "\\\'\n\t:#-残😀{}[],&*!|>%@`'), maxLength: 12 })
  const json = fc.jsonValue({ maxDepth: 5, stringUnit: 'grapheme' }).filter((value) => {
    const written = JSON.stringify(value)
    // JSON leaves characters bare that rules must not hold, and knows a key that they must not have.
    return !/\\u|__proto__|[\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\uffff]/.test(
      written,
    )
  })

  test.prop([fc.oneof(json, fc.dictionary(text, text)), fc.constantFrom(0, 2)], { numRuns: 500 })(
    'JSON reads as JSON.parse does',
    (value, indent) => {
      const written = JSON.stringify(value, null, indent)
      fc.pre(!/\\u00[01]/.test(written))
      const { root, findings } = parse(written)
      expect(findings.filter((found) => found.code !== 'CPR1022')).toEqual([])
      // toEqual does not tell a missing prototype from Object's, which is the one difference meant to be.
      expect(root === null ? undefined : toPlain(root)).toEqual(JSON.parse(written))
    },
  )
})

describe('numbers', () => {
  const digits = (min: number, max: number) =>
    fc.stringMatching(new RegExp(`^[1-9][0-9]{${min - 1},${max - 1}}$`))

  // An IEEE double keeps every decimal of up to 15 significant digits and prints at most 17.
  test.prop([digits(1, 15), fc.nat(15), fc.constantFrom('', '-', '+')])(
    'of up to 15 digits are kept',
    (all, point, sign) => {
      const whole = all.slice(0, point) || '0'
      const fraction = all.slice(point)
      const { root, findings } = parse(`n: ${sign}${whole}${fraction === '' ? '' : `.${fraction}`}`)
      expect(findings).toEqual([])
      expect(root?.kind).toBe('map')
    },
  )

  test.prop([digits(18, 40), fc.constantFrom('1', '3', '7', '9'), fc.nat(40)])(
    'of more than 17 digits are refused',
    (all, last, point) => {
      const text = `${all}${last}`
      const written = `${text.slice(0, point) || '0'}.${text.slice(point) || '5'}`
      expect(parse(`n: ${written}`).findings.map((found) => found.code)).toEqual(['CPR1024'])
    },
  )
})
