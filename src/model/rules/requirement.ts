import { z } from 'zod'
import { kebabId, year } from '../text.ts'
import { unit } from '../unit.ts'

const limit = z.union([
  z.number(),
  z.string(),
  z
    .strictObject({ parameter: kebabId.describe('参数编号，见 parameters · parameter id') })
    .describe('取自参数表的数值 · a dated value from rules/parameters'),
])

const thresholds = {
  atLeast: limit.describe('不低于、以上（含本数） · at least, inclusive').optional(),
  atMost: limit.describe('不超过、以下、以内（含本数） · at most, inclusive').optional(),
  moreThan: limit.describe('超过、高于（不含本数） · more than, exclusive').optional(),
  lessThan: limit.describe('低于、不足（不含本数） · less than, exclusive').optional(),
}

const change = z.strictObject({
  percent: limit.describe('百分之几，20 即 20% · by how many per cent'),
  since: year.describe('以哪一年为基数 · base year'),
})

/** Over which years a trend is looked at: since a year, or so many years back from the year judged. */
const window = {
  since: year.describe('自哪一年起；与 over 择一 · since which year').optional(),
  over: z.int().min(1).max(20).describe('往前看几年；与 since 择一 · over how many years back').optional(),
  steps: z
    .literal('every-year')
    .describe(
      '逐年：每年都与上一年相比；省略则只比首尾 · each year with the one before; else first with last',
    )
    .optional(),
}
const trend = z.strictObject(window)

export const thresholdNames = ['atLeast', 'atMost', 'moreThan', 'lessThan'] as const
export const trendNames = ['rising', 'falling', 'notRising', 'notFalling'] as const

/** What the indicator must reach; a threshold, a change since a base year, a trend, or a share of units. */
export const requirement = z
  .strictObject({
    ...thresholds,
    unit: unit.optional(),
    fallBy: change.describe('比基年下降百分之几 · fall by a percentage since a base year').optional(),
    riseBy: change.describe('比基年上升百分之几 · rise by a percentage since a base year').optional(),
    rising: trend.describe('上升、增加、提高（持平不算） · rises; staying level does not count').optional(),
    falling: trend.describe('下降、减少（持平不算） · falls; staying level does not count').optional(),
    notRising: trend.describe('不上升（持平亦可） · does not rise').optional(),
    notFalling: trend.describe('不下降（持平亦可） · does not fall').optional(),
    narrowing: z
      .strictObject({
        between: z
          .array(kebabId)
          .length(2)
          .describe('哪两组之间，如 [urban, rural] · between which two groups'),
        ...window,
      })
      .describe('两组之间的差距（差的绝对值）缩小 · the gap between two groups narrows')
      .optional(),
    share: z
      .strictObject({
        of: kebabId.describe('单位种类，见 rosters · kind of unit, see rosters'),
        group: kebabId.describe('只计其中一组，如 urban · only units of this group').optional(),
        satisfying: z
          .strictObject({ ...thresholds, unit: unit.optional() })
          .describe('每个单位须达到何值 · what each unit must reach'),
      })
      .describe('达标单位所占比重 · the share of units that satisfy')
      .optional(),
  })
  .refine((map) => Object.keys(map).length > 0)
  .meta({
    id: 'requirement',
    description: '指标须达到何值 · what the indicator must reach',
    minProperties: 1,
  })

/** A threshold a breakdown group: all of them must hold. */
export const requireBy = z
  .record(
    kebabId,
    z
      .strictObject({ ...thresholds, unit: unit.optional() })
      .describe('这一组须达到何值 · what this group must reach'),
  )
  .refine((map) => Object.keys(map).length > 0)
  .meta({
    description:
      '各组分别须达到何值，全部达到方为达标；与 require 择一 · what each breakdown group must reach; instead of require',
    minProperties: 1,
  })
