import { BLOCK, type ColumnCode, type Prepared } from '../../backends/columns/column-code.ts'
import { arrayOf, type Column, type Columns, UNKNOWN_NUMBER } from '../../backends/columns/columns.ts'
import { prepare } from '../../backends/columns/prepare.ts'
import { ownEntry } from '../../values/own.ts'
import type { DecideOptions, Decider } from '../decider.ts'
import { withoutProblems } from '../facts/problem-list.ts'
import { readParameters } from '../parameters.ts'
import { checkColumns } from './check-columns.ts'
import { ManyOutcomes } from './many-outcomes.ts'
import type { OutcomeEngine } from './outcomes.ts'
import { rowByRow } from './row-by-row.ts'

export interface ColumnOptions extends DecideOptions {
  readonly subject?: string
  /**
   * The caller vouches for what stands in the rows: codes of their options, numbers within their bounds. Nothing there is
   * checked, and what is not so gives answers without meaning.
   */
  readonly unchecked?: boolean
  /** Called after every stretch of rows, with how many are done and how many there are. */
  readonly onProgress?: (done: number, total: number) => void
  /** Stops the work between two stretches; the promise is then rejected with the signal's reason. */
  readonly signal?: AbortSignal
}

/** Rows between two looks at the signal. */
const STRETCH = 262_144

/**
 * Decides every rule about a subject for the rows of typed arrays, in a loop that allocates nothing a row where there is
 * compiled code, else row by row.
 *
 * @throws {FactsError} for columns that are not of the dictionary, not of one length, or hold what no fact can be
 */
export async function decideColumns(
  engine: OutcomeEngine,
  decider: Decider,
  compiled: (subject: string) => ColumnCode | null,
  columns: Columns,
  options: ColumnOptions = {},
): Promise<ManyOutcomes> {
  const { onProgress, signal, subject = 'child' } = options
  signal?.throwIfAborted()
  const judge = engine.judge(subject)
  const { rules } = judge
  const dictionary = decider.dictionary(subject)
  const asOf = engine.day(options.asOf)
  const rows = checkColumns(dictionary, columns, options.unchecked === true ? null : asOf)
  const optionsOf = (path: string) => Object.keys(dictionary.inputs.get(path)?.values ?? {}).length
  const parameters = withoutProblems((problems) =>
    readParameters(problems, dictionary.parameters, options.parameters ?? {}, asOf),
  )
  const code = compiled(subject) ?? rowByRow(decider, judge, subject, columns, parameters)
  const batch = { layout: dictionary.layout, asOf, parameters, columns, optionsOf }
  const leaves: Prepared[] = code.leaves().map((leaf) => prepare(leaf, batch))
  const arrays = code.facts.map((path) =>
    arrayFor(ownEntry(columns, path), dictionary.inputs.get(path)?.type, rows),
  )
  const out = rules.map(() => new Uint8Array(rows))
  const stored = Array.from({ length: code.stored }, () => new Uint8Array(BLOCK))
  const list = engine.parametersAt(asOf, options.parameters)
  for (let start = 0; start < rows; start += STRETCH) {
    const end = Math.min(start + STRETCH, rows)
    for (let from = start; from < end; from += BLOCK) {
      const to = Math.min(from + BLOCK, end)
      for (const loop of code.loops) loop(arrays, leaves, list, asOf, UNKNOWN_NUMBER, stored, out, from, to)
    }
    onProgress?.(end, rows)
    if (end < rows && (onProgress || signal)) {
      await new Promise((resolve) => setTimeout(resolve))
      signal?.throwIfAborted()
    }
  }
  return new ManyOutcomes(subject, rows, [], rules, out)
}

/** A fact without a column is unknown in every row. */
function arrayFor(column: Column | undefined, type: string | undefined, rows: number): ArrayLike<number> {
  if (column) return arrayOf(column)
  if (type === 'decimal') return new Float64Array(rows).fill(Number.NaN)
  const isNumber = type === 'integer' || type === 'date' || type === 'time-of-day'
  return isNumber ? new Int32Array(rows).fill(UNKNOWN_NUMBER) : new Uint8Array(rows)
}
