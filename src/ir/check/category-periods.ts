import type { Findings } from '../../diagnostics/diagnostic.ts'
import type { Span } from '../../diagnostics/span.ts'
import { addDays, formatDate } from '../../values/index.ts'
import type { Condition, PlanIr, Rule } from '../nodes/index.ts'
import { walk } from '../references.ts'

/**
 * A category that a rule relies on must be in force for as long as the rule is, so that evaluation never meets a
 * day without a version.
 */
export function checkCategoryPeriods(
  ir: PlanIr,
  places: ReadonlyMap<string, Span>,
  findings: Findings,
): void {
  for (const rule of ir.rules)
    for (const { from, through, conditions } of stretchesOf(rule)) {
      const uncovered = conditions.flatMap((condition) =>
        [...walk(condition)].flatMap((node) =>
          node.kind === 'category' && !covers(node.versions, from, through) ? [node.rule] : [],
        ),
      )
      for (const category of new Set(uncovered))
        findings.add('CPR2027', places.get(rule.id) ?? null, {
          category,
          from: formatDate(from),
          through: formatDate(through),
        })
    }
}

interface Stretch {
  readonly from: number
  readonly through: number
  readonly conditions: readonly Condition[]
}

function stretchesOf(rule: Rule): readonly Stretch[] {
  switch (rule.kind) {
    case 'category':
    case 'entitlement':
      return rule.versions.map(({ from, through, condition }) => ({ from, through, conditions: [condition] }))
    case 'duty':
      return rule.versions.map(({ from, through, applies, holds }) => ({
        from,
        through,
        conditions: [applies, holds],
      }))
    case 'target': {
      const { where, from, through } = rule
      return where.kind === 'every' && where.matching ? [{ from, through, conditions: [where.matching] }] : []
    }
    case 'commitment':
      return []
  }
}

function covers(
  versions: readonly { readonly from: number; readonly through: number }[],
  from: number,
  through: number,
): boolean {
  let day = from
  for (const version of [...versions].sort((a, b) => a.from - b.from))
    if (version.from <= day && version.through >= day) {
      if (version.through >= through) return true
      day = addDays(version.through, 1)
    }
  return false
}
