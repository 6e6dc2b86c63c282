import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { docComment } from '../../src/backends/types/doc-comment.ts'
import { interfaceNames } from '../../src/backends/types/names.ts'
import { printTypes } from '../../src/backends/types/print-types.ts'
import type { PlanIr } from '../../src/ir/nodes/index.ts'
import { anatomyOf } from './support/anatomy.ts'
import { hostilePlan, NAMES } from './support/hostile-plan.ts'
import { hostileText, hostileTexts } from './support/hostile-text.ts'

const words = ['rules', 'subjects', 'paths', 'kind', 'subject', 'outcome', 'grants', 'HostileTypes']
const outcomes = [
  'member',
  'not-member',
  'entitled',
  'not-entitled',
  'compliant',
  'violated',
  'not-applicable',
  'undetermined',
]
const kinds = ['category', 'entitlement', 'duty']

function namesIn(ir: PlanIr): string[] {
  return [
    ...ir.rules.map(({ id }) => id),
    ...ir.rules.flatMap((rule) =>
      rule.kind === 'entitlement' ? rule.versions.flatMap(({ grants }) => grants.map(({ id }) => id)) : [],
    ),
    ...ir.subjects.flatMap(({ id, inputs, relations }) => [
      id,
      ...Object.keys(relations),
      ...inputs.flatMap(({ path, values }) => [path, ...path.split('.'), ...Object.keys(values ?? {})]),
    ]),
  ]
}

describe('types printed from a plan whose every text is hostile', () => {
  test('parse to its names as literal types; titles are comments that end where they should', () => {
    fc.assert(
      fc.property(hostileTexts(NAMES), (names) => {
        const ir = hostilePlan(names)
        const printed = printTypes(ir, 'HostileTypes')
        const { faults, literals, identifiers, comments, live } = anatomyOf(printed, 'printed.ts')
        expect({ faults, live }).toEqual({ faults: [], live: [] })
        const interfaces = [...interfaceNames(ir.subjects).values()]
        for (const one of interfaces) expect(one).toMatch(/^[A-Z][A-Za-z0-9]*Facts$/)
        expect(new Set(interfaces).size).toBe(ir.subjects.length)
        expect([...identifiers].filter((one) => ![...words, ...interfaces].includes(one))).toEqual([])
        const expected = new Set([...namesIn(ir), ...outcomes, ...kinds])
        expect([...literals].filter((one) => !expected.has(one))).toEqual([])
        for (const { id } of [...ir.rules, ...ir.subjects]) expect(literals).toContain(id)
        // One line for the file, and a comment on one line for each title; no comment holds another's end.
        const [first, ...others] = comments
        expect(first).toBe('// Generated from the rules; do not edit.')
        for (const one of others) expect(one).toMatch(/^\/\*\* (?:(?!\*\/)[^\n\r\u2028\u2029])* \*\/$/)
        expect(printed.split('\n').filter((line) => line.trimStart().startsWith('/**'))).toHaveLength(
          others.length,
        )
      }),
      { numRuns: 300 },
    )
  })
})

test('a comment is one comment, on one line, without tags, whatever it says', () => {
  fc.assert(
    fc.property(fc.oneof(hostileText, fc.string({ unit: 'binary' })), (text) => {
      const printed = docComment(text, '  ')
      const { faults, comments, identifiers, literals, live } = anatomyOf(`${printed}  x`, 'printed.ts')
      expect([faults, [...identifiers], [...literals], live]).toEqual([[], ['x'], [], []])
      expect(comments).toEqual([printed.trim()])
      expect(printed).not.toMatch(/[\u202a-\u202e\u2066-\u2069\ufeff]/)
      expect(printed.trimEnd().split(/[\n\r\u2028\u2029]/)).toHaveLength(1)
    }),
    { numRuns: 3000 },
  )
})
