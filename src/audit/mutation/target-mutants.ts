import type { Requirement, TargetRule, Threshold, ThresholdOperator } from '../../ir/nodes/index.ts'
import { neighbours } from './numbers.ts'

export interface TargetMutant {
  readonly rule: TargetRule
  readonly change: string
}

const slips: Readonly<Record<ThresholdOperator, ThresholdOperator>> = {
  atLeast: 'moreThan',
  atMost: 'lessThan',
  moreThan: 'atLeast',
  lessThan: 'atMost',
}

/** Every slip in the numbers of a target: one off in the last place, the boundary in or out. */
export function targetMutants(rule: TargetRule): TargetMutant[] {
  const { requirement } = rule
  const variant = (changed: Requirement, change: string): TargetMutant => ({
    rule: { ...rule, requirement: changed },
    change,
  })
  if (requirement.kind === 'change') {
    const { percent } = requirement
    const near = typeof percent === 'string' ? neighbours(percent) : []
    return near.map((value) => variant({ ...requirement, percent: value }, `${String(percent)} → ${value}`))
  }
  const own = slipsIn(requirement.thresholds).map(({ thresholds, change }) =>
    variant({ ...requirement, thresholds }, change),
  )
  if (requirement.kind !== 'share') return own
  const inner = slipsIn(requirement.satisfying).map(({ thresholds, change }) =>
    variant({ ...requirement, satisfying: thresholds }, change),
  )
  return [...own, ...inner]
}

function slipsIn(thresholds: readonly Threshold[]): { thresholds: Threshold[]; change: string }[] {
  return thresholds.flatMap((threshold, index) => {
    const swap = (changed: Threshold, change: string) => ({
      thresholds: thresholds.map((one, at) => (at === index ? changed : one)),
      change,
    })
    const { operator, value } = threshold
    const near = typeof value === 'string' ? neighbours(value) : []
    return [
      swap({ ...threshold, operator: slips[operator] }, `${operator} → ${slips[operator]}`),
      ...near.map((other) => swap({ ...threshold, value: other }, `${String(value)} → ${other}`)),
    ]
  })
}
