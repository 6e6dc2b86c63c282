import type { Span } from '../diagnostics/span.ts'

export interface LocatedMap {
  readonly kind: 'map'
  readonly entries: readonly LocatedEntry[]
  readonly span: Span
}

export interface LocatedEntry {
  /** Its value is always a string. */
  readonly key: LocatedScalar
  readonly value: LocatedNode
}

export interface LocatedList {
  readonly kind: 'list'
  readonly items: readonly LocatedNode[]
  readonly span: Span
}

export interface LocatedScalar {
  readonly kind: 'scalar'
  readonly value: string | number | boolean | null
  /** Exactly what stands in the source at `span`: `1.10` stays `1.10`, quotes are part of it, nothing is ''. */
  readonly text: string
  readonly style: 'plain' | 'quoted' | 'block'
  readonly span: Span
}

/**
 * What a YAML text says and where it says it; deeply frozen. Spans cover the node's own characters: a block map or list from its
 * first key or dash to the end of its last value, brackets included in flow style, no trailing comments or line
 * breaks. A value left out has an empty span where it would stand.
 */
export type LocatedNode = LocatedMap | LocatedList | LocatedScalar
