/**
 * An entry that a record has itself, never one that it inherits: `constructor` and `toString` are names like any other.
 * INVARIANT: whoever looks something up by a name from outside does so here or in a Map.
 */
export function ownEntry<V>(record: Readonly<Record<string, V>>, name: string): V | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined
}
