import { describe, expect, test } from 'vitest'
import { isMap, isSeq, parseDocument } from 'yaml'
import { luojiang as core } from '../../src/core.ts'
import { luojiang } from '../../src/index.ts'
import type { PlanIr } from '../../src/ir/nodes/index.ts'
import { contentHash } from '../../src/receipt/content-hash.ts'
import { compileShipped, edited, shippedFiles } from './support/shipped.ts'

const shipped = compileShipped()
const hash = contentHash(shipped)

/** The file with the keys of every map in the opposite order, and its comments gone. */
function reversed(text: string): string {
  const document = parseDocument(text, { keepSourceTokens: true })
  const turn = (node: unknown): void => {
    if (isMap(node)) {
      node.items.reverse()
      for (const { value } of node.items) turn(value)
    } else if (isSeq(node)) for (const item of node.items) turn(item)
  }
  turn(document.contents)
  return document.toString({ lineWidth: 0 })
}

/** A copy of the IR in which every text in two languages, every place and every quote is another. */
function otherTexts(value: unknown, key = ''): unknown {
  if (['file', 'quote', 'source'].includes(key) && typeof value === 'string') return `other ${value}`
  if (key === 'line') return Number(value) + 1
  if (key === 'verified') return !value
  if (Array.isArray(value)) return value.map((one) => otherTexts(one))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
  const isText =
    entries.length === 2 && ['zh', 'en'].every((one) => typeof value[one as keyof typeof value] === 'string')
  if (isText) return { zh: `别的${JSON.stringify(value)}`, en: `other ${JSON.stringify(value)}` }
  return Object.fromEntries(entries.map(([name, one]) => [name, otherTexts(one, name)]))
}

