import type { SourceText, Span } from '../diagnostics/span.ts'
import type { LocatedNode } from '../syntax/located-node.ts'
import { at, keyAt } from '../syntax/navigate.ts'
import type { DocumentKind, DocumentOf } from './document-kinds.ts'

export type Path = readonly (string | number)[]

/** One document of a pack: what it says (`model`) and where each word of it stands (`root`). */
export interface PackDocument<K extends DocumentKind = DocumentKind> {
  readonly kind: K
  /** Path inside the pack, `health/immunization.yaml`. */
  readonly path: string
  readonly source: SourceText
  readonly root: LocatedNode
  readonly model: DocumentOf<K>
}

/** A value of a document together with its place, so that any later pass can point at it. */
export interface Cursor<T = unknown> {
  readonly document: PackDocument
  readonly path: Path
  readonly value: T
}

export function cursorOf<K extends DocumentKind>(document: PackDocument<K>): Cursor<DocumentOf<K>> {
  return { document: document as unknown as PackDocument, path: [], value: document.model }
}

export function child<T, K extends keyof T & (string | number)>(cursor: Cursor<T>, key: K): Cursor<T[K]> {
  return { document: cursor.document, path: [...cursor.path, key], value: cursor.value[key] }
}

/** Cursors over the items of a list. */
export function items<T>(cursor: Cursor<readonly T[]>): Cursor<T>[] {
  return cursor.value.map((value, index) => ({
    document: cursor.document,
    path: [...cursor.path, index],
    value,
  }))
}

/** The place of the value. */
export function spanOf(cursor: Cursor): Span {
  return at(cursor.document.root, cursor.path).span
}

/** The place of the key under which the value stands. */
export function keySpanOf(cursor: Cursor): Span {
  return (keyAt(cursor.document.root, cursor.path) ?? at(cursor.document.root, cursor.path)).span
}

/** A value as it stands in the source, quotes included; JSON where it is no scalar. */
export function sourceOf(cursor: Cursor): string {
  const node = at(cursor.document.root, cursor.path)
  return node.kind === 'scalar' ? node.text : JSON.stringify(cursor.value)
}

/** A number exactly as the author wrote it (`4.55`, `6.0`); the value itself where it is no scalar. */
export function textOf(cursor: Cursor): string {
  const node = at(cursor.document.root, cursor.path)
  return node.kind === 'scalar' && typeof node.value === 'number' ? node.text : String(cursor.value)
}
