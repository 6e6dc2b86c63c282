import type { Condition } from './nodes/conditions.ts'

/** The condition with each condition directly inside it changed. */
export function mapParts(condition: Condition, change: (part: Condition) => Condition): Condition {
  switch (condition.kind) {
    case 'all':
    case 'any':
    case 'first-known':
    case 'at-least-of':
      return { ...condition, of: condition.of.map(change) }
    case 'not':
      return { ...condition, of: change(condition.of) }
    case 'category':
      return {
        ...condition,
        versions: condition.versions.map((version) => ({ ...version, condition: change(version.condition) })),
      }
    default:
      return condition
  }
}

/** The tree with one of its nodes, found by identity, replaced. */
export function replaceNode(tree: Condition, node: Condition, replacement: Condition): Condition {
  if (tree === node) return replacement
  return mapParts(tree, (part) => replaceNode(part, node, replacement))
}
