import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { loadPack } from '../../node/load-pack.ts'
import type { CompiledPack } from '../../pipeline.ts'
import { CannotRun } from '../io.ts'
import { failureAt } from './input.ts'
import { packageRoot } from './package-root.ts'

const MANIFEST = 'plan.yaml'

/** The pack a verb works on: the one named, the one in ./rules, or the one shipped with the package. */
export function packDirectory(asked: string | undefined): string {
  if (asked !== undefined) {
    const found = above(resolve(asked))
    if (found) return found
    throw new CannotRun({ zh: `${asked}：那里没有 ${MANIFEST}`, en: `${asked}: no ${MANIFEST} there` })
  }
  const own = resolve('rules')
  if (existsSync(join(own, MANIFEST))) return own
  const shipped = shippedRules()
  if (shipped) return shipped
  throw new CannotRun({
    zh: `这里没有 rules/${MANIFEST}；请用 --rules <文件夹> 指明规则包`,
    en: `no rules/${MANIFEST} here; name the pack with --rules <directory>`,
  })
}

export async function openPack(asked: string | undefined): Promise<CompiledPack> {
  const directory = packDirectory(asked)
  try {
    return await loadPack(directory)
  } catch (error) {
    // Only the file system can fail here: whatever the files hold becomes findings.
    const { path } = error as { path?: string }
    if (path === undefined) throw error
    throw new CannotRun(failureAt(path, error))
  }
}

/** The nearest directory, from a path upwards, that holds a manifest. */
function above(path: string): string | null {
  for (let at = path; ; at = dirname(at)) {
    if (existsSync(join(at, MANIFEST))) return at
    if (dirname(at) === at) return null
  }
}

/** The pack that is part of this package. */
function shippedRules(): string | null {
  const directory = join(packageRoot(), 'rules')
  return existsSync(join(directory, MANIFEST)) ? directory : null
}
