/**
 * What JSON leaves as it is and must not stand in code: the two line separators of Unicode, which end a line; `<`,
 * which could end a script element; and what a reader cannot see or what turns the text around it (bidirectional
 * marks), so that generated code reads as it runs.
 */
const RISKY = /[<\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufffe\uffff]/g

/**
 * A text as a JavaScript or TypeScript string literal, safe in any module and in a script element. JSON escapes quotes,
 * backslashes, control characters and lone surrogates.
 *
 * INVARIANT: text from rules reaches generated code only through this function or as a number checked to be one.
 */
export function quoted(text: string): string {
  return JSON.stringify(text).replace(RISKY, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}

/** Plain data as an expression: read from a text, which is faster than an object literal and has no special keys. */
export function dataText(data: unknown): string {
  return `JSON.parse(${quoted(JSON.stringify(data))})`
}

/**
 * A text as the key of an object literal. `"__proto__": x` would set the prototype instead of a property; computed, the
 * name is one like any other.
 */
export function keyText(text: string): string {
  return text === '__proto__' ? `[${quoted(text)}]` : quoted(text)
}

/** A number as a literal; never anything else. @throws {RangeError} for what is no finite number */
export function numberText(value: unknown): string {
  if (typeof value !== 'number' || !Number.isFinite(value))
    throw new RangeError(`not a number: ${String(value)}`)
  return value < 0 ? `(${value})` : String(value)
}
