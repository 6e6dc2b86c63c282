import type { Findings } from '../../diagnostics/diagnostic.ts'
import { type Cursor, child, cursorOf, items, spanOf } from '../../model/document.ts'
import type { PackModel } from '../../model/pack.ts'
import { parseDate } from '../../values/index.ts'

type Example = { readonly asOf?: string | undefined }

/** The day on which an example is judged is one that there is. */
export function checkExampleDays(pack: PackModel, findings: Findings): void {
  for (const document of pack.rules) {
    if (!document.model.examples) continue
    const examples = child(cursorOf(document) as Cursor<{ examples: readonly Example[] }>, 'examples')
    for (const example of items(examples)) {
      const { asOf } = example.value
      if (asOf !== undefined && parseDate(asOf) === undefined)
        findings.add('CPR2023', spanOf(child(example, 'asOf')), { value: asOf })
    }
  }
}
