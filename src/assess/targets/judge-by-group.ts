import type { Requirement, TargetRule } from '../../ir/nodes/index.ts'
import type { TargetOutcome } from '../results.ts'
import type { Context, Notes } from './context.ts'
import { judgeThreshold } from './judge-threshold.ts'
import type { Verdict } from './verdict.ts'

type ByGroup = Extract<Requirement, { kind: 'by-group' }>

/** Each group against its own thresholds; the target is met where every group is. */
export function judgeByGroup(
  context: Context,
  rule: TargetRule,
  { groups }: ByGroup,
  period: number,
  notes: Notes,
): Verdict {
  const verdicts = groups.map(({ group, thresholds }) => {
    const verdict = judgeThreshold(context, { ...rule, group }, thresholds, period, notes)
    return { ...verdict, units: verdict.units.map((unit) => ({ ...unit, group })) }
  })
  return {
    outcome: outcomeOfGroups(verdicts.map(({ outcome }) => outcome)),
    value: null,
    units: verdicts.flatMap(({ units }) => units),
    said: verdicts.some(({ said }) => said),
  }
}

/** One group that falls short decides; groups to which the target does not apply are left aside. */
function outcomeOfGroups(outcomes: readonly TargetOutcome[]): TargetOutcome {
  if (outcomes.includes('not-met')) return 'not-met'
  if (outcomes.includes('undetermined')) return 'undetermined'
  return outcomes.includes('met') ? 'met' : 'not-applicable'
}
