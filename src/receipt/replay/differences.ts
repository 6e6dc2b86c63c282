import { type ReceiptCode, type Said, said } from '../messages.ts'
import type { ReceiptPath } from '../read/problems.ts'

/** One thing that is not as it was when the receipt was made. */
export interface Difference extends Said {
  /** `error`: the decision was not reproduced. `information`: something beside it changed. */
  readonly severity: Said['severity']
  /** What of the receipt it is about. */
  readonly path: ReceiptPath
  /** As the receipt has it, and as it is now; `null` where there is no such thing. */
  readonly receipt: string | null
  readonly now: string | null
}

/** Collects differences in the order they are found. */
export class Differences {
  readonly #list: Difference[] = []

  /** Notes a difference where there is one. */
  compare(
    code: ReceiptCode,
    path: ReceiptPath,
    receipt: string | null,
    now: string | null,
    values: Readonly<Record<string, string>> = {},
  ): void {
    if (receipt !== now) this.add(code, path, receipt, now, values)
  }

  add(
    code: ReceiptCode,
    path: ReceiptPath,
    receipt: string | null,
    now: string | null,
    values: Readonly<Record<string, string>> = {},
  ): void {
    const sentences = said(code, { ...values, receipt: receipt || '—', now: now || '—' })
    this.#list.push({ ...sentences, path, receipt, now })
  }

  get list(): readonly Difference[] {
    return this.#list
  }
}
