/**
 * Whether a quoted scalar, from its opening quote on, ends in its closing quote. The yaml package takes any final
 * quote for the closing one, an escaped one too: `"a\"` is not closed.
 */
export function quoteIsClosed(lexeme: string): boolean {
  const quote = lexeme.charAt(0)
  if (lexeme.length < 2 || !lexeme.endsWith(quote)) return false
  // Inside, single quotes come in pairs; in double quotes a backslash takes away the meaning of what follows it.
  const doubled = quote === "'" ? "'" : '\\'
  let escapes = 0
  for (let at = lexeme.length - 2; at > 0 && lexeme.charAt(at) === doubled; at--) escapes += 1
  return escapes % 2 === 0
}
