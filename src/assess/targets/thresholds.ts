import type { ParameterRef, Requirement, TargetRule, Threshold } from '../../ir/nodes/index.ts'
import { formatDecimal } from '../../values/index.ts'
import type { ThresholdResult, TrendResult } from '../results.ts'
import { type Context, Notes } from './context.ts'
import { numberOf } from './limits.ts'

/** Every number that a target compares with, parameters by their value in the period. */
export function thresholdResults(context: Context, rule: TargetRule, period: number): ThresholdResult[] {
  const number = (written: string | ParameterRef) => {
    const value = numberOf(context, written, period, new Notes())
    const parameter = typeof written === 'string' ? {} : { parameter: written.id }
    return { value: value && formatDecimal(value), ...parameter }
  }
  const plain = (of: string, thresholds: readonly Threshold[]) =>
    thresholds.map(({ operator, value, unit }) => ({ of, operator, ...number(value), unit }))
  const { requirement, indicator } = rule
  switch (requirement.kind) {
    case 'threshold':
      return plain(indicator, requirement.thresholds)
    case 'change': {
      const operator = requirement.direction === 'fall' ? 'fallBy' : 'riseBy'
      const { percent, since } = requirement
      return [{ of: indicator, operator, ...number(percent), unit: 'percent', since }]
    }
    case 'trend':
    case 'narrowing':
      return []
    case 'by-group':
      return requirement.groups.flatMap(({ group, thresholds }) =>
        plain(indicator, thresholds).map((one) => ({ ...one, group })),
      )
    case 'share':
      return [
        ...plain(`share of ${requirement.of}`, requirement.thresholds),
        ...plain(indicator, requirement.satisfying),
      ]
  }
}

/** The trend that a target asks for, if it asks for one. */
export function trendResult(requirement: Requirement): { readonly trend?: TrendResult } {
  if (requirement.kind !== 'trend' && requirement.kind !== 'narrowing') return {}
  const { first, steps } = requirement.window
  const window = 'year' in first ? { since: first.year, steps } : { over: first.yearsBack, steps }
  return {
    trend:
      requirement.kind === 'trend'
        ? { direction: requirement.direction, ...window }
        : { direction: 'narrowing', between: requirement.between, ...window },
  }
}
