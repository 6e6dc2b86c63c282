/** Of things with the same id (reported elsewhere) the first counts. */
export function firstOfEach<T>(entries: readonly (readonly [string, T])[]): ReadonlyMap<string, T> {
  const first = new Map<string, T>()
  for (const [id, one] of entries) if (!first.has(id)) first.set(id, one)
  return first
}
