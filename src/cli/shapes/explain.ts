import { z } from 'zod'
import { bilingual, kind } from './shared.ts'

interface Sentences {
  readonly text: string
  readonly children: readonly Sentences[]
}

const sentences: z.ZodType<Sentences> = z
  .lazy(() => z.strictObject({ text: z.string(), children: z.array(sentences) }))
  .meta({ id: 'sentences' })

export const explain = z.strictObject({
  rule: z.string(),
  kind,
  title: bilingual,
  language: z.enum(['zh', 'en']),
  sentences,
  clauses: z.array(
    z.strictObject({
      clause: z.string(),
      quote: z.string(),
      text: z.string().nullable().describe('条款全文 · the whole clause'),
    }),
  ),
  basis: z.array(
    z.strictObject({
      title: z.string(),
      number: z.string().optional(),
      article: z.string().optional(),
      verified: z.boolean().describe('是否已与正式文本核对 · compared with the official text'),
    }),
  ),
})
