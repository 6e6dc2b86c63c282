import type { Findings } from '../diagnostics/diagnostic.ts'
import { type Cursor, child, cursorOf, items, spanOf } from '../model/document.ts'
import type { PackModel } from '../model/pack.ts'

/** Titles say which example failed: two of one rule are not called the same. */
export function findRepeatedTitles(pack: PackModel, findings: Findings): void {
  for (const document of pack.rules) {
    if (!document.model.examples) continue
    const rule = cursorOf(document) as Cursor<{ examples: readonly { readonly title: string }[] }>
    const lines = new Map<string, number>()
    for (const example of items(child(rule, 'examples'))) {
      const { title } = example.value
      const span = spanOf(child(example, 'title'))
      const earlier = lines.get(title)
      if (earlier === undefined) lines.set(title, span.start.line)
      else findings.add('CPR4013', span, { example: title, line: String(earlier) })
    }
  }
}
