import { z } from 'zod'
import { bilingual, cite, finding, isoDate, kind } from './shared.ts'

interface Explanation {
  readonly sentence: string
  readonly truth: 'true' | 'false' | 'unknown'
  readonly seen?: readonly { readonly fact: string; readonly title: string; readonly value: string | null }[]
  readonly rule: string
  readonly cites: readonly { readonly clause: string; readonly quote: string }[]
  readonly children: readonly Explanation[]
}

const explanation: z.ZodType<Explanation> = z
  .lazy(() =>
    z.strictObject({
      sentence: z.string(),
      truth: z.enum(['true', 'false', 'unknown']),
      seen: z
        .array(z.strictObject({ fact: z.string(), title: z.string(), value: z.string().nullable() }))
        .exactOptional(),
      rule: z.string(),
      cites: z.array(cite),
      children: z.array(explanation),
    }),
  )
  .meta({ id: 'explanation' })

const decision = z.strictObject({
  rule: z.string(),
  kind: kind.extract(['category', 'entitlement', 'duty']),
  version: isoDate,
  asOf: isoDate,
  outcome: z.enum([
    'member',
    'not-member',
    'entitled',
    'not-entitled',
    'compliant',
    'violated',
    'not-applicable',
    'undetermined',
  ]),
  missing: z.array(z.string()),
  missingParameters: z.array(z.string()),
  nextQuestion: z.string().nullable(),
  grants: z.array(
    z.strictObject({
      id: z.string(),
      title: bilingual,
      amount: z
        .strictObject({ parameter: z.string(), value: z.string().nullable(), unit: z.string().optional() })
        .optional(),
    }),
  ),
  conflicts: z.array(z.string()),
  cites: z.array(cite),
  basisVerified: z.boolean(),
  departure: z.string().nullable(),
  notice: bilingual,
  explanation: explanation.optional(),
})

export const decide = z.strictObject({
  asOf: isoDate,
  subject: z.string(),
  decisions: z.array(decision),
  notInForce: z.array(z.string()),
  findings: z.array(finding),
})
