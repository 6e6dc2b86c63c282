import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, posix, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type CompiledPack, compileFiles, type PackFile } from '../../src/pipeline.ts'

const fixtures = fileURLToPath(new URL('./fixtures', import.meta.url))
const base = join(fixtures, 'base')

export const badFixtures = join(fixtures, 'bad')
export const goodFixtures = join(fixtures, 'good')

/** Names of the fixture folders of a kind. */
export function overlays(directory: string): string[] {
  return readdirSync(directory).sort()
}

/** Files of a folder by path, but not what belongs to the test itself. */
function filesOf(directory: string): Map<string, string> {
  const paths = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/^expected\.|^removed\.txt$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
  return new Map(
    paths.map((path) => [
      path
        .slice(directory.length + 1)
        .split(sep)
        .join('/'),
      readFileSync(path, 'utf8'),
    ]),
  )
}

/** The base pack with the files of a folder laid over it, and those that its removed.txt names taken away. */
export function compileOverlay(directory: string): CompiledPack {
  const removed = join(directory, 'removed.txt')
  const files = new Map([...filesOf(base), ...filesOf(directory)])
  if (existsSync(removed)) for (const path of readFileSync(removed, 'utf8').split('\n')) files.delete(path)
  const fileAt = (path: string): PackFile | null => {
    const content = files.get(path)
    return content === undefined ? null : { path: path.replace(/^rules\//, ''), file: path, content }
  }
  const yaml = [...files.keys()].filter((path) => path.endsWith('.yaml')).sort()
  return compileFiles(
    yaml.flatMap((path) => fileAt(path) ?? []),
    (path) => fileAt(posix.join('rules', path)),
  )
}
