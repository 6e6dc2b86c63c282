import type { Findings } from '../diagnostics/diagnostic.ts'
import { type Cursor, child, cursorOf, items, keySpanOf, spanOf } from '../model/document.ts'
import type { PackModel } from '../model/pack.ts'
import type { CategoryModel, EntitlementModel } from '../model/rules/rule.ts'
import type { Bilingual } from '../model/text.ts'
import { type UnitDefinition, units } from '../model/units.ts'

/** Reports a text that a finished rule book lacks. */
type Report = (what: Cursor, key: 'note' | 'question' | 'numerator' | 'denominator') => void

/**
 * The help texts that a finished rule book must have: a note on every rule, grant, fact, indicator and parameter, a
 * question for every fact that is asked, and what is counted for every indicator. Titles cannot be left out at all.
 */
export function findMissingTexts(pack: PackModel, findings: Findings): void {
  const report: Report = (what, key) => findings.add('CPR4010', keySpanOf(what), { key })
  for (const document of pack.rules) {
    const rule = cursorOf(document) as Cursor<CategoryModel>
    if (!rule.value.note) findings.add('CPR4010', spanOf(child(rule, 'id')), { key: 'note' })
    if (document.model.kind === 'entitlement')
      grantNotes(rule as unknown as Cursor<EntitlementModel>, findings)
  }
  for (const document of pack.facts) factTexts(child(cursorOf(document), 'facts'), report)
  for (const document of pack.indicators)
    for (const one of items(child(cursorOf(document), 'indicators'))) {
      const place = child(one, 'id')
      const { note, numerator, denominator, unit, breakdowns } = one.value
      for (const group of breakdowns ?? [])
        if (!Object.hasOwn(pack.plan.model.groups ?? {}, group))
          findings.add('CPR4010', spanOf(place), { key: `groups.${group}` })
      const definition: UnitDefinition = units[unit]
      if (!note) report(place, 'note')
      if (!numerator) report(place, 'numerator')
      if (definition.factor !== undefined && !denominator) report(place, 'denominator')
    }
  for (const document of pack.parameters)
    for (const one of items(child(cursorOf(document), 'parameters')))
      if (!one.value.note) report(child(one, 'id'), 'note')
}

function grantNotes(rule: Cursor<EntitlementModel>, findings: Findings): void {
  const { grants, versions } = rule.value
  const lists = [
    ...(grants ? [child(rule, 'grants') as Cursor<NonNullable<typeof grants>>] : []),
    ...(versions ? items(child(rule, 'versions') as Cursor<NonNullable<typeof versions>>) : []).flatMap(
      (version) =>
        version.value.grants ? [child(version, 'grants') as Cursor<NonNullable<typeof grants>>] : [],
    ),
  ]
  for (const grant of lists.flatMap(items))
    if (!grant.value.note) findings.add('CPR4010', spanOf(child(grant, 'id')), { key: 'note' })
}

interface FactTexts {
  readonly question?: Bilingual | undefined
  readonly note?: Bilingual | undefined
  readonly derived?: unknown
}

function factTexts(facts: Cursor<Readonly<Record<string, FactTexts>>>, report: Report): void {
  for (const [name, { question, note, derived }] of Object.entries(facts.value)) {
    const place = child(facts, name)
    if (!note) report(place, 'note')
    if (derived === undefined && !question) report(place, 'question')
  }
}
