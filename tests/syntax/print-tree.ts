import type { Span } from '../../src/diagnostics/index.ts'
import type { LocatedNode } from '../../src/syntax/index.ts'

function place({ start, end }: Span): string {
  return `${start.line}:${start.column}-${end.line}:${end.column}`
}

function lines(node: LocatedNode, label: string, indent: string): string[] {
  const head = `${indent}${label}${node.kind} ${place(node.span)}`
  switch (node.kind) {
    case 'scalar':
      return [`${head} ${node.style} ${JSON.stringify(node.value)} from ${JSON.stringify(node.text)}`]
    case 'list':
      return [head, ...node.items.flatMap((item) => lines(item, '- ', `${indent}  `))]
    case 'map':
      return [
        head,
        ...node.entries.flatMap(({ key, value }) =>
          lines(value, `${JSON.stringify(key.value)}@${place(key.span)}: `, `${indent}  `),
        ),
      ]
  }
}

/** A located tree as text, one node a line: kind, place, and for scalars style, value and source. */
export function printTree(root: LocatedNode): string {
  return `${lines(root, '', '').join('\n')}\n`
}
