import type { Diagnostic } from '../diagnostic.ts'

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function compare(a: Diagnostic, b: Diagnostic): number {
  if (a.span === null || b.span === null) {
    if (a.span !== b.span) return a.span === null ? 1 : -1
    return compareText(a.code, b.code)
  }
  return (
    compareText(a.span.file, b.span.file) ||
    a.span.start.line - b.span.start.line ||
    a.span.start.column - b.span.start.column ||
    compareText(a.code, b.code)
  )
}

/** By file, line, column, code; findings without a place come last, and equal ones keep their order. */
export function inOrder(findings: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...findings].sort(compare)
}
