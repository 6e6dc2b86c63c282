/** UTF-16 units a text fact may have: enough for any name or diagnosis, too few to be an attack. */
export const LONGEST_TEXT = 10_000
