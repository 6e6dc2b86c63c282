import type { LocatedNode } from './located-node.ts'
import { at } from './navigate.ts'

/**
 * Where the value of a dotted name stands below a base: nested, under one dotted key, or partly both. The longest key
 * written at each level leads to it; where the name is not written to its end, what is written of it.
 */
export function dottedPath(
  root: LocatedNode,
  base: readonly (string | number)[],
  name: string,
): readonly (string | number)[] {
  let here = base
  let rest = name
  while (rest !== '') {
    const map = at(root, here)
    const keys = map.kind === 'map' ? map.entries.map((entry) => String(entry.key.value)) : []
    const key = keys
      .filter((one) => rest === one || rest.startsWith(`${one}.`))
      .sort((a, b) => b.length - a.length)[0]
    if (key === undefined) break
    here = [...here, key]
    rest = rest.slice(key.length + 1)
  }
  return here
}
