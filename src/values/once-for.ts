/** What a map holds for a key; made, and kept for the next time, where it holds nothing. */
export function onceFor<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key)
  if (known !== undefined || map.has(key)) return known as V
  const made = make()
  map.set(key, made)
  return made
}
