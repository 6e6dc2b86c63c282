/** The members of a list: few are looked through faster than a set is asked. */
export type List = readonly string[] | ReadonlySet<string>

const FEW = 12

/** A list as generated code looks things up in it. */
export function listOf(members: Iterable<string>): List {
  const list = [...members]
  return list.length <= FEW ? list : new Set(list)
}

export const sizeOf = (list: List): number =>
  Array.isArray(list) ? list.length : (list as ReadonlySet<string>).size
export const holds = (list: List, one: string): boolean =>
  Array.isArray(list) ? list.includes(one) : (list as ReadonlySet<string>).has(one)
