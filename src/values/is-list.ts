/** `Array.isArray`, which throws of a proxy that has been revoked; that is no list either. */
export function isList(given: unknown): given is readonly unknown[] {
  try {
    return Array.isArray(given)
  } catch {
    return false
  }
}
