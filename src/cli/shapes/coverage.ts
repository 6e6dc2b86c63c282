import { z } from 'zod'
import { count } from './shared.ts'

const disposition = z.enum(['encoded', 'qualitative', 'not-encodable', 'uncovered'])

const sentence = z.strictObject({
  text: z.string(),
  disposition,
  rules: z.array(z.string()),
  reason: z.string().optional(),
  apart: z
    .array(z.strictObject({ quote: z.string(), disposition, reason: z.string() }))
    .optional()
    .describe('句中另有处理说明的文字 · words of it that are disposed of otherwise'),
})

export const coverage = z.strictObject({
  clauses: z.array(
    z.strictObject({
      id: z.string(),
      text: z.string(),
      disposition: disposition.describe('取各句中最差者 · the worst of its sentences'),
      rules: z.array(z.string()),
      sentences: z.array(sentence),
    }),
  ),
  totals: z.strictObject({
    clauses: count,
    encoded: count,
    qualitative: count,
    'not-encodable': count,
    uncovered: count,
  }),
})
