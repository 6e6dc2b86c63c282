import type { Diagnostic, Language, Severity } from '../diagnostic.ts'
import type { SourceText } from '../span.ts'

export interface ReportOptions {
  /** The language of messages and help. */
  readonly language: Language
  /** Terminal colours, for the pretty reporter only (default no). */
  readonly colour?: boolean
}

/** Findings as one text for a certain reader. `sources` holds the texts that were read, by file name. */
export type Reporter = (
  findings: readonly Diagnostic[],
  sources: ReadonlyMap<string, SourceText>,
  options: ReportOptions,
) => string

/** How many findings of each severity there are, under the names the JSON contract uses. */
export interface Totals {
  readonly errors: number
  readonly warnings: number
  readonly informations: number
  readonly files: number
}

export function totalsOf(findings: readonly Diagnostic[], sources: ReadonlyMap<string, SourceText>): Totals {
  const count = (severity: Severity) => findings.filter((one) => one.severity === severity).length
  return {
    errors: count('error'),
    warnings: count('warning'),
    informations: count('information'),
    files: sources.size,
  }
}
