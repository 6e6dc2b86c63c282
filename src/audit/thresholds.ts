import type { Comparison, Condition, PlanIr, Requirement, Rule, Threshold, Value } from '../ir/nodes/index.ts'
import { partsOf } from '../ir/references.ts'
import { canonicalDecimal, parseDecimal } from '../values/index.ts'

/** One number that a rule compares something with. */
export interface ListedThreshold {
  /** The fact or indicator that is compared. */
  readonly of: string
  readonly operator: string
  /** Exact decimal; `null` where it is a parameter without a value. */
  readonly value: string | null
  readonly unit: string | null
  readonly parameter?: string
  /** The base year of a change. */
  readonly since?: number
  /** The breakdown group that it is for, where each group has its own. */
  readonly group?: string
}

const plain: Readonly<Record<Comparison, string>> = {
  equal: 'equals',
  less: 'lessThan',
  'at-most': 'atMost',
  more: 'moreThan',
  'at-least': 'atLeast',
}

const negated: Readonly<Record<Comparison, string>> = {
  equal: 'notEquals',
  less: 'atLeast',
  'at-most': 'moreThan',
  more: 'atMost',
  'at-least': 'lessThan',
}

/** Every number the rule itself compares with (those of categories it refers to are theirs), parameters as of a day. */
export function thresholdsOf(rule: Rule, ir: PlanIr, asOf: number): ListedThreshold[] {
  const found: ListedThreshold[] = []
  const visit = (condition: Condition, negative: boolean): void => {
    if (condition.kind === 'category') return
    if (condition.kind === 'compare') {
      const { left, right, comparison } = condition
      const bound = boundOf(right, ir, asOf)
      if (bound)
        found.push({ of: nameOf(left), operator: (negative ? negated : plain)[comparison], ...bound })
      return
    }
    for (const part of partsOf(condition)) visit(part, negative !== (condition.kind === 'not'))
  }
  switch (rule.kind) {
    case 'category':
    case 'entitlement':
      for (const version of rule.versions) visit(version.condition, false)
      break
    case 'duty':
      for (const version of rule.versions)
        for (const one of [version.applies, version.holds]) visit(one, false)
      break
    case 'target':
      found.push(...required(rule.indicator, rule.requirement, ir, asOf))
      if (rule.where.kind === 'every' && rule.where.matching) visit(rule.where.matching, false)
      break
    case 'commitment':
  }
  return unique(found)
}

type Bound = Omit<ListedThreshold, 'of' | 'operator'>

function required(of: string, requirement: Requirement, ir: PlanIr, asOf: number): ListedThreshold[] {
  const limit = (value: string | Value, unit: string): Bound =>
    typeof value === 'string' ? { value, unit } : (boundOf(value, ir, asOf) ?? { value: null, unit })
  if (requirement.kind === 'change') {
    const { direction, percent, since } = requirement
    return [{ of, operator: `${direction}By`, ...limit(percent, 'percent'), since }]
  }
  const listed = (thresholds: readonly Threshold[]) =>
    thresholds.map(({ operator, value, unit }) => ({ of, operator, ...limit(value, unit) }))
  switch (requirement.kind) {
    case 'trend':
    case 'narrowing':
      return []
    case 'by-group':
      return requirement.groups.flatMap(({ group, thresholds }) =>
        listed(thresholds).map((one) => ({ ...one, group })),
      )
    case 'share':
      return listed([...requirement.thresholds, ...requirement.satisfying])
    case 'threshold':
      return listed(requirement.thresholds)
  }
}

function boundOf(value: Value, ir: PlanIr, asOf: number): Bound | null {
  if (value.type !== 'integer' && value.type !== 'decimal') return null
  const unit = 'unit' in value && value.unit ? value.unit : null
  if (value.kind === 'literal') return { value: String(value.value), unit }
  if (value.kind !== 'parameter') return null
  const parameter = ir.parameters.find((one) => one.id === value.id)
  const current = parameter?.values.findLast((one) => one.from <= asOf)
  const number = current ? parseDecimal(String(current.value)) : undefined
  return { value: number ? canonicalDecimal(number) : null, unit, parameter: value.id }
}

function nameOf(value: Value): string {
  return 'path' in value ? value.path : value.kind === 'parameter' ? value.id : value.kind
}

function unique(list: readonly ListedThreshold[]): ListedThreshold[] {
  return [...new Map(list.map((one) => [JSON.stringify(one), one])).values()]
}
