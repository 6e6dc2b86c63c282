import { Findings } from '../diagnostics/diagnostic.ts'
import type { SourceText } from '../diagnostics/span.ts'
import { parseYaml } from '../syntax/parse-yaml.ts'
import { toPlain } from '../syntax/to-plain.ts'
import type { PackDocument } from './document.ts'
import { documentKindOf, documentSchemas } from './document-kinds.ts'
import { reportDocument } from './issues/report-document.ts'

/** One file of a pack as a document; `null` where it cannot be read, with every finding of the pass. */
export function readDocument(
  path: string,
  source: SourceText,
): { readonly document: PackDocument | null; readonly findings: Findings } {
  const findings = new Findings()
  const kind = documentKindOf(path)
  if (kind === null) {
    findings.add('CPR2009', { file: source.file, start, end: start }, { path })
    return { document: null, findings }
  }
  const parsed = parseYaml(source)
  findings.push(...parsed.findings)
  if (!parsed.root || findings.hasErrors) return { document: null, findings }
  const checked = documentSchemas[kind].safeParse(toPlain(parsed.root))
  if (!checked.success) {
    reportDocument(kind, parsed.root, checked.error.issues, findings)
    return { document: null, findings }
  }
  // The schema of this kind has just accepted the value; the map from kind to model cannot be expressed here.
  const model = checked.data as PackDocument['model']
  return { document: { kind, path, source, root: parsed.root, model }, findings }
}

const start = { line: 1, column: 1, offset: 0 }
