import { receiptCodes } from '../diagnostics/catalogue/receipts.ts'
import type { Bilingual, Severity } from '../diagnostics/code-definition.ts'
import { fill } from '../diagnostics/fill.ts'

export type ReceiptCode = keyof typeof receiptCodes

export interface Said {
  readonly code: ReceiptCode
  readonly severity: Severity
  readonly message: Bilingual
  readonly help: Bilingual
}

/** The sentences of a code, in both languages. */
export function said(code: ReceiptCode, values: Readonly<Record<string, string>>): Said {
  const { severity, message, help } = receiptCodes[code]
  const filled = ({ zh, en }: Bilingual) => ({ zh: fill(zh, values), en: fill(en, values) })
  return { code, severity, message: filled(message), help: filled(help) }
}
