import { type Code, catalogue } from '../catalogue/index.ts'
import type { Diagnostic, Language, Severity } from '../diagnostic.ts'
import { helpOf, messageOf } from '../messages.ts'
import type { SourceText, Span } from '../span.ts'
import { visible } from '../visible.ts'
import { inOrder } from './order.ts'
import type { ReportOptions } from './reporter.ts'

const LEVEL: Record<Severity, string> = { error: 'error', warning: 'warning', information: 'note' }

/** A file name as a URI reference (RFC 3986): relative names stay relative, each segment percent-encoded. */
function uriOf(file: string): string {
  const segments = visible(file).replaceAll('\\', '/').split('/')
  const uri = segments.map((segment) => encodeURIComponent(segment)).join('/')
  return uri.startsWith('/') ? `file://${uri}` : uri
}

/** A literal text as a SARIF message string: braces mark placeholders there, so ours are doubled (§3.11.5). */
function literal(text: string): { text: string } {
  return { text: text.split('\n').map(visible).join('\n').replace(/[{}]/g, '$&$&') }
}

/** A message template as a description: its values are unknown until something is found. */
function withoutValues(template: string): string {
  return template.replace(/\{\w+\}/g, '…')
}

function locationOf(span: Span) {
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(span.file) },
      region: {
        startLine: span.start.line,
        startColumn: span.start.column,
        endLine: span.end.line,
        endColumn: span.end.column,
      },
    },
  }
}

function ruleOf(code: Code, language: Language) {
  const { title, message, help, severity } = catalogue[code]
  return {
    id: code,
    shortDescription: literal(title[language]),
    fullDescription: literal(withoutValues(message[language])),
    help: literal(withoutValues(help[language])),
    defaultConfiguration: { level: LEVEL[severity] },
  }
}

/** For code scanning: SARIF 2.1.0 (OASIS), one run, with the metadata of the rules that found something. */
export function reportSarif(
  findings: readonly Diagnostic[],
  _sources: ReadonlyMap<string, SourceText>,
  { language }: ReportOptions,
): string {
  const ordered = inOrder(findings)
  const codes = [...new Set(ordered.map((found) => found.code))].sort()
  const results = ordered.map((found) => ({
    ruleId: found.code,
    ruleIndex: codes.indexOf(found.code),
    level: LEVEL[found.severity],
    message: literal(`${messageOf(found, language).replaceAll('\n', ' ')}\n${helpOf(found, language)}`),
    locations: found.span === null ? [] : [locationOf(found.span)],
  }))
  const driver = { name: 'child-plan', rules: codes.map((code) => ruleOf(code, language)) }
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver },
        language: language === 'zh' ? 'zh-CN' : 'en',
        columnKind: 'utf16CodeUnits',
        results,
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}
