/** UTF-16 units a text fact may have: enough for any name or diagnosis, too few to be an attack. */
export const LONGEST_TEXT = 10_000

/** Members a set fact may be given: no dictionary lists as many options. */
export const LONGEST_LIST = 1_000
