import type { Diagnostic, Language } from '../diagnostic.ts'
import { helpOf, messageOf } from '../messages.ts'
import { inOrder } from './order.ts'

/** A finding as it stands in every JSON document; places are 1-based, `null` where there is none. */
export interface FindingRecord {
  readonly code: string
  readonly severity: string
  readonly message: string
  readonly file: string | null
  readonly line: number | null
  readonly column: number | null
  readonly help: string
}

/** Findings in the order of their places. */
export function findingRecords(findings: readonly Diagnostic[], language: Language): FindingRecord[] {
  return inOrder(findings).map((found) => ({
    code: found.code,
    severity: found.severity,
    message: messageOf(found, language),
    file: found.span?.file ?? null,
    line: found.span?.start.line ?? null,
    column: found.span?.start.column ?? null,
    help: helpOf(found, language),
  }))
}
