import { type Code, catalogue } from './catalogue/index.ts'
import type { Severity } from './code-definition.ts'
import type { Span } from './span.ts'

export type { Bilingual, CodeDefinition, Language, Severity } from './code-definition.ts'

/** Something a reader should know about an input: which kind (code), where, and the values its sentences need. */
export interface Diagnostic {
  readonly code: Code
  readonly severity: Severity
  readonly span: Span | null
  readonly values: Readonly<Record<string, string>>
  /** The nearest right spelling, when there is one. */
  readonly suggestion?: string
}

export function diagnostic(
  code: Code,
  span: Span | null,
  values: Readonly<Record<string, string>> = {},
  suggestion?: string,
): Diagnostic {
  const base = { code, severity: catalogue[code].severity, span, values }
  return Object.freeze(suggestion === undefined ? base : { ...base, suggestion })
}

/** Collects every finding of a pass; passes report at their end, never at the first fault. */
export class Findings {
  readonly #list: Diagnostic[] = []

  add(
    code: Code,
    span: Span | null,
    values: Readonly<Record<string, string>> = {},
    suggestion?: string,
  ): void {
    this.#list.push(diagnostic(code, span, values, suggestion))
  }

  push(...found: readonly Diagnostic[]): void {
    for (const one of found) this.#list.push(one)
  }

  get list(): readonly Diagnostic[] {
    return this.#list
  }

  get hasErrors(): boolean {
    return this.#list.some((one) => one.severity === 'error')
  }
}
