import { z } from 'zod'
import { bilingual, isoDate } from './shared.ts'

const fact = z.strictObject({
  path: z.string(),
  type: z.enum(['boolean', 'integer', 'decimal', 'enum', 'set', 'date', 'time-of-day', 'text']),
  title: bilingual,
  question: bilingual,
  note: bilingual.optional().describe('什么算、什么不算 · what counts, and what does not'),
  values: z.record(z.string(), bilingual).optional(),
  unit: z.string().optional(),
  minimum: z.string().optional(),
  maximum: z.string().optional(),
  earliest: isoDate.optional(),
  latest: z.union([isoDate, z.literal('as-of')]).optional(),
  determinedBy: z.strictObject({ who: bilingual, document: bilingual.optional() }).optional(),
})

const derived = z.strictObject({
  path: z.string(),
  title: bilingual,
  type: z.string(),
  unit: z.string().nullable(),
  from: z.array(z.string()).describe('由哪些事实推算 · the facts it is worked out from'),
})

export const facts = z.strictObject({
  subjects: z.array(
    z.strictObject({
      id: z.string(),
      title: bilingual,
      relations: z.record(z.string(), z.strictObject({ subject: z.string(), title: bilingual })),
      facts: z.array(fact),
      derived: z.array(derived),
    }),
  ),
})
