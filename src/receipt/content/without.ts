/**
 * The object without some members. What decides is told by naming what does not, so that a member added to the IR
 * counts until somebody says that it is only text.
 */
export function without<T extends object, K extends keyof T>(whole: T, ...left: readonly K[]): Omit<T, K> {
  const kept = Object.entries(whole).filter(([key]) => !left.includes(key as K))
  return Object.fromEntries(kept) as Omit<T, K>
}
