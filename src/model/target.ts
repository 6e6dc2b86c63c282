import { z } from 'zod'
import { condition } from './condition.ts'
import { outcomes } from './outcomes.ts'
import { common, effective } from './rule-common.ts'
import { areaCode, kebabId, ruleId, year } from './text.ts'
import { unit } from './unit.ts'

const limit = z.union([z.number(), z.string(), z.strictObject({ parameter: kebabId })])

const thresholds = {
  atLeast: limit.meta({ description: '不低于、以上（含本数）· at least' }).optional(),
  atMost: limit.meta({ description: '不超过、以下、以内（含本数）· at most' }).optional(),
  moreThan: limit.meta({ description: '超过（不含本数）· more than' }).optional(),
  lessThan: limit.meta({ description: '低于、不足（不含本数）· less than' }).optional(),
}

const change = z.strictObject({ percent: limit, since: year })

export const thresholdNames = ['atLeast', 'atMost', 'moreThan', 'lessThan'] as const

/** What the indicator must reach; a threshold, a change since a base year, or a share of units. */
const requirement = z
  .strictObject({
    ...thresholds,
    unit: unit.optional(),
    fallBy: change.meta({ description: '比基年下降百分之几 · fall by a percentage since' }).optional(),
    riseBy: change.meta({ description: '比基年上升百分之几 · rise by a percentage since' }).optional(),
    share: z
      .strictObject({
        of: kebabId.meta({ description: '单位种类，见 rosters · kind of unit, see rosters' }),
        group: kebabId.meta({ description: '其中一组，如 urban · only units of this group' }).optional(),
        satisfying: z.strictObject({ ...thresholds, unit: unit.optional() }),
      })
      .meta({ description: '达标单位所占比重 · the share of units that satisfy' })
      .optional(),
  })
  .refine((map) => Object.keys(map).length > 0)
  .meta({ id: 'requirement', minProperties: 1 })

const where = z
  .union([
    z.literal('district'),
    z.string().regex(/^every [a-z][a-z-]*$/),
    z.strictObject({ every: kebabId, matching: condition }),
  ])
  .meta({ description: '在哪里达标：district；every town；{every, matching} · where it must hold' })

const observation = z.strictObject({
  area: areaCode.optional(),
  unitCode: z.string().optional(),
  period: year.optional(),
  indicator: kebabId.optional(),
  group: kebabId.optional(),
  value: z.union([z.number(), z.string()]).optional(),
  numerator: z.union([z.number(), z.string()]).optional(),
  denominator: z.union([z.number(), z.string()]).optional(),
  unit: unit.optional(),
  status: z.enum(['final', 'provisional', 'estimated', 'missing']).optional(),
})

const rosterUnit = z.strictObject({
  code: z.string().min(1),
  title: z.string().optional(),
  group: kebabId.optional(),
  facts: z.record(z.string(), z.unknown()).optional(),
})

const example = z.strictObject({
  title: z.string().min(1),
  parameters: z.record(z.string(), z.unknown()).optional(),
  given: z.strictObject({
    period: year,
    observations: z.array(observation),
    rosters: z.record(z.string(), z.array(rosterUnit)).optional(),
  }),
  expect: z.strictObject({
    outcome: z.enum([...outcomes.target]),
    dueReached: z.boolean().optional(),
    units: z.record(z.string(), z.enum([...outcomes.target])).optional(),
    findings: z.array(z.string()).optional(),
  }),
})

/** 目标: what an indicator must reach, where, by when. */
export const target = z
  .strictObject({
    id: ruleId,
    kind: z.literal('target'),
    ...common,
    effective,
    indicator: kebabId.meta({ description: '指标，见 indicators · indicator id' }),
    group: kebabId.meta({ description: '分组，如 urban；缺省为 total · breakdown group' }).optional(),
    require: requirement,
    where,
    sustained: z
      .enum(['every-year', 'once-reached'])
      .meta({ description: '保持：every-year 每年；once-reached 达到并保持 · how it must last' })
      .optional(),
    due: year.meta({ description: '达标年份 · by when' }),
    examples: z.array(example).min(1).optional(),
  })
  .meta({ description: '目标：指标须达到何值 · target: what an indicator must reach' })
