import ts from 'typescript'
import { expect, test } from 'vitest'
import { compileRecords } from '../../src/backends/javascript/compile-records.ts'
import { createPlan } from '../../src/engine.ts'
import { luojiang } from '../../src/index.ts'
import type { Rule } from '../../src/ir/nodes/index.ts'
import { expectUnchangedGlobals } from './support/globals.ts'
import { polluted } from './support/polluted.ts'
import { said, settled } from './support/said.ts'
import { nodesOf, parsed, sourceFiles } from './support/source.ts'

expectUnchangedGlobals()

const { ir } = luojiang

/** Names whose meaning is the language's: with them on every object no program runs, and no caller's does. */
const ofTheLanguage = new Set(
  'constructor prototype then toJSON get set value writable enumerable configurable next done return throw length name message stack cause raw index input groups indices lastIndex'.split(
    ' ',
  ),
)

/** A key of one of several shapes, which the others lack. */
const isOfUnion = ({ parent }: ts.PropertySignature) =>
  ts.isTypeLiteralNode(parent) && ts.isUnionTypeNode(parent.parent)

/** Keys that the plan itself may leave out. It is plain JSON, whose objects inherit: these are what is not promised. */
const optionalInThePlan = new Set(
  sourceFiles('src/ir/nodes').flatMap((path) =>
    [...nodesOf(parsed(path))].flatMap((node) =>
      ts.isPropertySignature(node) && (node.questionToken || isOfUnion(node)) ? [node.name.getText()] : [],
    ),
  ),
)

/** Every name that some line of the library asks an object for. */
const asked = new Set(
  sourceFiles()
    .filter((path) => !/^src\/(cli|audit|format|node|syntax|model|plan|diagnostics\/reporters)\//.test(path))
    .flatMap((path) =>
      [...nodesOf(parsed(path))].flatMap((node) => {
        if (ts.isPropertyAccessExpression(node)) return [node.name.text]
        if (!ts.isBindingElement(node) || !ts.isObjectBindingPattern(node.parent)) return []
        return [(node.propertyName ?? node.name).getText()]
      }),
    )
    .filter((name) => !(name in Object.prototype) && !name.startsWith('#')),
)

/** One rule of every kind, and of targets one of every sort. */
const few = {
  ...ir,
  rules: ir.rules.filter(
    (rule, index) =>
      rule.id === 'welfare.rehabilitation-assistance' ||
      index === ir.rules.findIndex((one) => shapeOf(one) === shapeOf(rule)),
  ),
}

function shapeOf(rule: Rule): string {
  if (rule.kind === 'target') return `target ${rule.requirement.kind} ${rule.where.kind} ${rule.sustained}`
  return `${rule.kind} ${'subject' in rule && rule.subject === 'child'}`
}

test('no name that the library asks any object for changes an answer, but what a plan may leave out', async () => {
  const data = {
    observations: [
      { area: '510604', period: 2025, indicator: 'infant-mortality-rate', numerator: 2, denominator: 812 },
      { area: '510604100', period: 2025, indicator: 'immunization-coverage', value: '91.3' },
    ],
    rosters: { community: [{ code: 'one', title: 'One' }] },
  }
  const plan = createPlan(few, { records: (subject) => compileRecords(few, subject) })
  const everything = (): unknown[] => [
    ...said(plan),
    plan.assess(data, { period: 2025 }),
    plan.assess(data.observations, { period: 2025 }),
  ]
  const texts = async (answers: unknown[]) =>
    JSON.stringify([await settled(answers.slice(0, 5)), answers.slice(5)])
  const clean = await texts(everything())
  const changing = new Set<string>()
  for (const name of asked)
    for (const value of [true, 20200101, ['x'], { zh: 'x', en: 'x' }])
      try {
        if ((await texts(polluted({ [name]: value }, everything))) !== clean) changing.add(name)
      } catch {
        changing.add(name)
      }
  expect(asked.size).toBeGreaterThan(300)
  expect(optionalInThePlan).toContain('force')
  expect([...changing].filter((name) => !ofTheLanguage.has(name) && !optionalInThePlan.has(name))).toEqual([])
}, 180_000)
