import { sourceText } from '../diagnostics/span.ts'
import { type LocatedNode, parseYaml } from '../syntax/index.ts'

/** Whether a text still says what the tree says, the order of keys aside. */
export function saysTheSame(root: LocatedNode, text: string): boolean {
  const read = parseYaml(sourceText('', text)).root
  return read !== null && canonical(read) === canonical(root)
}

/** Keys sorted, numbers as they are written: `4.50` is not `4.5`. */
function canonical(node: LocatedNode): string {
  switch (node.kind) {
    case 'scalar':
      return typeof node.value === 'number' ? node.text : JSON.stringify(node.value)
    case 'list':
      return `[${node.items.map(canonical).join()}]`
    case 'map':
      return `{${node.entries
        .map(({ key, value }) => `${JSON.stringify(key.value)}:${canonical(value)}`)
        .sort()
        .join()}}`
  }
}
