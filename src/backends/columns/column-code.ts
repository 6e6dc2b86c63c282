import type { Leaf } from '../javascript/emitter.ts'
import type { PreparedParameter } from '../javascript/record-code.ts'

/** The truth of a leaf along one number: up to and including each limit, then beyond the last. */
export interface Limits {
  readonly unknown: number
  readonly upTo: readonly number[]
  readonly codes: readonly number[]
}

/** What is looked up for a leaf: a table by code, limits along a number, or a function of the row. */
export type Prepared = Uint8Array | Limits | ((row: number) => number)

/** Compiled rules about one subject, on columns. */
export interface ColumnCode {
  /** The facts whose arrays are read, in their order. */
  readonly facts: readonly string[]
  /** The leaves that have to be prepared for a batch, in their order. */
  readonly leaves: () => readonly Leaf[]
  readonly run: (
    columns: readonly ArrayLike<number>[],
    leaves: readonly Prepared[],
    parameters: readonly PreparedParameter[],
    asOf: number,
    unknown: number,
    out: readonly Uint8Array[],
    from: number,
    to: number,
  ) => void
}
