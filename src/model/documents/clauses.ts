import { z } from 'zod'
import { bilingual, clauseId } from '../text.ts'

const disposition = z
  .strictObject({
    clause: clauseId,
    quote: z
      .string()
      .min(1)
      .describe('该条款中的原文，一字不差；只对所引的文字生效 · verbatim words of the clause'),
    disposition: z
      .enum(['qualitative', 'not-encodable'])
      .describe(
        '处理方式：qualitative 定性、无法判定达标；not-encodable 无法编成规则 · qualitative or not encodable',
      ),
    reason: bilingual.describe('为何如此处理 · why'),
  })
  .describe('一段原文的处理方式 · what becomes of some words of the plan')

/** clauses.yaml, or a file a domain in clauses/: the disposition of sentences that no rule quotes. */
export const clauseDispositions = z
  .strictObject({
    dispositions: z.array(disposition).describe('逐段列出，可为空 · one entry a passage; may be empty'),
  })
  .describe('未被规则引用的语句如何处理 · sentences that no rule quotes')

export type DispositionModel = z.infer<typeof disposition>
