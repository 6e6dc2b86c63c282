import type { LocatedNode } from './located-node.ts'

/**
 * The plain JavaScript value of a tree: objects without a prototype, arrays, and scalar values. Of duplicate keys the
 * first counts. Numbers are JavaScript numbers; where digits matter (`1.10`) take the scalar's `text`.
 */
export function toPlain(node: LocatedNode): unknown {
  switch (node.kind) {
    case 'scalar':
      return node.value
    case 'list':
      return node.items.map(toPlain)
    case 'map': {
      const plain: Record<string, unknown> = Object.create(null)
      for (const { key, value } of node.entries) {
        const name = String(key.value)
        if (!Object.hasOwn(plain, name)) plain[name] = toPlain(value)
      }
      return plain
    }
  }
}
