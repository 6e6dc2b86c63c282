import { z } from 'zod'
import { type FindingKind, findingKinds } from '../../model/documents/findings.ts'
import { bilingual, cite, count, findings as findingsOf } from './shared.ts'

const kind = z.enum(Object.keys(findingKinds) as [FindingKind, ...FindingKind[]])

export const findings = z.strictObject({
  findings: z.array(
    z.strictObject({
      id: z.string(),
      source: z
        .enum(['authors', 'engine'])
        .describe('记录在案，或由系统推算 · on record, or worked out by the engine'),
      kind,
      title: bilingual,
      quotes: z.array(cite),
      consequence: bilingual.describe('会造成什么后果 · what follows from it'),
      reading: bilingual.describe('规则怎样读它 · how the rules read it'),
      rules: z.array(z.string()),
    }),
  ),
  data: findingsOf.describe('所给数据的问题 · what is wrong with the data given'),
  totals: z.strictObject({
    findings: count,
    authors: count,
    engine: count,
    kinds: z.strictObject(Object.fromEntries(kind.options.map((one) => [one, count]))),
  }),
})
