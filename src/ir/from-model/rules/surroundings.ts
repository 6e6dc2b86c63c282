import type { PackDocument } from '../../../model/document.ts'
import type { Bilingual } from '../../../model/text.ts'
import type { Condition } from '../../nodes/conditions.ts'
import type { Indicator, Roster } from '../../nodes/measures.ts'
import type { CategoryRuleVersion } from '../../nodes/rules.ts'

/** What the rules of a pack share beyond the dictionary. */
export interface RuleSurroundings {
  readonly serves: { readonly subject: string; readonly condition: Condition } | null
  /** Who reports on a commitment whose rule does not say. */
  readonly reportedBy?: Bilingual
  readonly indicators: ReadonlyMap<string, Indicator>
  readonly rosters: ReadonlyMap<string, Roster>
  /** Groups of a kind of unit; `undefined` where there is no such kind. */
  readonly groupsOf: (kind: string) => readonly string[] | undefined
  readonly categoryVersions: (id: string) => readonly CategoryRuleVersion[]
}

/** What rules of all kinds have, from their document. */
export type Base = ReturnType<typeof baseFrom>

export function baseFrom(document: PackDocument<'rule'>) {
  const { id, title, note, cites, basis, force, addressee } = document.model
  return {
    id,
    domain: id.slice(0, id.indexOf('.')),
    title,
    ...(note ? { note } : {}),
    cites,
    basis: (basis ?? []).map(({ title, number, article, verified }) => ({
      title,
      ...(number ? { number } : {}),
      ...(article ? { article } : {}),
      verified,
    })),
    ...(force ? { force } : {}),
    ...(addressee ? { addressee } : {}),
    file: document.source.file,
    line: document.root.span.start.line,
  }
}
