import type { Diagnostic, Language } from '../diagnostic.ts'
import { helpOf, messageOf } from '../messages.ts'
import type { SourceText } from '../span.ts'
import { visible } from '../visible.ts'
import { inOrder } from './order.ts'
import type { ReportOptions } from './reporter.ts'

const NO_FILE = '-'

function escapeXml(text: string): string {
  return visible(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

function testCase(file: string, found: Diagnostic, language: Language): string {
  const place = found.span === null ? '' : ` ${found.span.start.line}:${found.span.start.column}`
  const message = escapeXml(messageOf(found, language))
  const help = escapeXml(helpOf(found, language))
  const open = `    <testcase classname="${escapeXml(file)}" name="${found.code}${place}">`
  // Only an error fails a build; JUnit has no warnings, so the rest passes and says its piece.
  const body =
    found.severity === 'error'
      ? `      <failure type="${found.code}" message="${message}">${help}</failure>`
      : `      <system-out>${message} ${help}</system-out>`
  return `${open}\n${body}\n    </testcase>`
}

function suite(file: string, found: readonly Diagnostic[], language: Language): string {
  const failures = found.filter((one) => one.severity === 'error').length
  const name = escapeXml(file)
  const cases =
    found.length === 0
      ? [`    <testcase classname="${name}" name="${name}"/>`]
      : found.map((one) => testCase(file, one, language))
  const counts = `tests="${cases.length}" failures="${failures}" errors="0"`
  return `  <testsuite name="${name}" ${counts}>\n${cases.join('\n')}\n  </testsuite>`
}

/** For build servers: JUnit XML, one suite a file (clean files too), one failing case an error. */
export function reportJunit(
  findings: readonly Diagnostic[],
  sources: ReadonlyMap<string, SourceText>,
  { language }: ReportOptions,
): string {
  const byFile = new Map<string, Diagnostic[]>()
  for (const file of [...sources.keys()].sort()) byFile.set(file, [])
  for (const found of inOrder(findings)) {
    const file = found.span?.file ?? NO_FILE
    const list = byFile.get(file)
    if (list === undefined) byFile.set(file, [found])
    else list.push(found)
  }
  const suites = [...byFile].map(([file, found]) => suite(file, found, language))
  return `${['<?xml version="1.0" encoding="UTF-8"?>', '<testsuites>', ...suites, '</testsuites>'].join('\n')}\n`
}
