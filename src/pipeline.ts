import { type Diagnostic, Findings } from './diagnostics/diagnostic.ts'
import { type SourceText, sourceText } from './diagnostics/span.ts'
import { checkPack } from './ir/check/index.ts'
import { type BuiltPlan, planFromModel } from './ir/from-model/plan.ts'
import type { PlanIr } from './ir/nodes/index.ts'
import { child, cursorOf, type PackDocument, spanOf } from './model/document.ts'
import { documentKindOf } from './model/document-kinds.ts'
import { type PackModel, packFrom } from './model/pack.ts'
import { readDocument } from './model/read.ts'
import { type PlanText, parsePlan } from './plan/index.ts'
import { decodeBytes } from './syntax/index.ts'

/** A file of a pack: its path inside the pack (`rules` stripped), its name for readers, its content. */
export interface PackFile {
  readonly path: string
  readonly file: string
  readonly content: string | Uint8Array
}

/** Everything the passes made of a pack. What an error kept from being made is `null`. */
export interface CompiledPack {
  readonly sources: ReadonlyMap<string, SourceText>
  readonly documents: readonly PackDocument[]
  readonly pack: PackModel | null
  readonly text: PlanText | null
  readonly ir: PlanIr | null
  readonly origins: BuiltPlan['origins']
  /** All findings of all passes, in the order of the passes. */
  readonly findings: readonly Diagnostic[]
}

/** Finds the plan text that plan.yaml names (a path relative to plan.yaml). */
export type FindText = (path: string) => PackFile | null

/**
 * The whole story, one function a pass: bytes → text → located tree → model → IR, and what must hold between
 * them. Every pass collects all it finds; a later pass runs on whatever the earlier ones could make.
 */
export function compileFiles(files: readonly PackFile[], findText: FindText): CompiledPack {
  const findings = new Findings()
  const sources = new Map<string, SourceText>()
  decodeInto(sources, files, findings)
  const { documents, unread } = readAll(files, sources, findings)
  const { pack, findings: missing } = packFrom(documents, unread)
  findings.push(...missing.list)
  const text = pack ? readText(pack, findText, sources, findings) : null
  // Without all of its dictionaries a pack is not built: every use of a missing name would be a false alarm.
  const complete = pack && !unread.some(definesNames)
  const built = complete ? planFromModel(pack) : null
  findings.push(...(built?.findings ?? []))
  if (pack && text) findings.push(...checkPack(pack, text, built?.ir ?? null).list)
  return {
    sources,
    documents,
    pack,
    text,
    ir: built && !findings.hasErrors ? built.ir : null,
    origins: built?.origins ?? new Map(),
    findings: findings.list,
  }
}

/** Whether other files use what a file at this path defines. Files without a place in the pack define nothing. */
function definesNames(path: string): boolean {
  const kind = documentKindOf(path)
  return kind !== null && kind !== 'rule' && kind !== 'clauses'
}

function readText(
  pack: PackModel,
  findText: FindText,
  sources: Map<string, SourceText>,
  findings: Findings,
): PlanText | null {
  const { text: path, outline } = pack.plan.model
  const file = findText(path)
  if (file) decodeInto(sources, [file], findings)
  else findings.add('CPR2029', spanOf(child(cursorOf(pack.plan), 'text')), { path })
  const source = file && sources.get(file.file)
  return source ? parsePlan(source, outline) : null
}

function decodeInto(sources: Map<string, SourceText>, files: readonly PackFile[], findings: Findings): void {
  for (const { file, content } of files) {
    if (typeof content === 'string') {
      sources.set(file, sourceText(file, content))
      continue
    }
    const decoded = decodeBytes(file, content)
    findings.push(...decoded.findings)
    if (decoded.source) sources.set(file, decoded.source)
  }
}

function readAll(
  files: readonly PackFile[],
  sources: ReadonlyMap<string, SourceText>,
  findings: Findings,
): { readonly documents: PackDocument[]; readonly unread: string[] } {
  const documents: PackDocument[] = []
  const unread: string[] = []
  for (const { path, file } of files) {
    const source = sources.get(file)
    const read = source ? readDocument(path, source) : null
    findings.push(...(read?.findings.list ?? []))
    if (read?.document) documents.push(read.document)
    else unread.push(path)
  }
  return { documents, unread }
}
