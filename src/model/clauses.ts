import { z } from 'zod'
import { bilingual, clauseId } from './text.ts'

const disposition = z.strictObject({
  clause: clauseId,
  quote: z.string().min(1),
  disposition: z.enum(['qualitative', 'not-encodable']),
  reason: bilingual,
})

/** clauses.yaml: the disposition of sentences that no rule quotes. */
export const clauseDispositions = z
  .strictObject({ dispositions: z.array(disposition) })
  .meta({ description: '未被规则引用的语句如何处理 · sentences that no rule quotes' })

export type DispositionModel = z.infer<typeof disposition>
