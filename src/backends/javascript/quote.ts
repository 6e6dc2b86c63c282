/**
 * A text as a JavaScript string literal. JSON escapes quotes, backslashes and control characters; the two line
 * separators of Unicode and `<` are escaped too, so that the literal is safe in any module and in a script element.
 *
 * INVARIANT: text from rules reaches generated code only through this function or as a number checked to be one.
 */
export function quoted(text: string): string {
  return JSON.stringify(text).replace(/[\u2028\u2029<]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}

/** A number as a literal; never anything else. @throws {RangeError} for what is no finite number */
export function numberText(value: unknown): string {
  if (typeof value !== 'number' || !Number.isFinite(value))
    throw new RangeError(`not a number: ${String(value)}`)
  return value < 0 ? `(${value})` : String(value)
}
