import { z } from 'zod'
import { bilingual, decimalText } from './shared.ts'

export const indicators = z.strictObject({
  indicators: z.array(
    z.strictObject({
      id: z.string(),
      title: bilingual,
      unit: z.string(),
      factor: z
        .int()
        .nullable()
        .describe('分子除以分母后乘以几；计数为 null · what the quotient is multiplied by; null for a count'),
      better: z.enum(['lower', 'higher']),
      numerator: bilingual.nullable(),
      denominator: bilingual.nullable(),
      population: bilingual,
      breakdowns: z.array(z.string()),
      level: z.string(),
      source: z.string(),
      includedIn: z.string().nullable().describe('包含它的另一指标 · the rate that includes it'),
      maximum: decimalText.nullable().describe('不可能超过的数值 · a value that it cannot exceed'),
      note: bilingual.nullable(),
      targets: z.array(z.string()).describe('以它为指标的目标 · the targets on it'),
    }),
  ),
})
