import type { Language } from '../../diagnostics/diagnostic.ts'
import { type FindingRecord, findingRecords, messageOf, reportPretty } from '../../diagnostics/index.ts'
import type { PlanIr } from '../../ir/nodes/index.ts'
import type { PackModel } from '../../model/pack.ts'
import type { CompiledPack } from '../../pipeline.ts'
import type { PlanText } from '../../plan/index.ts'
import { CannotRun, EXIT, type Io, languageOf, printJson, sayTo, useColour } from '../io.ts'
import type { CommonOptions } from '../verb.ts'
import { openPack } from './pack-location.ts'

export interface SoundPack extends CompiledPack {
  readonly pack: PackModel
  readonly text: PlanText
  readonly ir: PlanIr
}

/** Whether a pack is without errors. */
export function isSound(compiled: CompiledPack): compiled is SoundPack {
  return compiled.pack !== null && compiled.text !== null && compiled.ir !== null
}

/** A pack without errors, for verbs whose document has no place for findings. */
export async function soundPack(options: CommonOptions): Promise<SoundPack> {
  const compiled = await openPack(options.rules)
  if (isSound(compiled)) return compiled
  const errors = errorsOf(compiled)
  const [first] = errors
  const at = first?.span && `${first.span.file}:${first.span.start.line}:${first.span.start.column}`
  const what = (language: Language) => (first ? `${first.code}: ${messageOf(first, language)}` : '')
  throw new CannotRun({
    zh: `规则有 ${errors.length} 个错误${at ? `，第一个在 ${at}` : ''}${first ? `（${what('zh')}）` : ''}；见 \`child-plan check\``,
    en: `the rules have ${counted(errors.length)}${at ? `, the first at ${at}` : ''}${first ? ` (${what('en')})` : ''}; see \`child-plan check\``,
  })
}

/** What a verb says of a broken pack: the errors of the rules, in the verb's own document where it prints one. */
export function reportBroken(
  io: Io,
  options: CommonOptions,
  compiled: CompiledPack,
  document: (findings: readonly FindingRecord[]) => unknown,
): number {
  const language = languageOf(io, options.lang)
  const errors = errorsOf(compiled)
  if (options.json) printJson(io, document(findingRecords(errors, language)))
  else sayTo(io, options)(reportPretty(errors, compiled.sources, { language, colour: useColour(io) }))
  return EXIT.findings
}

function errorsOf({ findings }: CompiledPack) {
  return findings.filter((one) => one.severity === 'error')
}

function counted(errors: number): string {
  return errors === 1 ? '1 error' : `${errors} errors`
}
