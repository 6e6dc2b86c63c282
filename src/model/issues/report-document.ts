import type { Findings } from '../../diagnostics/diagnostic.ts'
import { nearest } from '../../diagnostics/nearest.ts'
import type { LocatedNode } from '../../syntax/located-node.ts'
import { at } from '../../syntax/navigate.ts'
import { toPlain } from '../../syntax/to-plain.ts'
import { type DocumentKind, documentSchemas } from '../document-kinds.ts'
import { rule } from '../rules/rule.ts'
import type { Issue } from './examined.ts'
import { reportIssues } from './report-issues.ts'

/**
 * Everything a schema found wrong with a document. A rule whose `kind` is misspelt is judged as the kind it was
 * meant to be as well, so that its author hears of all faults at once.
 */
export function reportDocument(
  kind: DocumentKind,
  root: LocatedNode,
  issues: readonly Issue[],
  findings: Findings,
): void {
  reportIssues(issues, { schema: documentSchemas[kind], root, findings })
  const schema = kind === 'rule' ? meantKind(root) : undefined
  if (!schema) return
  const again = schema.safeParse({ ...(toPlain(root) as object), kind: schema.shape.kind.value })
  reportIssues(again.error?.issues ?? [], { schema, root, findings })
}

function meantKind(root: LocatedNode) {
  if (root.kind !== 'map') return undefined
  const written = at(root, ['kind'])
  if (written.kind !== 'scalar' || typeof written.value !== 'string') return undefined
  const kinds = rule.options.map((option) => option.shape.kind.value)
  const meant = nearest(written.value, kinds)
  return meant === written.value
    ? undefined
    : rule.options.find((option) => option.shape.kind.value === meant)
}
