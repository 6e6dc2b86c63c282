import type { PlanIr } from '../../ir/nodes/index.ts'
import { rulesAbout } from '../../ir/rules-about.ts'
import type { Draft } from './draft.ts'
import type { JsonCondition, JsonRules } from './json.ts'
import { type OperatorName, operators } from './operators.ts'
import { jsonRules } from './rules.ts'

export interface JsonRulesOptions {
  readonly subject: string
  /** Only these rules about the subject; all where left out. */
  readonly rules?: readonly string[]
  /** Facts that are slow to come by, the first to be asked for first; what is at hand is looked at before all of them. */
  readonly sources?: readonly string[]
}

/**
 * The categories, entitlements and duties about one subject as rules of json-rules-engine: plain JSON, a new document
 * each time, because json-rules-engine writes into rules it is given.
 */
export function toJsonRules(ir: PlanIr, { subject, rules, sources = [] }: JsonRulesOptions): JsonRules {
  const draft: Draft = {
    subject,
    period: { from: ir.from, through: ir.through },
    sources: new Map(sources.map((path, index) => [path, index + 1])),
    atHandOnly: false,
    facts: new Map(),
    conditions: new Map(),
  }
  const made = rulesAbout(ir, subject)
    .filter((rule) => rules === undefined || rules.includes(rule.id))
    .flatMap((rule) => jsonRules(rule, ir.id, draft))
  const used = new Set<string>()
  for (const condition of [...made.map((one) => one.conditions), ...draft.conditions.values()])
    collectOperators(condition, used)
  const document: JsonRules = {
    plan: ir.id,
    version: ir.version,
    subject,
    rules: made,
    conditions: Object.fromEntries(draft.conditions),
    facts: Object.fromEntries(draft.facts),
    operators: (Object.keys(operators) as OperatorName[]).filter((name) => used.has(name)),
  }
  return structuredClone(document)
}

function collectOperators(condition: JsonCondition, used: Set<string>): void {
  if ('operator' in condition) used.add(condition.operator)
  else if ('all' in condition) for (const part of condition.all) collectOperators(part, used)
  else if ('any' in condition) for (const part of condition.any) collectOperators(part, used)
  else if ('not' in condition) collectOperators(condition.not, used)
}
