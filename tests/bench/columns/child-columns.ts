import type { Child } from '../child.ts'

/** A typed array for each fact, as `plan.decideColumns` takes them (src/backends/columns/columns.ts). */
export type ChildColumn =
  /** 0 unknown, 1 true, 2 false. */
  | { readonly type: 'boolean'; readonly codes: Uint8Array }
  /** 0 unknown, n the n-th of `values`. */
  | { readonly type: 'enum' | 'text'; readonly codes: Uint8Array; readonly values: readonly string[] }
  /** {@link UNKNOWN} unknown. */
  | { readonly type: 'integer'; readonly numbers: Int32Array }
  /** Days since 1970-01-01; {@link UNKNOWN} unknown. */
  | { readonly type: 'date'; readonly days: Int32Array }

export type ChildColumns = Readonly<Record<string, ChildColumn>>

export const UNKNOWN = -2147483648

/** One row as a record, to compare with what decides records. */
export function rowAt(columns: ChildColumns, row: number): Child {
  const child: Record<string, unknown> = {}
  for (const [path, column] of Object.entries(columns)) {
    const value = valueAt(column, row)
    if (value === undefined) continue
    const keys = path.split('.')
    const last = keys.pop() ?? ''
    let holder = child
    for (const key of keys) {
      holder[key] ??= {}
      holder = holder[key] as Record<string, unknown>
    }
    holder[last] = value
  }
  return child as Child
}

function valueAt(column: ChildColumn, row: number): unknown {
  switch (column.type) {
    case 'boolean':
      return [undefined, true, false][column.codes[row] ?? 0]
    case 'integer':
      return column.numbers[row] === UNKNOWN ? undefined : column.numbers[row]
    case 'date':
      return column.days[row] === UNKNOWN ? undefined : isoDay(column.days[row] ?? 0)
    default:
      return column.values[(column.codes[row] ?? 0) - 1]
  }
}

export function isoDay(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10)
}

export function dayOf(iso: string): number {
  return Date.parse(iso) / 86_400_000
}
