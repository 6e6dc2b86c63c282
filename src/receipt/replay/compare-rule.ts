import { nearest } from '../../diagnostics/nearest.ts'
import type { PlanIr } from '../../ir/nodes/index.ts'
import { isDecidable } from '../../ir/rules-about.ts'
import { formatDate, parseDate } from '../../values/index.ts'
import { ownEntry } from '../../values/own.ts'
import { canonicalJson } from '../canonical-json.ts'
import { type RuleOnDay, ruleOnDay } from '../content/rule-on-day.ts'
import { contentHash } from '../content-hash.ts'
import { ENGINE } from '../engine-version.ts'
import type { Receipt } from '../format.ts'
import { hashOf } from '../hash.ts'
import { parametersOf } from '../make-receipt.ts'
import type { Differences } from './differences.ts'

/** The rule of a receipt as it is now, on the receipt's day; null where nothing can be decided by it any more. */
export function compareRule(ir: PlanIr, receipt: Receipt, differences: Differences): RuleOnDay | null {
  const { rule, ruleBook, asOf } = receipt
  differences.compare('CPR6221', ['ruleBook', 'id'], ruleBook.id, ir.id)
  const found = ir.rules.filter(isDecidable).find((one) => one.id === rule.id)
  if (!found) {
    const ids = ir.rules.filter(isDecidable).map(({ id }) => id)
    differences.add('CPR6222', ['rule', 'id'], rule.id, nearest(rule.id, ids) ?? null)
    return null
  }
  const on = ruleOnDay(ir, found, parseDate(asOf) ?? 0)
  if (!on) {
    differences.add('CPR6223', ['rule', 'version'], rule.version, null, { rule: rule.id, asOf })
    return null
  }
  const about = { rule: rule.id, version: ruleBook.version }
  differences.compare('CPR6224', ['rule', 'version'], rule.version, formatDate(on.from))
  differences.compare('CPR6225', ['rule', 'hash'], rule.hash, hashOf(on.content), about)
  differences.compare('CPR6236', ['subject'], receipt.subject, found.subject, about)
  return on
}

/**
 * The parameters of the receipt against the rule book's own.
 *
 * @returns the values that the caller had given, to be given again
 */
export function compareParameters(
  ir: PlanIr,
  on: RuleOnDay,
  { parameters, asOf }: Receipt,
  differences: Differences,
): Readonly<Record<string, unknown>> {
  const known = new Set(ir.parameters.map(({ id }) => id))
  const own = parametersOf(ir, { ...on, parameters: [...known] }, asOf, {})
  const given = new Map<string, unknown>()
  for (const [id, { value, given: byCaller }] of Object.entries(parameters)) {
    const path = ['parameters', id]
    const then = canonicalJson(value)
    const about = { parameter: id, asOf }
    if (!known.has(id)) differences.add('CPR6227', path, then, null, about)
    else if (byCaller) given.set(id, value)
    else differences.compare('CPR6226', path, then, canonicalJson(ownEntry(own, id)?.value ?? null), about)
  }
  return Object.fromEntries(given)
}

/** What changed beside the rule: told, but no reason to doubt the decision. */
export function compareSurroundings(
  ir: PlanIr,
  { ruleBook, engine }: Receipt,
  differences: Differences,
): void {
  differences.compare('CPR6241', ['ruleBook', 'version'], ruleBook.version, ir.version)
  differences.compare('CPR6242', ['ruleBook', 'hash'], ruleBook.hash, contentHash(ir))
  const named = ({ name, version }: Receipt['engine']) => `${name} ${version}`
  differences.compare('CPR6243', ['engine'], named(engine), named(ENGINE))
}
