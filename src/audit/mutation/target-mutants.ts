import type {
  Direction,
  Requirement,
  TargetRule,
  Threshold,
  ThresholdOperator,
  Window,
} from '../../ir/nodes/index.ts'
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
  switch (requirement.kind) {
    case 'change': {
      const { percent } = requirement
      const near = typeof percent === 'string' ? neighbours(percent) : []
      return near.map((value) => variant({ ...requirement, percent: value }, `${String(percent)} → ${value}`))
    }
    case 'trend':
      return [
        ...directionSlips[requirement.direction].map((direction) =>
          variant({ ...requirement, direction }, `${requirement.direction} → ${direction}`),
        ),
        ...windowSlips(requirement.window).map(({ window, change }) =>
          variant({ ...requirement, window }, change),
        ),
      ]
    case 'narrowing':
      return windowSlips(requirement.window).map(({ window, change }) =>
        variant({ ...requirement, window }, change),
      )
    case 'by-group':
      return requirement.groups.flatMap(({ group, thresholds: own }, index) =>
        slipsIn(own).map(({ thresholds, change }) => {
          const groups = requirement.groups.map((one, at) => (at === index ? { group, thresholds } : one))
          return variant({ ...requirement, groups }, `${group}: ${change}`)
        }),
      )
    case 'threshold':
      return ownSlips(requirement).map(([changed, change]) => variant(changed, change))
    case 'share': {
      const inner = slipsIn(requirement.satisfying).map(({ thresholds, change }) =>
        variant({ ...requirement, satisfying: thresholds }, change),
      )
      return [...ownSlips(requirement).map(([changed, change]) => variant(changed, change)), ...inner]
    }
  }
}

function ownSlips<R extends Extract<Requirement, { kind: 'threshold' | 'share' }>>(
  requirement: R,
): [R, string][] {
  return slipsIn(requirement.thresholds).map(({ thresholds, change }) => [
    { ...requirement, thresholds },
    change,
  ])
}

/** Level counted or not, up for down. */
const directionSlips: Readonly<Record<Direction, readonly Direction[]>> = {
  rising: ['not-falling', 'falling'],
  falling: ['not-rising', 'rising'],
  'not-rising': ['falling', 'not-falling'],
  'not-falling': ['rising', 'not-rising'],
}

/** The window one year longer or shorter, and the other way of stepping through it. */
function windowSlips({ first, steps }: Window): { window: Window; change: string }[] {
  const start = 'year' in first ? first.year : first.yearsBack
  const begin = (at: number): Window['first'] => ('year' in first ? { year: at } : { yearsBack: at })
  const starts = [start + 1, start - 1].filter((at) => at > 0)
  const other = steps === 'ends' ? 'every-year' : 'ends'
  // Over a single year both ways of stepping are the same.
  const stepping = 'yearsBack' in first && first.yearsBack === 1 ? [] : ([other] as const)
  return [
    ...starts.map((at) => ({ window: { first: begin(at), steps }, change: `${start} → ${at}` })),
    ...stepping.map((one) => ({ window: { first, steps: one }, change: `${steps} → ${one}` })),
  ]
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
