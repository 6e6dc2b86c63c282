import type { Findings } from '../../diagnostics/diagnostic.ts'
import type { Span } from '../../diagnostics/span.ts'
import type { Cursor, PackDocument } from '../../model/document.ts'
import type { Condition } from '../nodes/conditions.ts'
import type { DerivedFact, InputFact, Parameter, Subject } from '../nodes/dictionary.ts'

/** Where a condition was written: its key and its whole value. */
export interface Origin {
  readonly document: PackDocument
  readonly path: readonly (string | number)[]
  readonly key: Span
  readonly value: Span
}

/** Names that conditions may use, and what has been found wrong so far. Filled in the order of the passes. */
export interface BuildContext {
  /** `is: <category>` as a condition about the subject in scope. Set by the plan pass: categories refer to each other. */
  readonly category: (scope: Scope, cursor: Cursor<string>) => Condition
  readonly findings: Findings
  readonly subjects: Map<string, Subject>
  /** Facts and relations that could not be made out: uses of them are not reported again. */
  readonly brokenFacts: Set<string>
  readonly parameters: Map<string, Parameter>
  readonly rules: ReadonlyMap<string, PackDocument<'rule'>>
  /** Rules whose files could not be read. */
  readonly unreadRules: ReadonlySet<string>
  readonly period: { readonly from: number; readonly through: number }
  /** Source places of the conditions an author wrote, for glosses and lint. */
  readonly origins: Map<Condition, Origin>
}

/** Whose facts are meant at some place of a rule: a subject, seen from the rule's own subject through `prefix`. */
export interface Scope {
  readonly subject: Subject
  /** '' for the rule's subject, `father.` for its father. */
  readonly prefix: string
}

export type Lookup =
  | { readonly kind: 'input'; readonly fact: InputFact }
  | { readonly kind: 'derived'; readonly fact: DerivedFact }

export function lookupFact(subject: Subject, path: string): Lookup | undefined {
  const input = subject.inputs.find((fact) => fact.path === path)
  if (input) return { kind: 'input', fact: input }
  const derived = subject.derived.find((fact) => fact.path === path)
  return derived ? { kind: 'derived', fact: derived } : undefined
}

export function factPaths(subject: Subject): string[] {
  return [...subject.inputs, ...subject.derived].map((fact) => fact.path)
}
