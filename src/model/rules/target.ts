import { z } from 'zod'
import { outcomes } from '../outcomes.ts'
import { areaCode, kebabId, ownRuleId, year } from '../text.ts'
import { unit } from '../unit.ts'
import { condition } from './condition.ts'
import { requireBy, requirement } from './requirement.ts'
import { common, effective, exampleParameters, exampleTitle, kindOf } from './rule-common.ts'

const where = z
  .union([
    z
      .string()
      .regex(
        /^(district|every [a-z][a-z-]*)$/,
        'district，或 every 空一格加单位种类，如 every town · district, or every and a kind of unit',
      ),
    z.strictObject({
      every: kebabId.describe('每个此类单位，见 rosters · every unit of this kind'),
      matching: condition.describe('只限符合此条件的单位 · only units for which this holds'),
    }),
  ])
  .meta({
    description:
      '在哪里达标：district 全区；every town 每个镇；{every, matching} 符合条件的每个单位 · where it must hold',
    examples: ['district', 'every town', 'every community'],
  })

const number = z.union([z.number(), z.string()])

const observation = z
  .strictObject({
    area: areaCode.optional(),
    unitCode: z.string().describe('单位代码，见 rosters · code of the unit').optional(),
    period: year.describe('数据所属年份 · year of the figure').optional(),
    indicator: kebabId.describe('指标编号；缺省为本规则的指标 · indicator id').optional(),
    group: kebabId.describe('分组，如 urban；缺省为 total · breakdown group').optional(),
    value: number.describe('数值 · value').optional(),
    numerator: number.describe('分子 · numerator').optional(),
    denominator: number.describe('分母 · denominator').optional(),
    unit: unit.optional(),
    status: z
      .enum(['final', 'provisional', 'estimated', 'missing'])
      .describe('数据状态：final 定稿，provisional 初步，estimated 估计，missing 缺失 · status')
      .optional(),
  })
  .describe('一条数据 · one observation')

const rosterUnit = z
  .strictObject({
    code: z.string().min(1).describe('单位代码 · code of the unit'),
    title: z.string().describe('单位名称 · name of the unit').optional(),
    group: kebabId.describe('所属的组 · group it belongs to').optional(),
    facts: z.record(z.string(), z.unknown()).describe('该单位的情况 · facts of the unit').optional(),
  })
  .describe('一个单位 · one unit')

const outcome = z.enum([...outcomes.target])

const example = z
  .strictObject({
    title: exampleTitle,
    parameters: exampleParameters,
    given: z
      .strictObject({
        period: year.describe('按哪一年判断 · year judged'),
        observations: z.array(observation).describe('数据，逐条列出 · observations'),
        rosters: z
          .record(z.string(), z.array(rosterUnit))
          .describe('本例假定的名册，按单位种类 · rosters assumed, by kind of unit')
          .optional(),
      })
      .describe('已知数据 · what is given'),
    expect: z
      .strictObject({
        outcome: outcome.describe('应得的结果 · expected outcome'),
        dueReached: z.boolean().describe('是否已到达标年份 · whether the due year is reached').optional(),
        units: z.record(z.string(), outcome).describe('各单位应得的结果 · outcome of each unit').optional(),
        findings: z.array(z.string()).describe('应有的提示代码 · codes of expected findings').optional(),
      })
      .describe('应得的结果 · what is expected'),
  })
  .describe('一个示例 · one example')

/** 目标: what an indicator must reach, where, by when. */
export const target = z
  .strictObject({
    id: ownRuleId,
    kind: kindOf('target'),
    ...common,
    effective,
    indicator: kebabId.describe('指标编号，见 indicators · indicator id'),
    group: kebabId.describe('分组，如 urban；缺省为 total · breakdown group').optional(),
    require: requirement.optional(),
    requireBy: requireBy.optional(),
    where,
    sustained: z
      .enum(['every-year', 'once-reached'])
      .describe('如何保持：every-year 每年都须达到；once-reached 达到并保持 · how it must last')
      .optional(),
    due: year.describe('达标年份 · by when'),
    examples: z.array(example).min(1).describe('示例，即测试 · examples are the tests').optional(),
  })
  .describe('目标：指标须达到何值 · target: what an indicator must reach')
