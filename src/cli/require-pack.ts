import { reportPretty } from '../diagnostics/index.ts'
import type { PlanIr } from '../ir/nodes/index.ts'
import type { PackModel } from '../model/pack.ts'
import type { CompiledPack } from '../pipeline.ts'
import type { PlanText } from '../plan/index.ts'
import { CannotRun, type Io, languageOf, useColour } from './io.ts'
import { openPack } from './pack-location.ts'
import type { CommonOptions } from './verb.ts'

export interface SoundPack extends CompiledPack {
  readonly pack: PackModel
  readonly text: PlanText
  readonly ir: PlanIr
}

/** A pack without errors, for verbs that can say nothing true of a broken one. */
export async function soundPack(io: Io, options: CommonOptions): Promise<SoundPack> {
  const compiled = await openPack(options.rules)
  const { pack, text, ir } = compiled
  if (pack && text && ir) return { ...compiled, pack, text, ir }
  const errors = compiled.findings.filter((one) => one.severity === 'error')
  const language = languageOf(io, options.lang)
  io.stderr.write(`${reportPretty(errors, compiled.sources, { language, colour: useColour(io) })}\n`)
  throw new CannotRun(`the rules have ${errors.length} errors; see \`child-plan check\``)
}
