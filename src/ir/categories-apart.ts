import { mapParts } from './map-parts.ts'
import type { Category, CategoryRuleVersion, Condition, PlanIr, Rule } from './nodes/index.ts'
import { rebase } from './rebase.ts'

/** The IR with every category named where it is used, not spelt out again: smaller to store. */
export function withoutCategories(ir: PlanIr): PlanIr {
  const bare = (condition: Condition): Condition =>
    condition.kind === 'category' ? { ...condition, versions: [] } : mapParts(condition, bare)
  return { ...ir, rules: ir.rules.map((rule) => mapConditions(rule, bare)) }
}

/** The inverse of {@link withoutCategories}: each category spelt out about the person it is applied to. */
export function withCategories(ir: PlanIr): PlanIr {
  const rules = new Map(ir.rules.map((rule) => [rule.id, rule]))
  const known = new Map<string, readonly CategoryRuleVersion[]>()
  const versionsOf = (id: string): readonly CategoryRuleVersion[] => {
    const found = known.get(id)
    if (found) return found
    const rule = rules.get(id)
    // INVARIANT: categories do not refer to one another in a circle (CPR2021), so this ends.
    const versions = (rule?.kind === 'category' ? rule.versions : []).map((one) => ({
      ...one,
      condition: spelt(one.condition),
    }))
    known.set(id, versions)
    return versions
  }
  const spelt = (condition: Condition): Condition =>
    condition.kind === 'category'
      ? speltOut(condition, versionsOf(condition.rule))
      : mapParts(condition, spelt)
  return { ...ir, rules: ir.rules.map((rule) => mapConditions(rule, spelt)) }
}

function speltOut(category: Category, versions: readonly CategoryRuleVersion[]): Category {
  const prefix = category.at === '' ? '' : `${category.at}.`
  return {
    ...category,
    versions: versions.map((one) => ({ ...one, condition: rebase(one.condition, prefix) })),
  }
}

function mapConditions(rule: Rule, change: (condition: Condition) => Condition): Rule {
  switch (rule.kind) {
    case 'category':
      return { ...rule, versions: rule.versions.map((one) => ({ ...one, condition: change(one.condition) })) }
    case 'entitlement':
      return { ...rule, versions: rule.versions.map((one) => ({ ...one, condition: change(one.condition) })) }
    case 'duty':
      return {
        ...rule,
        versions: rule.versions.map((one) => ({
          ...one,
          applies: change(one.applies),
          holds: change(one.holds),
        })),
      }
    case 'target':
      return rule.where.kind === 'every' && rule.where.matching
        ? { ...rule, where: { ...rule.where, matching: change(rule.where.matching) } }
        : rule
    case 'commitment':
      return rule
  }
}
