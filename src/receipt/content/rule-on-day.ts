import { inForceOn } from '../../ir/in-force.ts'
import type { Condition, DecidableRule, PlanIr } from '../../ir/nodes/index.ts'
import { inputsOf, valuesOf, walk } from '../../ir/references.ts'
import { inAnyOrder } from '../canonical-json.ts'
import { conditionOn } from './conditions.ts'
import { factContent, parameterType } from './dictionary.ts'
import { grantsContent } from './rules.ts'

/** One version of a rule as it stands on a day: what it reads, and what decides in it. */
export interface RuleOnDay {
  /** First day of the version, yyyymmdd. */
  readonly from: number
  /** Dotted paths of the facts it reads, in order, those inside categories included. */
  readonly facts: readonly string[]
  /** Ids of the parameters that it compares with or grants by, in order. */
  readonly parameters: readonly string[]
  /** POLICY: values of parameters are no part of it; they stand beside it, so that it can be told which one changed. */
  readonly content: unknown
}

/** Null where no version of the rule is in force on the day. */
export function ruleOnDay(ir: PlanIr, rule: DecidableRule, day: number): RuleOnDay | null {
  const version = inForceOn<DecidableRule['versions'][number]>(rule.versions, day)
  if (!version) return null
  const conditions: readonly Condition[] =
    'condition' in version ? [version.condition] : [version.applies, version.holds]
  const grants = 'grants' in version ? version.grants : []
  const read = conditions
    .flatMap((condition) => [...walk(condition, day)])
    .flatMap(valuesOf)
    .map(inputsOf)
  const amounts = grants.flatMap(({ amount }) => amount ?? [])
  const facts = sorted(read.flatMap((one) => one.facts))
  const parameters = sorted([...read.flatMap((one) => one.parameters), ...amounts])
  const subject = ir.subjects.find(({ id }) => id === rule.subject)
  return {
    from: version.from,
    facts,
    parameters,
    content: {
      kind: rule.kind,
      subject: rule.subject,
      force: rule.force,
      ageCompletes: ir.settings.ageCompletes,
      // In their order: whom a duty binds, then what must hold.
      conditions: conditions.map((condition) => conditionOn(condition, day)),
      grants: grantsContent(grants),
      facts: inAnyOrder((subject?.inputs ?? []).filter(({ path }) => facts.includes(path)).map(factContent)),
      parameters: inAnyOrder(ir.parameters.filter(({ id }) => parameters.includes(id)).map(parameterType)),
    },
  }
}

function sorted(names: readonly string[]): readonly string[] {
  return [...new Set(names)].sort()
}
