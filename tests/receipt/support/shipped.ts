import { readdirSync, readFileSync } from 'node:fs'
import { join, posix, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { PlanIr } from '../../../src/ir/nodes/index.ts'
import { compileFiles, type PackFile } from '../../../src/pipeline.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** Every file of the shipped rules by its path, as from the directory. */
export const shippedFiles: ReadonlyMap<string, string> = new Map(
  readdirSync(join(root, 'rules'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => [relative(join(root, 'rules'), path).split(sep).join('/'), readFileSync(path, 'utf8')]),
)

/** The shipped rules with some files changed. What is wrong with them fails the test. */
export function compileShipped(changes: Readonly<Record<string, string>> = {}): PlanIr {
  const fileAt = (path: string): PackFile | null => {
    const text = changes[path] ?? shippedFiles.get(path)
    const content = text ?? readFileSync(join(root, posix.join('rules', path)), 'utf8')
    return { path, file: path, content }
  }
  const files = [...shippedFiles.keys()].flatMap((path) => fileAt(path) ?? [])
  const { ir, findings } = compileFiles(files, fileAt)
  const errors = findings.filter((one) => one.severity === 'error')
  if (!ir) throw new Error(errors.map((one) => `${one.code} ${JSON.stringify(one.values)}`).join('\n'))
  return ir
}

/** A shipped file with text, which must be there once, replaced. */
export function edited(file: string, before: string, after: string): Record<string, string> {
  const parts = (shippedFiles.get(file) ?? '').split(before)
  if (parts.length !== 2) throw new Error(`${file} holds ${JSON.stringify(before)} ${parts.length - 1} times`)
  return { [file]: parts.join(after) }
}
