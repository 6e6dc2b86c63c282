import { existsSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import type { CompiledPack } from '../../pipeline.ts'
import { CannotRun } from '../io.ts'

/** Whether a file is one of the paths or under one of them; no paths mean everything. */
export function isUnder(file: string, paths: readonly string[]): boolean {
  if (paths.length === 0) return true
  return paths.some((path) => {
    const way = relative(resolve(path), resolve(file))
    return way !== '..' && !way.startsWith(`..${sep}`)
  })
}

export function mustExist(paths: readonly string[]): void {
  for (const path of paths)
    if (!existsSync(path))
      throw new CannotRun({
        zh: `${path}：没有这个文件或文件夹`,
        en: `${path}: no such file or directory`,
      })
}

/** A path that holds no file of the pack was mistaken for one: silence about it would read as praise. */
export function mustBeOfThePack(paths: readonly string[], { sources, findings }: CompiledPack): void {
  const files = new Set([...sources.keys(), ...findings.flatMap(({ span }) => (span ? [span.file] : []))])
  for (const path of paths)
    if (![...files].some((file) => isUnder(file, [path])))
      throw new CannotRun({
        zh: `${path}：那里没有规则包的文件`,
        en: `${path}: no file of the pack is there`,
      })
}
