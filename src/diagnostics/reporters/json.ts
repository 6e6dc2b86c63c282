import type { Diagnostic } from '../diagnostic.ts'
import type { SourceText } from '../span.ts'
import { findingRecords } from './records.ts'
import { type ReportOptions, totalsOf } from './reporter.ts'

/** JSON leaves U+007F to U+009F bare, and a terminal may obey them; escaped, the document means the same. */
function escapeControls(json: string): string {
  return json.replace(/\p{Cc}/gu, (one) =>
    one === '\n' ? one : `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/**
 * For programs. CONTRACT: `{findings: [{code, severity, message, file, line, column, help}], totals: {errors,
 * warnings, informations, files}}`; lines and columns are 1-based, columns in UTF-16 units; `file`, `line` and
 * `column` are null where a finding has no place.
 */
export function reportJson(
  findings: readonly Diagnostic[],
  sources: ReadonlyMap<string, SourceText>,
  { language }: ReportOptions,
): string {
  const listed = findingRecords(findings, language)
  return `${escapeControls(JSON.stringify({ findings: listed, totals: totalsOf(findings, sources) }, null, 2))}\n`
}
