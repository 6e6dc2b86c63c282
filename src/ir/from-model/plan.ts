import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { Findings } from '../../diagnostics/diagnostic.ts'
import { child, cursorOf } from '../../model/document.ts'
import type { PackModel } from '../../model/pack.ts'
import { parseDate } from '../../values/index.ts'
import { deepFreeze } from '../freeze.ts'
import type { Condition, PlanIr, Rule, Subject } from '../nodes/index.ts'
import { Categories } from './category.ts'
import { conditionFrom } from './condition.ts'
import type { BuildContext, Origin } from './context.ts'
import { subjectsFrom } from './dictionary.ts'
import { areasFrom, indicatorsFrom, rostersFrom } from './measures.ts'
import { parametersFrom } from './parameters.ts'
import { ruleFrom } from './rules.ts'

export interface BuiltPlan {
  readonly ir: PlanIr
  readonly origins: ReadonlyMap<Condition, Origin>
  readonly findings: readonly Diagnostic[]
}

/** The model of a pack as its IR: names resolved, types and units checked, sugar gone, frozen. */
export function planFromModel(pack: PackModel): BuiltPlan {
  const findings = new Findings()
  const plan = pack.plan.model
  const period = {
    from: parseDate(plan.period.from) ?? 19000101,
    through: parseDate(plan.period.through) ?? 22001231,
  }
  const categories = new Categories()
  const context: BuildContext = {
    category: (scope, cursor) => categories.condition(context, scope, cursor),
    findings,
    subjects: new Map<string, Subject>(),
    parameters: new Map(),
    rules: new Map(pack.rules.map((one) => [one.model.id, one])),
    unreadRules: pack.unreadRules,
    period,
    origins: new Map(),
  }
  for (const subject of subjectsFrom(context, pack.facts)) context.subjects.set(subject.id, subject)
  for (const parameter of parametersFrom(context, pack.parameters))
    context.parameters.set(parameter.id, parameter)
  const indicators = indicatorsFrom(pack.indicators)
  const areas = areasFrom(context, pack.areas)
  const rosters = rostersFrom(context, pack.rosters, areas)
  const servedSubject = context.subjects.get(plan.serves.subject)
  const serves = servedSubject
    ? {
        subject: plan.serves.subject,
        condition: conditionFrom(
          context,
          { subject: servedSubject, prefix: '' },
          child(child(cursorOf(pack.plan), 'serves'), 'when'),
        ),
      }
    : null
  const surroundings = {
    serves,
    indicators: new Map(indicators.map((one) => [one.id, one])),
    rosters: new Map(rosters.map((one) => [one.kind, one])),
    categoryVersions: (id: string) => categories.versionsOf(context, id) ?? [],
  }
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
    domains: plan.outline.domains.map(({ id, title }) => ({ id, title })),
    settings: plan.settings,
    subjects: [...context.subjects.values()],
    parameters: [...context.parameters.values()],
    indicators,
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
