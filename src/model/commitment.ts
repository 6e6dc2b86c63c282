import { z } from 'zod'
import { outcomes } from './outcomes.ts'
import { common, effective } from './rule-common.ts'
import { bilingual, kebabId, ruleId, year } from './text.ts'

const status = z.enum(['done', 'under-way', 'not-started'])

const example = z.strictObject({
  title: z.string().min(1),
  given: z.strictObject({
    period: year,
    reports: z.array(
      z.strictObject({ period: year, status, evidence: z.array(kebabId).optional() }).meta({
        description: '责任单位的自评 · a self-assessment by the responsible unit',
      }),
    ),
  }),
  expect: z.strictObject({
    outcome: z.enum([...outcomes.commitment]),
    findings: z.array(z.string()).optional(),
  }),
})

/** 任务: a qualitative promise, self-assessed by the responsible unit with evidence. */
export const commitment = z
  .strictObject({
    id: ruleId,
    kind: z.literal('commitment'),
    ...common,
    effective,
    evidence: z
      .array(z.strictObject({ id: kebabId, title: bilingual }))
      .min(1)
      .meta({ description: '以何证明已完成；自评为 done 时须逐项提供 · evidence expected' }),
    reportedBy: bilingual
      .meta({ description: '由谁自评（仅限原文写明者）· who reports, only where the text says' })
      .optional(),
    due: year.optional(),
    examples: z.array(example).min(1).optional(),
  })
  .meta({ description: '任务：定性承诺 · commitment: a qualitative promise' })
