/** A name of a pack as TypeScript: always a JSON string, so that nothing in it can be code. */
export function name(text: string): string {
  return JSON.stringify(text)
}

/** A union of literal types; `never` where there is none. */
export function union(names: readonly string[]): string {
  const distinct = [...new Set(names)]
  return distinct.length === 0 ? 'never' : distinct.map(name).join(' | ')
}
