/** Bounds that keep a hostile or mistaken file from costing more than a message. */
export interface Limits {
  /** Greatest size of a file in bytes, or of a text in UTF-16 units. */
  readonly size: number
  /** Greatest nesting of lists and maps, as written. */
  readonly depth: number
  /** How many findings of one file are listed; the rest are counted. */
  readonly findings: number
}

/** One MiB: a rule file has a few kilobytes, and the whole plan would fit. */
export const MAX_FILE_BYTES = 1024 * 1024

/** Deep enough for any condition a person can read, and far from where recursion could overflow. */
export const MAX_DEPTH = 64

export const MAX_FINDINGS = 200

export const DEFAULT_LIMITS: Limits = Object.freeze({
  size: MAX_FILE_BYTES,
  depth: MAX_DEPTH,
  findings: MAX_FINDINGS,
})
