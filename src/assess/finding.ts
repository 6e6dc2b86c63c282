import { dataSeverities } from '../diagnostics/catalogue/data-severities.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { type Span, spanBetween } from '../diagnostics/span.ts'
import { isList } from '../values/is-list.ts'
import { ownEntry } from '../values/own.ts'
import type { Origin } from './input.ts'

export type DataCode = keyof typeof dataSeverities

/**
 * A finding about data. Made here rather than by `diagnostic()`, which would bring the whole catalogue into a
 * browser bundle.
 */
export function finding(
  code: DataCode,
  span: Span | null,
  values: Readonly<Record<string, string>> = {},
  suggestion?: string,
): Diagnostic {
  const base = { code, severity: dataSeverities[code], span, values }
  return Object.freeze(suggestion === undefined ? base : { ...base, suggestion })
}

/** The cell of a column; the row where the column has no cell; null for data that never stood in a file. */
export function placeOf(origin: Origin | undefined, column?: string): Span | null {
  if (origin === undefined) return null
  const cell = column === undefined ? undefined : ownEntry(origin.cells, column)
  const [start, end] = cell ?? origin.row
  return spanBetween(origin.source, start, end)
}

/** Something from an input as it may stand in a message: never long, never the content of an object. */
export function shown(given: unknown): string {
  if (typeof given === 'object' && given !== null) return isList(given) ? '[…]' : '{…}'
  if (typeof given === 'function') return 'function'
  // The digits of a big integer can take minutes to write.
  if (typeof given === 'bigint') return 'bigint'
  const text = String(given)
  return text.length > 80 ? `${text.slice(0, 80)}…` : text
}

/** At most ten names, and how many more there are. */
export function listed(names: readonly string[]): string {
  const more = names.length - 10
  return names.slice(0, 10).map(shown).join(', ') + (more > 0 ? ` … (+${more})` : '')
}
