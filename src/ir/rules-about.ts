import type { DecidableRule, PlanIr, Rule } from './nodes/index.ts'

/** Whether a rule decides a subject: a category, an entitlement or a duty. */
export function isDecidable(rule: Rule): rule is DecidableRule {
  return 'subject' in rule
}

/** The rules that decide a subject, in the order of the plan. */
export function rulesAbout(ir: PlanIr, subject: string): DecidableRule[] {
  return ir.rules.filter((rule) => isDecidable(rule)).filter((rule) => rule.subject === subject)
}