describe('the content hash of the shipped plan', () => {
  test('is that of the rules it was generated from, with and without its texts', () => {
    expect(contentHash(luojiang.ir)).toBe(hash)
    expect(contentHash(core.ir)).toBe(hash)
    expect(hash).toMatch(/^[0-9a-f]{64}$/)
  })

  test('is the same with every key of every file in the opposite order', () => {
    const changes = Object.fromEntries([...shippedFiles].map(([path, text]) => [path, reversed(text)]))
    const other = compileShipped(changes)
    expect(other).not.toEqual(shipped)
    expect(contentHash(other)).toBe(hash)
  })

  test('is the same with every text, quote, source and place another', () => {
    const other = otherTexts(shipped) as PlanIr
    expect(other.rules[0]?.title).not.toEqual(shipped.rules[0]?.title)
    expect(contentHash(other)).toBe(hash)
  })

  const orphan = 'welfare/orphan.yaml'
  const rehabilitation = 'welfare/rehabilitation-assistance.yaml'
  const parameters = 'parameters/welfare.yaml'

  test.each<[string, Record<string, string>]>([
    ['a title', edited(orphan, '{ zh: 孤儿, en: Orphan }', '{ zh: 孤儿, en: Orphans }')],
    ['a note', edited(orphan, '父母均死亡，或', '父母双亡，或')],
    [
      'a note taken away',
      edited(orphan, /note:\n.*\n.*\n/.exec(shippedFiles.get(orphan) ?? '')?.[0] ?? '', ''),
    ],
    ['a quote', edited(orphan, 'quote: 落实孤儿和', 'quote: 孤儿和')],
    ['a comment that moves every line', edited(orphan, 'id: welfare.orphan', '# 说明\n\nid: welfare.orphan')],
    [
      'an example',
      edited(
        orphan,
        '{ birthDate: 2024-03-01, parentsCannotBeFound: true }',
        '{ birthDate: 2024-03-02, parentsCannotBeFound: true }',
      ),
    ],
    ['a legal basis that was compared', edited(orphan, 'verified: false', 'verified: true')],
    ['a question', edited('facts/child.yaml', '儿童是否常住罗江区？', '儿童常住罗江区吗？')],
    [
      'the order in which things must all hold',
      edited(
        rehabilitation,
        '    - rehabilitation.needed: true   # 有康复需求 是\n    - rehabilitation.indicated: true',
        '    - rehabilitation.indicated: true\n    - rehabilitation.needed: true   # 有康复需求 是',
      ),
    ],
    ['the order of a set', edited(parameters, '[vision, hearing, speech,', '[speech, vision, hearing,')],
    [
      'a source of a parameter',
      edited(parameters, 'value: 2000, source: 德阳市2019年', 'value: 2000, source: 德阳市 2019 年'),
    ],
    ['the version of the book', edited('plan.yaml', 'version: 1.0.0', 'version: 1.0.1')],
  ])('is the same after a change of %s', (_what, changes) => {
    expect(contentHash(compileShipped(changes))).toBe(hash)
  })

  test.each<[string, Record<string, string>]>([
    ['a threshold of a category', edited(orphan, 'age: { lessThan: 18 }', 'age: { lessThan: 16 }')],
    ['a boundary in or out', edited(orphan, 'age: { lessThan: 18 }', 'age: { atMost: 18 }')],
    [
      'a category that another rests on',
      edited(
        'welfare/parent-dead-or-missing.yaml',
        '{ oneOf: [dead, declared-missing] }',
        '{ oneOf: [dead] }',
      ),
    ],
    [
      'which category',
      edited(orphan, 'father: { is: welfare.parent-dead-or-missing }', 'father.lifeStatus: dead'),
    ],
    ['all to any', edited(rehabilitation, 'when:\n  all:', 'when:\n  any:')],
    ['a threshold of a target', edited('health/infant-mortality.yaml', 'atMost: 4.55', 'atMost: 4.56')],
    [
      'where a target must hold',
      edited('health/infant-mortality.yaml', 'where: district', 'where: every town'),
    ],
    [
      'the type of a fact',
      edited(
        'facts/parent.yaml',
        'type: integer\n    minimum: 1\n    maximum: 4',
        'type: decimal\n    minimum: 1\n    maximum: 4',
      ),
    ],
    [
      'the range of a fact',
      edited('facts/parent.yaml', 'minimum: 1\n    maximum: 4', 'minimum: 1\n    maximum: 5'),
    ],
    [
      'a parameter value',
      edited(parameters, 'from: 2021-01-01, value: 2000', 'from: 2021-01-01, value: 2100'),
    ],
    ['a member of a parameter', edited(parameters, '[vision, hearing, speech,', '[vision, hearing,')],
    [
      'the day a parameter begins',
      edited(
        'parameters/family.yaml',
        'from: 2023-01-01\n        value: 2000',
        'from: 2024-01-01\n        value: 2000',
      ),
    ],
    ['a grant', edited(rehabilitation, '{ id: surgery,', '{ id: operation,')],
    [
      'the amount of a grant',
      edited(
        rehabilitation,
        'amount: { parameter: supportive-assistance-amount }',
        'amount: { parameter: cochlear-implant-subsidy }',
      ),
    ],
    [
      'when a rule is in force',
      edited('welfare/fare-rail-discount.yaml', 'from: 2023-01-01, through', 'from: 2023-02-01, through'),
    ],
    ['how strongly a duty binds', edited('law/child-labour.yaml', 'force: must-not', 'force: should')],
    [
      'what cannot be drawn together',
      edited('welfare/fare-rail-discount.yaml', 'exclusiveWith: [welfare.fare-rail-free]\n', ''),
    ],
    [
      'whom the plan serves',
      edited('plan.yaml', '    any:\n      - residence', '    all:\n      - residence'),
    ],
    [
      'when a year of age is complete',
      edited('plan.yaml', 'ageCompletes: day-after', 'ageCompletes: on-birthday'),
    ],
    ['a part of the district', edited('areas.yaml', 'formerCodes: ["510626"]', 'formerCodes: ["510627"]')],
    [
      'which direction is better',
      edited(
        'indicators/health.yaml',
        firstLines('indicators/health.yaml', 'better: lower'),
        firstLines('indicators/health.yaml', 'better: lower').replace('better: lower', 'better: higher'),
      ),
    ],
  ])('is another after a change of %s', (_what, changes) => {
    expect(contentHash(compileShipped(changes))).not.toBe(hash)
  })
})

/** A file up to the end of the line that first holds some text, so that it stands there once. */
function firstLines(file: string, until: string): string {
  const text = shippedFiles.get(file) ?? ''
  return text.slice(0, text.indexOf(until) + until.length)
}
