import fc from 'fast-check'

/** A line of a generated rule, and what the formatter must make of it. */
export interface Line {
  readonly text: string
  /** The sentence that must follow the line, where it starts a condition. */
  readonly gloss?: string
}

/** A top-level key with its lines and the comments that belong to it. */
interface Entry {
  readonly key: string
  /** Directly above the key. */
  readonly above: readonly string[]
  readonly lines: readonly Line[]
  /** Deeper than the key, below its value. */
  readonly below: readonly string[]
  /** Blank lines and comments between blank lines, below the entry. */
  readonly gap: readonly string[]
}

export interface RuleText {
  readonly text: string
  readonly lines: readonly Line[]
  readonly entries: readonly Entry[]
}

/** One condition: how it may be written, and what it says (written out here, not computed). */
interface Atom {
  readonly flow: string
  readonly block: readonly string[]
  readonly says: string
}

const atom = fc.oneof(
  fc.integer({ min: 0, max: 18 }).chain((years) =>
    fc
      .constantFrom(
        ...([
          ['atLeast', '不低于'],
          ['atMost', '不超过'],
          ['moreThan', '超过'],
          ['lessThan', '未满'],
        ] as const),
      )
      .map(
        ([operator, word]): Atom => ({
          flow: `age: { ${operator}: ${years} }`,
          block: ['age:', `  ${operator}: ${years}`],
          says: `年龄（周岁） ${word} ${years}周岁`,
        }),
      ),
  ),
  fc.boolean().map(
    (yes): Atom => ({
      flow: `"resident": ${yes}`,
      block: [`resident:`, `  equals: ${yes}`],
      says: `居住或户籍在本区 ${yes ? '是' : '否'}`,
    }),
  ),
  fc.constantFrom('father', 'mother').map(
    (who): Atom => ({
      flow: `${who}: { is: health.unfit }`,
      block: [`${who}:`, '  is: health.unfit'],
      says: `${who === 'father' ? '父亲' : '母亲'} 属于「无力抚养的父母」`,
    }),
  ),
  fc.constant<Atom>({
    flow: 'disability.kind: { noneOf: [vision, limb] }',
    block: ['disability.kind:', '  noneOf:', '    - vision', '    - limb'],
    says: '残疾类别 不属于 视力、肢体',
  }),
  fc.constantFrom('a # b', "it's", '：「」').map(
    (name): Atom => ({
      flow: `school: ${JSON.stringify(name)}`,
      block: ['school:', `  equals: "${name}"`],
      says: `学校 为 「${name}」`,
    }),
  ),
)

/** A comment that a line starting a condition may end in: it is replaced. */
const staleComment = fc.constantFrom('', '', '   # 旧', '     #', '   # 年龄（周岁） 不超过 99周岁', '  ')
/** A comment that any other line may end in: it stays. */
const keptComment = fc.constantFrom('', '', '', '   # kept', ' # 留下')

const condition = fc
  .tuple(atom, fc.constantFrom('flow', 'braces', 'block', 'not', 'two', 'open'), staleComment, keptComment)
  .map(([{ flow, block, says }, style, stale, kept]): Line[] => {
    const [head = '', ...rest] = block
    switch (style) {
      case 'flow':
        return [{ text: `    - ${flow}${stale}`, gloss: says }]
      case 'braces':
        return [{ text: `    - { ${flow} }${stale}`, gloss: says }]
      case 'block':
        return [
          { text: `    - ${head}${stale}`, gloss: says },
          ...rest.map((text, index) => ({ text: `      ${text}${index === 0 ? kept : ''}` })),
        ]
      case 'not':
        return [{ text: `    - not:${kept}` }, { text: `        ${flow}${stale}`, gloss: says }]
      case 'two':
        return [{ text: `    - any: [{ ${flow} }, { ${flow} }]${kept}` }]
      default:
        return [
          { text: `    - any: [{ ${flow} },${kept}` },
          { text: `        { ${flow} }]${stale}`, gloss: says },
        ]
    }
  })

const comment = fc.constantFrom('# 说明', '#', '#no blank', '# key: value', '# - dash')
const gap = fc.array(fc.constantFrom([''], ['  '], ['', '# alone', ''], ['', '  # alone, deeper', '']), {
  maxLength: 2,
})

const when = fc
  .array(fc.tuple(condition, fc.array(comment, { maxLength: 1 })), { minLength: 1, maxLength: 5 })
  .map((conditions): Line[] => [
    { text: 'when:' },
    { text: '  all:' },
    ...conditions.flatMap(([lines, above]) => [...above.map((text) => ({ text: `    ${text}` })), ...lines]),
  ])

