import { type SourceText, sourceText } from '../../diagnostics/span.ts'

/**
 * JSON may be indented with tabs, YAML may not. No JSON text runs over a line end, so white space at the beginning
 * of a line says nothing; a space for each tab keeps every column.
 */
export function withoutTabs(source: SourceText): SourceText {
  if (!/^\s*[{[]/.test(source.text)) return source
  return sourceText(
    source.file,
    source.text.replace(/^[ \t]+/gm, (white) => ' '.repeat(white.length)),
  )
}
