import { isUnit } from '../../assess/unit-factor.ts'
import { groupName, type PlanNames, phrases, planNames } from '../../backends/sentences/index.ts'
import type { Bilingual, Language } from '../../diagnostics/diagnostic.ts'
import type { PlanIr, Rule } from '../../ir/nodes/index.ts'
import { units } from '../../model/units.ts'

/** A unit or area and what it is called; the data may name units that the plan does not know. */
export interface NamedUnit {
  readonly area: string
  readonly title: string | Bilingual | null
}

/** What the ids in findings about data are called in one language; null where the plan has no name for one. */
export interface FindingNames {
  readonly language: Language
  readonly indicator: (id: string) => string | null
  readonly parameter: (id: string) => string | null
  readonly roster: (kind: string) => string | null
  readonly rule: (id: string) => string | null
  readonly place: (code: string) => string | null
  readonly group: (id: string) => string
  /** The title of an item of evidence of a commitment. */
  readonly evidence: (rule: string | undefined, id: string) => string | null
  /** `%` for an indicator in per cent; nothing for one that counts. */
  readonly unitOf: (indicator: string) => string
  /** The indicator of a target. */
  readonly indicatorOf: (rule: string | undefined) => string
}

export function findingNames(ir: PlanIr, language: Language, given: readonly NamedUnit[] = []): FindingNames {
  const plan: PlanNames = planNames(ir)
  const rules = new Map<string, Rule>(ir.rules.map((rule) => [rule.id, rule]))
  const unitIds = new Map<string, string>(ir.indicators.map(({ id, unit }) => [id, unit]))
  const places = placesOf(ir, language, given)
  const titled = (titles: ReadonlyMap<string, Bilingual>) => (id: string) =>
    titles.get(id)?.[language] ?? null
  return {
    language,
    indicator: titled(plan.indicators),
    parameter: (id) => plan.parameters.get(id)?.title[language] ?? null,
    roster: (kind) => plan.rosters.get(kind)?.title[language] ?? null,
    rule: titled(plan.rules),
    place: (code) => places.get(code) ?? null,
    group: (id) => groupName(id, plan, language),
    evidence(id, item) {
      const rule = id === undefined ? undefined : rules.get(id)
      if (rule?.kind !== 'commitment') return null
      return rule.evidence.find((one) => one.id === item)?.title[language] ?? null
    },
    unitOf(indicator) {
      const unit = unitIds.get(indicator) ?? ''
      // An indicator is nobody's age: its years are 年.
      if (unit === 'years') return phrases[language].yearsLong
      return isUnit(unit) ? units[unit][language] : ''
    },
    indicatorOf(id) {
      const rule = id === undefined ? undefined : rules.get(id)
      return rule?.kind === 'target' ? rule.indicator : ''
    },
  }
}

function placesOf(ir: PlanIr, language: Language, given: readonly NamedUnit[]): ReadonlyMap<string, string> {
  const places = new Map<string, string>([[ir.jurisdiction.area, ir.jurisdiction.title[language]]])
  for (const { area, title } of given)
    if (title !== null) places.set(area, typeof title === 'string' ? title : title[language])
  for (const { code, title } of ir.areas) places.set(code, title[language])
  return places
}
