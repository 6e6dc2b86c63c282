import type { RuleDecision } from '../../decide/decision.ts'
import { visible } from '../../diagnostics/visible.ts'
import { writeText } from '../../node/replace-file.ts'
import { receiptOf } from '../../receipt/make-receipt.ts'
import { CannotRun, type Io, languageOf, sayTo } from '../io.ts'
import { failureAt } from '../reading/input.ts'
import type { CommonOptions } from '../verb.ts'
import { readReceiptKey } from './receipt-key.ts'

export interface ReceiptFlags extends CommonOptions {
  readonly receipt?: string
  readonly receiptFacts?: boolean
  readonly receiptKey?: string
}

/** Writes the receipts of decisions to the file that was asked for, and says so. */
interface ReceiptWriter {
  readonly write: (decisions: readonly RuleDecision[]) => Promise<void>
}

/** Null where nobody asked for receipts. Whatever is wrong with the request is told before anything is decided. */
export async function receiptWriter(io: Io, flags: ReceiptFlags): Promise<ReceiptWriter | null> {
  const { receipt: file, receiptFacts } = flags
  if (file === undefined) {
    const alone = receiptFacts ? '--receipt-facts' : flags.receiptKey === undefined ? null : '--receipt-key'
    if (alone)
      throw new CannotRun({
        zh: `${alone} 须与 --receipt <文件> 同用`,
        en: `${alone} goes with --receipt <file>`,
      })
    return null
  }
  if (file === '-')
    throw new CannotRun({
      zh: '--receipt 须为文件，不能是标准输出',
      en: '--receipt takes a file, not standard output',
    })
  const key = await readReceiptKey(io, flags.receiptKey)
  const options = { include: { facts: receiptFacts === true }, ...(key ? { key } : {}) }
  return {
    async write(decisions) {
      const receipts = decisions.map((decision) => receiptOf(decision, options))
      const [only] = receipts
      // CONTRACT: the receipt itself where one decision was made, else a list.
      const document = receipts.length === 1 ? only : receipts
      try {
        await writeText(file, `${JSON.stringify(document, null, 2)}\n`)
      } catch (error) {
        throw new CannotRun(failureAt(file, error))
      }
      const { length } = receipts
      const counted = length === 1 ? '1 receipt' : `${length} receipts`
      const said = { zh: `${length} 份回执写入 ${file}`, en: `${counted} written to ${file}` }
      if (!flags.json) sayTo(io, flags)(visible(said[languageOf(io, flags.lang)]))
    },
  }
}
