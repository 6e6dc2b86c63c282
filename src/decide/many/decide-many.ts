import { FactsError } from '../facts/problems.ts'
import { listOfRows } from './list-of-rows.ts'
import { INVALID, type InvalidRow, ManyOutcomes } from './many-outcomes.ts'
import type { OutcomeEngine, OutcomesOptions } from './outcomes.ts'

export interface ManyOptions extends OutcomesOptions {
  /** Called after every chunk of rows, with how many are done and how many there are. */
  readonly onProgress?: (done: number, total: number) => void
  /** Stops the work between two chunks; the promise is then rejected with the signal's reason. */
  readonly signal?: AbortSignal
}

/** Rows between two looks at the signal: some milliseconds' work. */
const CHUNK = 16_384

/**
 * Decides every rule about a subject for many rows. Nothing is allocated a row that can be read; rows that cannot are
 * reported, all of them, and the others are decided.
 */
export async function decideMany(
  engine: OutcomeEngine,
  rows: readonly object[],
  options: ManyOptions = {},
): Promise<ManyOutcomes> {
  const { onProgress, signal, subject = 'child' } = options
  signal?.throwIfAborted()
  const judge = engine.judge(subject)
  const asOf = engine.day(options.asOf)
  const { length } = listOfRows(rows)
  const width = judge.rules.length
  const columns = judge.rules.map(() => new Uint8Array(length))
  const scratch = new Uint8Array(width)
  const invalid: InvalidRow[] = []
  for (let start = 0; start < length; start += CHUNK) {
    const end = Math.min(start + CHUNK, length)
    for (let row = start; row < end; row++) {
      try {
        judge.codes(rows[row] as object, asOf, options, scratch, 0)
      } catch (error) {
        if (!(error instanceof FactsError)) throw error
        invalid.push({ row, problems: error.problems })
        scratch.fill(INVALID)
      }
      for (let rule = 0; rule < width; rule++) (columns[rule] as Uint8Array)[row] = scratch[rule] as number
    }
    onProgress?.(end, length)
    if (end < length && (onProgress || signal)) {
      await new Promise((resolve) => setTimeout(resolve))
      signal?.throwIfAborted()
    }
  }
  return new ManyOutcomes(subject, length, invalid, judge.rules, columns)
}
