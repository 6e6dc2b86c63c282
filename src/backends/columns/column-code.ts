import type { Leaf } from '../javascript/emitter.ts'
import type { PreparedParameter } from '../javascript/record-code.ts'

/**
 * The truth code of a leaf along one number: `first` up to and including the first limit, and a step more beyond each.
 * Where the number is unknown, so is the leaf.
 */
export interface Limits {
  readonly first: number
  readonly upTo: readonly number[]
  readonly steps: readonly number[]
}

/** What is looked up for a leaf: a table by code, limits along a number, or a function of the row. */
export type Prepared = Uint8Array | Limits | ((row: number) => number)

/** Compiled rules about one subject, on columns. */
export interface ColumnCode {
  /** The facts whose arrays are read, in their order. */
  readonly facts: readonly string[]
  /** The leaves that have to be prepared for a batch, in their order. */
  readonly leaves: () => readonly Leaf[]
  /** How many arrays the loops store truths in for one another; each is as long as a block. */
  readonly stored: number
  /** To be run one after the other over each block of rows. */
  readonly loops: readonly Loop[]
}

export type Loop = (
  columns: readonly ArrayLike<number>[],
  leaves: readonly Prepared[],
  parameters: readonly PreparedParameter[],
  asOf: number,
  unknown: number,
  stored: readonly Uint8Array[],
  out: readonly Uint8Array[],
  from: number,
  to: number,
) => void

/** Rows that are gone through at a time: what the loops store for one another stays in the processor's cache. */
export const BLOCK = 4096
