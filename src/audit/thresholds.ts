import type {
  Comparison,
  Condition,
  ConditionOf,
  PlanIr,
  Requirement,
  Rule,
  Threshold,
  Value,
} from '../ir/nodes/index.ts'
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
  const own = rule.kind === 'target' ? required(rule.indicator, rule.requirement, ir, asOf) : []
  const compared = comparisonsOf(rule).flatMap(({ condition: { left, right, comparison }, negative }) => {
    const bound = boundOf(right, ir, asOf)
    return bound ? [{ of: nameOf(left), operator: (negative ? negated : plain)[comparison], ...bound }] : []
  })
  return unique([...own, ...compared])
}

/** A comparison with a number in the conditions of a rule. */
export interface NumberCompared {
  readonly condition: ConditionOf<'compare'>
  /** It stands under a negation, and so says the opposite. */
  readonly negative: boolean
}

/** Where the conditions of a rule compare with a number, in order. */
export function comparisonsOf(rule: Rule): NumberCompared[] {
  const found: NumberCompared[] = []
  const visit = (condition: Condition, negative: boolean): void => {
    if (condition.kind === 'category') return
    if (condition.kind === 'compare') {
      if (isNumber(condition.right)) found.push({ condition, negative })
      return
    }
    for (const part of partsOf(condition)) visit(part, negative !== (condition.kind === 'not'))
  }
  for (const one of conditionsOf(rule)) visit(one, false)
  return found
}

function conditionsOf(rule: Rule): readonly Condition[] {
  switch (rule.kind) {
    case 'category':
    case 'entitlement':
      return rule.versions.map(({ condition }) => condition)
    case 'duty':
      return rule.versions.flatMap(({ applies, holds }) => [applies, holds])
    case 'target':
      return rule.where.kind === 'every' && rule.where.matching ? [rule.where.matching] : []
    case 'commitment':
      return []
  }
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
  if (!isNumber(value)) return null
  const unit = 'unit' in value && value.unit ? value.unit : null
  if (value.kind === 'literal') return { value: String(value.value), unit }
  if (value.kind !== 'parameter') return null
  const parameter = ir.parameters.find((one) => one.id === value.id)
  const current = parameter?.values.findLast((one) => one.from <= asOf)
  const number = current ? parseDecimal(String(current.value)) : undefined
  return { value: number ? canonicalDecimal(number) : null, unit, parameter: value.id }
}

function isNumber({ type }: Value): boolean {
  return type === 'integer' || type === 'decimal'
}

function nameOf(value: Value): string {
  return 'path' in value ? value.path : value.kind === 'parameter' ? value.id : value.kind
}

function unique(list: readonly ListedThreshold[]): ListedThreshold[] {
  return [...new Map(list.map((one) => [JSON.stringify(one), one])).values()]
}
