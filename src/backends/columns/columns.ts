/**
 * Facts of many records, a typed array a fact. Zero, the least 32-bit integer and NaN stand for what is unknown, so
 * that no array beside it has to say so.
 */
export type Column =
  /** 0 unknown, 1 true, 2 false. */
  | { readonly type: 'boolean'; readonly codes: Uint8Array }
  /** 0 unknown, n the n-th of `values`. */
  | { readonly type: 'enum' | 'text'; readonly codes: Codes; readonly values: readonly string[] }
  /** 0 unknown; else 1 + the sum of 2^n over the members, n their place in `values`. */
  | { readonly type: 'set'; readonly codes: Codes; readonly values: readonly string[] }
  /** {@link UNKNOWN_NUMBER} unknown. */
  | { readonly type: 'integer'; readonly numbers: Int32Array }
  /** Days since 1970-01-01; {@link UNKNOWN_NUMBER} unknown. */
  | { readonly type: 'date'; readonly days: Int32Array }
  /** Minutes since midnight; {@link UNKNOWN_NUMBER} unknown. */
  | { readonly type: 'time-of-day'; readonly minutes: Int32Array }
  /** The number times 10^scale, whole and safe, so exact; NaN unknown. */
  | { readonly type: 'decimal'; readonly scaled: Float64Array; readonly scale: number }

export type Codes = Uint8Array | Uint16Array | Uint32Array

/** Columns by the dotted path of their fact. A fact without a column is unknown in every row. */
export type Columns = Readonly<Record<string, Column>>

/** Stands for an unknown integer, day or time. */
export const UNKNOWN_NUMBER = -2147483648

/** What the array of a column is called, by its type. */
export const arrayNames = {
  boolean: 'codes',
  enum: 'codes',
  text: 'codes',
  set: 'codes',
  integer: 'numbers',
  date: 'days',
  'time-of-day': 'minutes',
  decimal: 'scaled',
} as const satisfies Readonly<Record<Column['type'], string>>

/** The array of a column. */
export function arrayOf(column: Column): Codes | Int32Array | Float64Array {
  switch (column.type) {
    case 'integer':
      return column.numbers
    case 'date':
      return column.days
    case 'time-of-day':
      return column.minutes
    case 'decimal':
      return column.scaled
    default:
      return column.codes
  }
}
