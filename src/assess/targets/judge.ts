import type { TargetRule } from '../../ir/nodes/index.ts'
import type { Context, Notes } from './context.ts'
import { judgeByGroup } from './judge-by-group.ts'
import { judgeChange } from './judge-change.ts'
import { judgeNarrowing } from './judge-narrowing.ts'
import { judgeShare } from './judge-share.ts'
import { judgeThreshold } from './judge-threshold.ts'
import { judgeTrend } from './judge-trend.ts'
import type { Verdict } from './verdict.ts'

/** One target by the data of one period, whatever came before and whenever it is due. */
export function judge(context: Context, rule: TargetRule, period: number, notes: Notes): Verdict {
  const { requirement } = rule
  switch (requirement.kind) {
    case 'threshold':
      return judgeThreshold(context, rule, requirement.thresholds, period, notes)
    case 'change':
      return judgeChange(context, rule, requirement, period, notes)
    case 'trend':
      return judgeTrend(context, rule, requirement, period, notes)
    case 'narrowing':
      return judgeNarrowing(context, rule, requirement, period, notes)
    case 'by-group':
      return judgeByGroup(context, rule, requirement, period, notes)
    case 'share':
      return judgeShare(context, rule, requirement, period, notes)
  }
}
