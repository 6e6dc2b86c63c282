import type { Diagnostic, Severity } from '../diagnostic.ts'
import { helpOf, messageOf } from '../messages.ts'
import type { SourceText, Span } from '../span.ts'
import { visible } from '../visible.ts'
import { inOrder } from './order.ts'
import type { ReportOptions } from './reporter.ts'

const COMMAND: Record<Severity, string> = { error: 'error', warning: 'warning', information: 'notice' }

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(visible(text)).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

function placeOf({ file, start, end }: Span): string[] {
  const place = [
    `file=${escapeProperty(file)}`,
    `line=${start.line}`,
    `endLine=${end.line}`,
    `col=${start.column}`,
  ]
  // GitHub rejects an end column unless the annotation stays on one line.
  if (start.line === end.line) place.push(`endColumn=${end.column}`)
  return place
}

/** For GitHub Actions: one workflow command a finding, which GitHub shows beside the line in the pull request. */
export function reportGithub(
  findings: readonly Diagnostic[],
  _sources: ReadonlyMap<string, SourceText>,
  { language }: ReportOptions,
): string {
  const lines = inOrder(findings).map((found) => {
    const properties = [
      ...(found.span === null ? [] : placeOf(found.span)),
      `title=${escapeProperty(found.code)}`,
    ]
    const text = `${visible(messageOf(found, language))}\n${visible(helpOf(found, language))}`
    return `::${COMMAND[found.severity]} ${properties.join(',')}::${escapeData(text)}\n`
  })
  return lines.join('')
}
