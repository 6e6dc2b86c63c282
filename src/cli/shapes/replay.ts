import { z } from 'zod'
import { outcomes } from '../../model/outcomes.ts'
import { bilingual, finding, findings, isoDate } from './shared.ts'

const outcome = z.enum([...new Set([...outcomes.category, ...outcomes.entitlement, ...outcomes.duty])] as [
  string,
  ...string[],
])

const difference = z.strictObject({
  code: finding.shape.code,
  severity: z
    .enum(['error', 'information'])
    .describe(
      'error 使决定未能重现；information 只是旁的变化 · error: not reproduced; information: something beside it changed',
    ),
  path: z
    .array(z.union([z.string(), z.int().min(0)]))
    .describe('回执中的哪一处 · what of the receipt it is about'),
  receipt: z.string().nullable().describe('回执所载 · as the receipt has it'),
  now: z
    .string()
    .nullable()
    .describe('现在如何；没有则为 null · as it is now, null where there is no such thing'),
  message: bilingual,
  help: bilingual,
})

const replayed = z.strictObject({
  rule: z.string(),
  asOf: isoDate,
  same: z
    .boolean()
    .describe(
      '同样的规则、参数、事实得出同样的结果 · the same rule, parameters and facts led to the same result',
    ),
  outcome: z.strictObject({
    receipt: outcome,
    now: outcome.nullable().describe('现已无法认定时为 null · null where it cannot be decided now'),
  }),
  differences: z.array(difference),
})

export const replay = z.strictObject({
  same: z
    .boolean()
    .describe('全部回执都已重现，且没有错误 · every receipt was reproduced, and nothing was wrong'),
  receipts: z
    .array(replayed)
    .describe('能读的回执，按文件中的次序 · the receipts that could be read, in the order of the file'),
  findings,
})
