import type { Diagnostic } from './diagnostics/diagnostic.ts'
import { helpOf, messageOf } from './diagnostics/messages.ts'
import { planOfPack } from './pack-plan.ts'
import { compileFiles } from './pipeline.ts'
import type { Plan } from './plan-api.ts'
import type { PlanTypes } from './plan-types.ts'
import { ownEntry } from './values/own.ts'

export type { Diagnostic } from './diagnostics/diagnostic.ts'
export { helpOf, messageOf } from './diagnostics/messages.ts'
export { type CompiledPack, compileFiles, type PackFile } from './pipeline.ts'
export type { PlanTypes } from './plan-types.ts'

/** Thrown when a pack has errors; `findings` holds all of them, each with its place. */
export class PackError extends Error {
  override readonly name = 'PackError'

  constructor(readonly findings: readonly Diagnostic[]) {
    super(
      findings
        .filter((one) => one.severity === 'error')
        .map(
          (one) =>
            `${one.span ? `${one.span.file}:${one.span.start.line}:${one.span.start.column} ` : ''}${one.code} ${messageOf(one, 'en')} (${helpOf(one, 'en')})`,
        )
        .join('\n'),
    )
  }
}

/**
 * A plan from the files of a pack, wherever they come from: path inside the pack (`plan.yaml`,
 * `welfare/orphan.yaml`) to content; the plan text under the path that plan.yaml names in `text`.
 *
 * @throws {PackError} with every error of every file
 */
export function compilePack<T extends PlanTypes = PlanTypes>(
  files: Readonly<Record<string, string | Uint8Array>>,
): Plan<T> {
  const fileAt = (path: string) => {
    const content = ownEntry(files, path)
    return content === undefined ? null : { path, file: path, content }
  }
  // In the order of their paths, as from a directory: the order of a caller's keys says nothing.
  const yaml = Object.keys(files)
    .filter((path) => path.endsWith('.yaml'))
    .sort()
  const compiled = compileFiles(
    yaml.flatMap((path) => fileAt(path) ?? []),
    fileAt,
  )
  if (!compiled.ir) throw new PackError(compiled.findings)
  return planOfPack<T>(compiled.ir)
}
