import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'tsup'

const root = fileURLToPath(new URL('../../', import.meta.url))

/**
 * A module built as the package is, imported from a temporary folder as several instances of its own.
 *
 * What is timed must not run through tsx, which names every function as it is created and so slows down whatever
 * makes closures. Nor may two workloads share an instance: engines specialise a function for the objects it has met.
 */
export async function importBuilt<T, Name extends string>(
  path: string,
  names: readonly Name[],
): Promise<Record<Name, T>> {
  const outDir = await mkdtemp(join(tmpdir(), 'child-plan-bench-'))
  try {
    await build({
      entry: { measured: fileURLToPath(new URL(path, import.meta.url)) },
      outDir,
      format: 'esm',
      outExtension: () => ({ js: '.mjs' }),
      platform: 'neutral',
      target: 'es2022',
      treeshake: true,
      config: false,
      silent: true,
      tsconfig: join(root, 'tsconfig.json'),
    })
    const built = pathToFileURL(join(outDir, 'measured.mjs')).href
    const instances = names.map(async (name) => [name, await import(`${built}?${name}`)] as const)
    return Object.fromEntries(await Promise.all(instances)) as Record<Name, T>
  } finally {
    await rm(outDir, { recursive: true, force: true })
  }
}
