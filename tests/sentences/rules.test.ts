import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { planNames, printSentences, ruleSentences } from '../../src/backends/sentences/index.ts'
import type { RuleKind } from '../../src/ir/nodes/index.ts'
import { expectedPath, expectFile, fixtureNames, readFixture } from '../support/fixture.ts'
import { compiledWith } from './pack.ts'

const directory = fileURLToPath(new URL('./fixtures/rules', import.meta.url))
const fixtures = fixtureNames(directory, 'yaml')

/** Another entitlement, for `exclusiveWith`. */
const other = `
id: health.other
kind: entitlement
title: { zh: 其他救助, en: Other assistance }
cites: [{ clause: health.measure.2, quote: 加强保健 }]
subject: child
serves: anyone
when: { resident: true }
grants: [{ id: money, title: { zh: 现金, en: Money } }]
`

const { ir } = compiledWith({
  'health/other.yaml': other,
  ...Object.fromEntries(fixtures.map((name) => [`health/${name}`, readFixture(directory, name)])),
})

test.each(fixtures)('%s is said like this', (name) => {
  const rule = ir.rules.find((one) => one.file === `health/${name}`)
  if (!rule) throw new Error(name)
  const names = planNames(ir, 20240601)
  const text = (['zh', 'en'] as const).map((language) => printSentences(ruleSentences(rule, names, language)))
  expectFile(expectedPath(join(directory, name)), `${text.join('\n\n')}\n`)
})

test('every kind of rule has a fixture', () => {
  const kinds: Readonly<Record<RuleKind, true>> = {
    category: true,
    entitlement: true,
    duty: true,
    target: true,
    commitment: true,
  }
  const shown = ir.rules.filter((rule) => fixtures.includes(rule.file.replace('health/', '')))
  expect([...new Set(shown.map((rule) => rule.kind))].sort()).toEqual(Object.keys(kinds).sort())
})
