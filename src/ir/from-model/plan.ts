import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { Findings } from '../../diagnostics/diagnostic.ts'
import { type Cursor, child, cursorOf } from '../../model/document.ts'
import { type PackModel, ruleIdAt } from '../../model/pack.ts'
import { deepFreeze } from '../freeze.ts'
import type { Condition, PlanIr, Rule, Subject } from '../nodes/index.ts'
import { Categories } from './conditions/category.ts'
import type { BuildContext, Origin } from './context.ts'
import { subjectsFrom } from './facts/dictionary.ts'
import { firstOfEach } from './first-of-each.ts'
import { checkDomain, checkManifest, periodOf, servedFrom } from './manifest.ts'
import { figuresFrom } from './measures/figures.ts'
import { areasFrom, indicatorsFrom } from './measures/measures.ts'
import { rostersFrom } from './measures/rosters.ts'
import { parametersFrom } from './parameters.ts'
import { ruleFrom } from './rules/rules.ts'
import type { RuleSurroundings } from './rules/surroundings.ts'

export interface BuiltPlan {
  readonly ir: PlanIr
  readonly origins: ReadonlyMap<Condition, Origin>
  readonly findings: readonly Diagnostic[]
}

/** The model of a pack as its IR: names resolved, types and units checked, sugar gone, frozen. */
export function planFromModel(pack: PackModel): BuiltPlan {
  const findings = new Findings()
  const plan = pack.plan.model
  const period = periodOf(plan)
  const categories = new Categories()
  const context: BuildContext = {
    category: (scope, cursor) => categories.condition(context, scope, cursor),
    findings,
    subjects: new Map<string, Subject>(),
    brokenFacts: new Set(),
    parameters: new Map(),
    rules: firstOfEach(pack.rules.map((one) => [one.model.id, one])),
    // A rule with a wrong id is found under neither: its id is reported, not every reference to it.
    unreadRules: new Set([...pack.unreadRules, ...pack.rules.map(({ path }) => ruleIdAt(path))]),
    period,
    origins: new Map(),
  }
  for (const subject of subjectsFrom(context, pack.facts)) context.subjects.set(subject.id, subject)
  for (const parameter of parametersFrom(context, pack.parameters))
    if (!context.parameters.has(parameter.id)) context.parameters.set(parameter.id, parameter)
  const indicators = indicatorsFrom(context, pack.indicators)
  const areas = areasFrom(context, pack.areas)
  const rosters = rostersFrom(context, pack.rosters, areas)
  checkManifest(context, pack.plan, areas)
  const groups = new Map(pack.rosters.map(({ model }) => [model.kind, Object.keys(model.groups ?? {})]))
  const surroundings: RuleSurroundings = {
    serves: servedFrom(context, pack.plan),
    ...(plan.reporting ? { reportedBy: plan.reporting.by } : {}),
    indicators: firstOfEach(indicators.map((one) => [one.id, one])),
    rosters: firstOfEach(rosters.map((one) => [one.kind, one])),
    groupsOf: (kind) => groups.get(kind),
    categoryVersions: (id: string) => categories.versionsOf(context, id) ?? [],
  }
  const folders = [...plan.outline.domains, ...(plan.outline.sections ?? [])]
  for (const one of pack.rules)
    checkDomain(context, child(cursorOf(one) as unknown as Cursor<{ id: string }>, 'id'), folders)
  const rules = pack.rules
    .map((document) => ruleFrom(context, surroundings, document))
    .filter((rule): rule is Rule => rule !== null)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  const ir: PlanIr = {
    id: plan.id,
    title: plan.title,
    version: plan.version,
    ...period,
    jurisdiction: plan.jurisdiction,
    milestones: plan.milestones,
    domains: folders.map(({ id, title }) => ({ id, title })),
    settings: { ageCompletes: plan.settings.ageCompletes, timeZone: plan.settings.timeZone },
    groups: plan.groups ?? {},
    subjects: [...context.subjects.values()],
    parameters: [...context.parameters.values()],
    indicators,
    figures: figuresFrom(context, pack.figures, indicators, areas),
    areas,
    rosters,
    rules,
  }
  return { ir: deepFreeze(ir), origins: context.origins, findings: unique(findings.list) }
}

/** A category inlined in several rules is built once, but a faulty one may be met again: say it once. */
function unique(findings: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Set<string>()
  return findings.filter((one) => {
    const key = `${one.code} ${one.span?.file} ${one.span?.start.offset} ${JSON.stringify(one.values)}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
