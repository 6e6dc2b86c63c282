import { z } from 'zod'
import { determinedBy } from '../rules/rule-common.ts'
import { bilingual, factId, isoDate, kebabId, note, title } from '../text.ts'
import { unit } from '../unit.ts'

export const factTypes = [
  'boolean',
  'integer',
  'decimal',
  'enum',
  'set',
  'date',
  'time-of-day',
  'text',
] as const

const factType = z
  .enum(factTypes)
  .describe(
    '类型：boolean 是否，integer 整数，decimal 数值，enum 单选，set 多选，date 日期，time-of-day 时刻，text 文字 · type',
  )

const moment = z.union([factId, z.literal('asOf')])

const age = z.strictObject({
  age: factId.describe('按哪个出生日期计算年龄 · the date of birth'),
  in: z.enum(['years', 'months']).describe('years 周岁，months 月龄 · years or months'),
})

const elapsed = z.strictObject({
  elapsed: z
    .strictObject({
      since: moment.describe('起算日：日期事实，或 asOf（认定日） · from this date'),
      until: moment.describe('截止日：日期事实，或 asOf（认定日） · to this date'),
      in: z.enum(['years', 'months', 'days']).describe('years 满几年，months 满几个月，days 满几天 · unit'),
    })
    .describe('两个日期之间经过的时间 · time between two dates'),
})

const ratio = z.strictObject({
  ratio: z
    .strictObject({
      of: factId.describe('分子 · numerator'),
      per: factId.describe('分母 · denominator'),
      times: z.number().describe('倍数，如 1000 表示每千 · factor, such as 1000').optional(),
    })
    .describe('两个数值之比 · one number divided by another'),
})

const derived = z
  .union([age, elapsed, ratio])
  .describe('由其他事实推得：age 年龄、elapsed 经过时间、ratio 比率 · derived from other facts')

const bound = z.union([z.number(), z.string()])

/** One fact: either asked of the caller (`type`) or `derived`. */
const fact = z
  .strictObject({
    title,
    question: bilingual.describe('向申请人提的问题 · the question to ask').optional(),
    note: note.optional(),
    type: factType.optional(),
    values: z
      .record(kebabId, bilingual.describe('选项名称 · name of the value'))
      .describe('可选值，enum、set 必写 · values of an enum or set')
      .optional(),
    unit: unit.optional(),
    minimum: bound.describe('最小值（含本数） · least value').optional(),
    maximum: bound.describe('最大值（含本数） · greatest value').optional(),
    earliest: isoDate.describe('最早日期（含当日） · earliest date').optional(),
    latest: z
      .string()
      .regex(
        /^(\d{4}-\d{2}-\d{2}|as-of)$/,
        '年-月-日，如 2030-12-31，或 as-of · YYYY-MM-DD, such as 2030-12-31, or as-of',
      )
      .meta({
        description: '最晚日期（含当日）；as-of 表示不得晚于认定日 · latest date',
        examples: ['as-of'],
      })
      .optional(),
    derived: derived.optional(),
    determinedBy: determinedBy.optional(),
  })
  .describe('一个事实 · one fact')

/** 事实词典: what can be known of one kind of subject. */
export const factDictionary = z
  .strictObject({
    subject: kebabId.describe('主体编号，如 child 儿童 · subject id'),
    title: bilingual.describe('主体名称 · what the subject is called'),
    relations: z
      .record(
        factId,
        z
          .strictObject({
            subject: kebabId.describe('相关人是哪种主体 · subject of the related person'),
            title,
          })
          .describe('一种关系 · one relation'),
      )
      .describe('与其他主体的关系，如 father 父亲 · related subjects')
      .optional(),
    facts: z.record(factId, fact).describe('事实，名称作键 · facts by name'),
  })
  .describe('事实词典 · fact dictionary of one subject')

export type FactDictionaryModel = z.infer<typeof factDictionary>
export type FactModel = z.infer<typeof fact>
export type FactType = (typeof factTypes)[number]
