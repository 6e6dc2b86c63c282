import { z } from 'zod'
import { count, findings, place } from './shared.ts'

const example = z.strictObject({
  rule: z.string(),
  title: z.string(),
  passed: z.boolean(),
  ...place,
  differences: z.array(z.string()).describe('与预期不符之处 · where the outcome is not the expected one'),
})

const condition = z.strictObject({ rule: z.string(), condition: z.string(), ...place, covered: z.boolean() })

const mutant = z.strictObject({ rule: z.string(), change: z.string(), ...place, caught: z.boolean() })

export const test = z.strictObject({
  examples: z.array(example),
  totals: z.strictObject({ examples: count, passed: count, failed: count }),
  coverage: z
    .strictObject({ conditions: z.array(condition), total: count, covered: count })
    .optional()
    .describe('仅在 --coverage 时 · only with --coverage'),
  mutation: z
    .strictObject({ mutants: z.array(mutant), total: count, caught: count })
    .optional()
    .describe('仅在 --mutate 时 · only with --mutate'),
  findings,
})
