import { z } from 'zod'
import { bilingual, cite, findings, isoDate, kind } from './shared.ts'

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

const grant = z.strictObject({
  id: z.string(),
  title: bilingual,
  amount: z
    .strictObject({
      parameter: z.string(),
      value: z
        .string()
        .nullable()
        .describe('本地标准未定时为 null · null while the local standard is not set'),
      unit: z.string().optional(),
    })
    .optional(),
})

const UNLISTED = {
  zh: '事实互相牵连、无法精确列出时为 null（CPR3010）',
  en: 'null where it cannot be listed exactly (CPR3010)',
}

const decision = z.strictObject({
  rule: z.string(),
  kind: kind.extract(['category', 'entitlement', 'duty']),
  version: isoDate.describe('所用版本的首日 · first day of the version that applied'),
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
  missing: z
    .array(z.string())
    .nullable()
    .describe(
      `仍可改变结果的未知事实；${UNLISTED.zh} · unknown facts that could still change the outcome; ${UNLISTED.en}`,
    ),
  missingParameters: z
    .array(z.string())
    .nullable()
    .describe(
      `缺少的本地标准；${UNLISTED.zh} · local values without which this cannot be decided; ${UNLISTED.en}`,
    ),
  nextQuestion: z.string().nullable().describe('missing 中最值得先问的 · the one of missing to ask first'),
  grants: z.array(grant),
  conflicts: z
    .array(z.string())
    .describe('不可同时享受的其他待遇 · entitlements that cannot be drawn together with this one'),
  cites: z.array(cite),
  basisVerified: z.boolean(),
  departure: z
    .string()
    .nullable()
    .describe('所偏离的非强制要求的力度 · force of the softer text that is departed from'),
  notice: bilingual,
  explanation: explanation.optional().describe('仅在 --explain 时 · only with --explain'),
})

export const decide = z.strictObject({
  asOf: isoDate,
  subject: z.string(),
  decisions: z.array(decision).describe('输入有错误时为空 · empty where the input or the rules have errors'),
  notInForce: z
    .array(z.string())
    .describe('当日没有有效版本的规则 · rules of which no version is in force on that day'),
  findings,
})