const example = fc
  .shuffledSubarray(
    ['title: t', 'asOf: 2024-01-01', 'given: { resident: true }', 'expect: { outcome: member }'],
    {
      minLength: 4,
    },
  )
  .chain((keys) =>
    fc.tuple(fc.constant(keys), fc.array(comment, { maxLength: 1 }), fc.array(comment, { maxLength: 1 })),
  )
  .map(([keys, above, inside]): Line[] =>
    [
      ...above.map((text) => `  ${text}`),
      ...keys.flatMap((key, index) => [
        ...(index === 2 ? inside.map((text) => `    ${text}`) : []),
        `${index === 0 ? '  - ' : '    '}${key}`,
      ]),
    ].map((text) => ({ text })),
  )

const plain = (key: string, ...lines: string[]) =>
  fc.tuple(fc.constant(key), keptComment).map(([name, kept]) => ({
    key: name,
    lines: lines.map((text, index): Line => ({ text: index === lines.length - 1 ? text + kept : text })),
  }))

/** Every key, and the canonical order they must end in. */
export const canonical = [
  'id',
  'kind',
  'title',
  'note',
  'cites',
  'basis',
  'force',
  'addressee',
  'subject',
  'determinedBy',
  'effective',
  'when',
  'unless',
  'examples',
]

const bodies = fc.tuple(
  plain('id', 'id: health.generated'),
  plain('kind', 'kind:   category'),
  plain('title', 'title:', '  zh: 甲', '  en: "A # no comment"'),
  fc.constant({
    key: 'note',
    lines: ['note:', '  zh: |', '    # text', '', '    text', '  en: >-', '    t'].map((text) => ({ text })),
  }),
  plain('cites', 'cites:', '  - clause: health.measure.2', '    quote: 加强保健'),
  plain('basis', "basis: [{ title: 'it''s', verified: false }]"),
  plain('force', 'force: should'),
  plain('addressee', 'addressee: { zh: 甲,', '  en: a }'),
  plain('subject', '"subject": child'),
  plain('determinedBy', 'determinedBy: { who: { zh: 甲, en: a } }'),
  plain('effective', 'effective: { from: 2021-01-01 }'),
  when.map((lines) => ({ key: 'when', lines })),
  fc.tuple(atom, staleComment).map(([{ flow, says }, stale]) => ({
    key: 'unless',
    lines: [{ text: 'unless:' }, { text: `  - ${flow}${stale}`, gloss: says }] as Line[],
  })),
  fc.array(example, { minLength: 1, maxLength: 2 }).map((list) => ({
    key: 'examples',
    lines: [{ text: 'examples:' }, ...list.flat()],
  })),
)

const optional = new Set([
  'note',
  'basis',
  'force',
  'addressee',
  'determinedBy',
  'effective',
  'unless',
  'examples',
])

/** Rule files of one category in every disorder: order of keys, styles, comments, blank lines, line breaks. */
export const ruleTexts: fc.Arbitrary<RuleText> = bodies
  .chain((all) => {
    const needed = all.filter((one) => !optional.has(one.key))
    const rest = all.filter((one) => optional.has(one.key))
    return fc.shuffledSubarray(rest).chain((some) => {
      const chosen = [...needed, ...some]
      return fc.oneof(
        fc.shuffledSubarray(chosen, { minLength: chosen.length }),
        fc.constant([...chosen].sort((a, b) => canonical.indexOf(a.key) - canonical.indexOf(b.key))),
      )
    })
  })
  .chain((chosen) =>
    fc.tuple(
      ...chosen.map(({ key, lines }) =>
        fc.record({
          key: fc.constant(key),
          lines: fc.constant(lines as readonly Line[]),
          above: fc
            .array(comment, { maxLength: 2 })
            .map((list) => list.map((text) => `${text} ~above ${key}`)),
          below: fc
            .array(comment, { maxLength: 1 })
            .map((list) => list.map((text) => `   ${text} ~below ${key}`)),
          gap: gap.map((list) => list.flat()),
        }),
      ),
    ),
  )
  .chain((entries) =>
    fc.tuple(fc.constant(entries), fc.boolean(), fc.constantFrom('\n', '\r\n'), fc.boolean()),
  )
  .map(([entries, header, lineBreak, finalBreak]) => {
    const lines: Line[] = [
      ...(header ? [{ text: '# yaml-language-server: $schema=../../schemas/rule.schema.json' }] : []),
      ...entries.flatMap((entry) => [
        ...entry.above.map((text) => ({ text })),
        ...entry.lines,
        ...entry.below.map((text) => ({ text })),
        ...entry.gap.map((text) => ({ text })),
      ]),
      ...(finalBreak ? [{ text: '' }] : []),
    ]
    const text = lines.map((line) => line.text).join(lineBreak)
    return { text, lines, entries }
  })
