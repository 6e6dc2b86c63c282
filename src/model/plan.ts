import { z } from 'zod'
import { condition } from './condition.ts'
import { areaCode, bilingual, dateRange, kebabId, year } from './text.ts'

/** plan.yaml: what the pack is, for whom, and how its text is laid out. */
export const plan = z
  .strictObject({
    id: kebabId,
    title: bilingual,
    version: z.string().regex(/^\d+\.\d+\.\d+$/).meta({ description: '规则库版本 · rule-book version' }),
    text: z.string().min(1).meta({ description: '纲要原文，相对本文件 · plan text, relative to this file' }),
    period: z.strictObject({ from: dateRange.shape.from, through: dateRange.shape.from }),
    jurisdiction: z.strictObject({ area: areaCode, title: bilingual }),
    milestones: z.array(z.strictObject({ id: kebabId, title: bilingual, year })),
    settings: z.strictObject({
      ageCompletes: z
        .enum(['day-after', 'on-birthday'])
        .meta({ description: '周岁何时满：生日次日（默认，民法典第200—203条）或生日当日' }),
      timeZone: z.string().min(1),
    }),
    serves: z
      .strictObject({ subject: kebabId, title: bilingual, when: condition })
      .meta({ description: '纲要服务对象，适用于每项待遇 · whom the plan serves' }),
    outline: z.strictObject({
      domains: z.array(
        z.strictObject({
          id: kebabId,
          title: bilingual,
          heading: z.string().min(1),
          goals: z.int().min(0),
          measures: z.int().min(0),
        }),
      ),
    }),
  })
  .meta({ description: '规则包总表 · the pack manifest' })

export type PlanModel = z.infer<typeof plan>
