import type { Bilingual } from '../../diagnostics/code-definition.ts'
import { type ReceiptCode, said } from '../messages.ts'

/** Keys and indices from the receipt down to a value in it. */
export type ReceiptPath = readonly (string | number)[]

/** One thing wrong with a receipt, and where in it. */
export interface ReceiptProblem {
  readonly code: ReceiptCode
  readonly path: ReceiptPath
  readonly message: Bilingual
  readonly help: Bilingual
  /** What the sentences were made from. */
  readonly values: Readonly<Record<string, string>>
  /** The nearest right name, where there is one. */
  readonly suggestion?: string
}

export function receiptProblem(
  code: ReceiptCode,
  path: ReceiptPath,
  more: Readonly<Record<string, string>>,
  suggestion?: string,
): ReceiptProblem {
  const place = placeOf(path)
  const values = { ...more, place: place === null ? '回执' : `${place} `, placeEn: place ?? 'the receipt' }
  const { message, help } = said(code, values)
  return { code, path, message, help, values, ...(suggestion === undefined ? {} : { suggestion }) }
}

function placeOf(path: ReceiptPath): string | null {
  if (path.length === 0) return null
  const steps = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
  return `\`${steps.join('').replace(/^\./, '')}\``
}

/** Thrown for what is no receipt, or a damaged one: every problem at once, each with its place. */
export class ReceiptError extends Error {
  override readonly name = 'ReceiptError'

  constructor(readonly problems: readonly ReceiptProblem[]) {
    super(
      problems
        .map(
          ({ message, suggestion }) =>
            message.en + (suggestion === undefined ? '' : ` (did you mean \`${suggestion}\`?)`),
        )
        .join('; '),
    )
  }
}
