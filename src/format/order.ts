import type { PackDocument } from '../model/document.ts'
import type { Kind } from '../model/outcomes.ts'
import { at, type LocatedNode } from '../syntax/index.ts'
import { exampleKeys, ruleKeys, versionKeys } from './key-order.ts'
import { type Reordering, reorder } from './reorder.ts'

/** What has to move in a rule file: its keys, those of its versions, those of its examples. */
export function orderOf(document: PackDocument): Reordering[] {
  if (document.kind !== 'rule') return []
  const { source, root } = document
  const { kind } = document.model as { readonly kind: Kind }
  const ordered = (node: LocatedNode, order: readonly string[]) => {
    const found = node.kind === 'map' ? reorder(source, node, order) : null
    return found ? [found] : []
  }
  const items = (key: string) => {
    const list = at(root, [key])
    return list.kind === 'list' ? list.items : []
  }
  return [
    ...ordered(root, ruleKeys[kind]),
    ...items('versions').flatMap((one) => ordered(one, versionKeys)),
    ...items('examples').flatMap((one) => ordered(one, exampleKeys)),
  ]
}
