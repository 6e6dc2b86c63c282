import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Generated files of one folder: what they should hold, and which of the files there are generated at all. */
export interface GeneratedFolder {
  /** Absolute, ending in a slash. */
  readonly directory: string
  /** Content by path in the folder. */
  readonly expected: ReadonlyMap<string, string>
  readonly isGenerated: (path: string) => boolean
}

export interface Stale {
  /** Missing, or of other content. */
  readonly changed: readonly string[]
  /** There, but no longer generated. */
  readonly leftOver: readonly string[]
}

export async function staleFiles({ directory, expected, isGenerated }: GeneratedFolder): Promise<Stale> {
  const entries = await readdir(directory, { recursive: true, encoding: 'utf8' }).catch(() => [])
  const present = entries.map((path) => path.replaceAll('\\', '/')).filter(isGenerated)
  const changed: string[] = []
  for (const [path, content] of expected) {
    const committed = await readFile(`${directory}${path}`, 'utf8').catch(() => null)
    if (committed !== content) changed.push(path)
  }
  return { changed, leftOver: present.filter((path) => !expected.has(path)).sort() }
}

/** Makes the folder what it should be; files that are so already are not touched. */
export async function refresh(folder: GeneratedFolder): Promise<void> {
  const { directory, expected } = folder
  const { changed, leftOver } = await staleFiles(folder)
  for (const path of changed) {
    const target = `${directory}${path}`
    await mkdir(dirname(target), { recursive: true })
    // Written beside and renamed, so that an editor never reads half a file.
    const temporary = `${target}.${process.pid}`
    await writeFile(temporary, expected.get(path) ?? '')
    await rename(temporary, target)
  }
  for (const path of leftOver) await rm(`${directory}${path}`)
}
