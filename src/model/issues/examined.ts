import type { z } from 'zod'
import type { Findings } from '../../diagnostics/diagnostic.ts'
import type { Span } from '../../diagnostics/span.ts'
import type { LocatedNode } from '../../syntax/located-node.ts'
import { at, keyAt } from '../../syntax/navigate.ts'
import type { Path } from '../document.ts'
import type { Bilingual } from '../text.ts'
import { allowedAt, keysIn } from './schema-at.ts'

export type Issue = z.core.$ZodIssue

/** A document under examination: its schema, its tree, and what has been found. */
export interface Examined {
  readonly schema: z.ZodType
  readonly root: LocatedNode
  readonly findings: Findings
}

export function pathOf(issue: Issue, base: Path): Path {
  return [...base, ...issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))]
}

export function exists(root: LocatedNode, path: Path): boolean {
  const last = path.at(-1)
  if (last === undefined) return true
  const parent = at(root, path.slice(0, -1))
  if (typeof last === 'number') return parent.kind === 'list' && last < parent.items.length
  return keysIn(parent).includes(last)
}

/** Where to say that a mapping lacks something: at the key it stands under, else at its own first key. */
export function headOf(root: LocatedNode, path: Path): Span {
  const node = at(root, path)
  const own = typeof path.at(-1) === 'string' ? keyAt(root, path) : undefined
  return own?.span ?? (node.kind === 'map' ? node.entries[0]?.key.span : undefined) ?? node.span
}

/** The two halves of a text `中文 · English`. */
export function halves(text: string): Bilingual {
  const [zh = text, ...rest] = text.split(' · ')
  return { zh, en: rest.length === 0 ? zh : rest.join(' · ') }
}

/** What is written at a path, in brackets for the end of a help text; nothing where the schema does not say. */
export function meaningOf({ schema, root }: Examined, path: Path): Bilingual {
  const { description } = allowedAt(schema, root, path)
  if (description === '') return { zh: '', en: '' }
  const { zh, en } = halves(description)
  const key = path.at(-1)
  // A missing key has been named already.
  if (typeof key !== 'string' || !exists(root, path)) return { zh: `（${zh}）`, en: ` (${en})` }
  return { zh: `（${key}：${zh}）`, en: ` (${key}: ${en})` }
}

/** The text of a scalar as it stands in the source; `''` of a list or mapping. */
export function written(node: LocatedNode): string {
  return node.kind === 'scalar' ? node.text : ''
}
