import * as runtime from './runtime.ts'
import { words } from './words.ts'

/** All that generated code is handed: it imports nothing itself. Where there is no such code, a bundler leaves it all out. */
export const surroundings = /* @__PURE__ */ (() => Object.freeze({ ...runtime, words }))()
export type Surroundings = typeof surroundings

/** A value of a parameter as generated code reads it; undefined is unknown. */
export type PreparedParameter = boolean | number | string | object | undefined

/** Compiled rules about one subject, on records as callers have them. */
export interface RecordCode {
  /**
   * Writes the answer code of every rule, in the order of the plan, from `at` on. Nothing of the record is checked.
   *
   * @param asOf yyyymmdd
   */
  readonly codes: (
    record: object,
    asOf: number,
    parameters: readonly PreparedParameter[],
    out: Uint8Array,
    at: number,
  ) => void
  /** The outcome of every rule by its id. */
  readonly outcomes: (
    record: object,
    asOf: number,
    parameters: readonly PreparedParameter[],
  ) => Readonly<Record<string, string>>
}

export type RecordFactory = (surroundings: Surroundings) => RecordCode
