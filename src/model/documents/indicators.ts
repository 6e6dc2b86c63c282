import { z } from 'zod'
import { bilingual, kebabId, note, title } from '../text.ts'
import { unit } from '../unit.ts'

const indicator = z
  .strictObject({
    id: kebabId.describe('指标编号，小写英文，以连字符相连 · indicator id'),
    title,
    unit,
    better: z
      .enum(['lower', 'higher'])
      .describe('lower 越低越好；higher 越高越好 · which direction is better'),
    numerator: bilingual.describe('分子是什么 · what the numerator counts').optional(),
    denominator: bilingual.describe('分母是什么 · what the denominator counts').optional(),
    population: bilingual.describe('统计对象是谁 · population measured'),
    breakdowns: z
      .array(kebabId)
      .describe('可分的组，如 urban 城镇、rural 农村 · breakdown groups')
      .optional(),
    includedIn: kebabId
      .describe(
        '分子包含在另一指标的分子之中、分母相同，故不会更高，如婴儿死亡率之于5岁以下儿童死亡率 · a rate of which this one is a part, over the same denominator',
      )
      .optional(),
    maximum: z
      .number()
      .describe('不可能超过的数值，如 100（毛入学率等可以超过的不写） · a value that it cannot exceed')
      .optional(),
    level: kebabId.describe('按哪一层级报送，如 district 区县、town 镇 · level of reporting'),
    source: z.string().min(1).describe('指标定义的出处 · source of the definition'),
    note: note.optional(),
  })
  .describe('一个指标 · one indicator')

/** 指标: what is measured, numerator over denominator. */
export const indicatorFile = z
  .strictObject({ indicators: z.array(indicator).min(1).describe('指标，逐个列出 · the indicators') })
  .describe('指标定义 · indicator definitions')
