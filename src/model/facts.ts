import { z } from 'zod'
import { determinedBy } from './rule-common.ts'
import { bilingual, factId, isoDate, kebabId } from './text.ts'
import { unit } from './unit.ts'

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

const moment = z.union([factId, z.literal('asOf')])
const calendarUnit = z.enum(['years', 'months', 'days'])

const derived = z
  .union([
    z.strictObject({ age: factId, in: z.enum(['years', 'months']) }),
    z.strictObject({ elapsed: z.strictObject({ since: moment, until: moment, in: calendarUnit }) }),
    z.strictObject({ ratio: z.strictObject({ of: factId, per: factId, times: z.number().optional() }) }),
  ])
  .meta({ description: '由其他事实推得：年龄、经过时间、比率 · derived from other facts' })

const bound = z.union([z.number(), z.string()])

/** One fact: either asked of the caller (`type`) or `derived`. */
const fact = z.strictObject({
  title: bilingual,
  question: bilingual.meta({ description: '向申请人提的问题 · the question to ask' }).optional(),
  note: bilingual.optional(),
  type: z.enum(factTypes).optional(),
  values: z
    .record(kebabId, bilingual)
    .meta({ description: '可选值 · values of an enum or set' })
    .optional(),
  unit: unit.optional(),
  minimum: bound.optional(),
  maximum: bound.optional(),
  earliest: isoDate.optional(),
  latest: z
    .union([isoDate, z.literal('as-of')])
    .meta({ description: '最晚日期；as-of 表示不得晚于认定日 · latest date' })
    .optional(),
  derived: derived.optional(),
  determinedBy: determinedBy.optional(),
})

/** 事实词典: what can be known of one kind of subject. */
export const factDictionary = z
  .strictObject({
    subject: kebabId,
    title: bilingual,
    relations: z
      .record(factId, z.strictObject({ subject: kebabId, title: bilingual }))
      .meta({ description: '与其他主体的关系，如 father · related subjects' })
      .optional(),
    facts: z.record(factId, fact),
  })
  .meta({ description: '事实词典 · fact dictionary of one subject' })

export type FactDictionaryModel = z.infer<typeof factDictionary>
export type FactModel = z.infer<typeof fact>
export type FactType = (typeof factTypes)[number]
