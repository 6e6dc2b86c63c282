/**
 * Kleene's three truth values, ordered false < unknown < true so that `and` is the least and `or` the greatest.
 * Unknown means that a fact is missing, never that a condition does not hold.
 */
export type Truth = 1 | 0 | -1

export const TRUE = 1
export const UNKNOWN = 0
export const FALSE = -1

/** Both hold: false as soon as one is false, whatever the other. */
export function and(a: Truth, b: Truth): Truth {
  return a < b ? a : b
}

/** At least one holds: true as soon as one is true, whatever the other. */
export function or(a: Truth, b: Truth): Truth {
  return a > b ? a : b
}

/** The opposite; unknown stays unknown. */
export function not(a: Truth): Truth {
  // Not `-a`: that is minus zero for unknown, which `Object.is` and test matchers tell from zero.
  if (a === UNKNOWN) return UNKNOWN
  return a === TRUE ? FALSE : TRUE
}

/** Lifts a two-valued answer; `undefined` is unknown. */
export function truthOf(value: boolean | undefined): Truth {
  if (value === undefined) return UNKNOWN
  return value ? TRUE : FALSE
}

/**
 * At least `count` of the conditions hold: true when that many are true, false when the true and the unknown
 * together cannot reach it, else unknown. A `count` of zero or less is true; one above the number of
 * conditions is false.
 */
export function atLeastOf(count: number, truths: readonly Truth[]): Truth {
  let certain = 0
  let possible = 0
  for (const truth of truths) {
    if (truth === TRUE) certain += 1
    if (truth !== FALSE) possible += 1
  }
  if (certain >= count) return TRUE
  return possible < count ? FALSE : UNKNOWN
}

/** The word for a truth value in machine-readable output. */
export function truthName(truth: Truth): 'true' | 'false' | 'unknown' {
  if (truth === UNKNOWN) return 'unknown'
  return truth === TRUE ? 'true' : 'false'
}
