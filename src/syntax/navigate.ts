import type { LocatedNode, LocatedScalar } from './located-node.ts'

/** Map keys and list indices from the root down; what zod calls a path. */
export type NodePath = readonly PropertyKey[]

function child(node: LocatedNode, step: PropertyKey): LocatedNode | undefined {
  if (node.kind === 'list') return typeof step === 'number' ? node.items[step] : undefined
  if (node.kind === 'map' && typeof step !== 'symbol') {
    const key = String(step)
    return node.entries.find((entry) => entry.key.value === key)?.value
  }
  return undefined
}

/** The node at a path, or its nearest ancestor that exists (for a missing field: the map that lacks it). */
export function at(root: LocatedNode, path: NodePath): LocatedNode {
  let node = root
  for (const step of path) {
    const next = child(node, step)
    if (next === undefined) return node
    node = next
  }
  return node
}

/** The key at the end of a path, where an unknown-key error belongs; undefined when there is no such key. */
export function keyAt(root: LocatedNode, path: NodePath): LocatedScalar | undefined {
  let node: LocatedNode | undefined = root
  for (const step of path.slice(0, -1)) {
    node = node === undefined ? undefined : child(node, step)
  }
  const last = path.at(-1)
  if (node?.kind !== 'map' || last === undefined || typeof last === 'symbol') return undefined
  const key = String(last)
  return node.entries.find((entry) => entry.key.value === key)?.key
}
