import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'tsup'

const root = fileURLToPath(new URL('../../', import.meta.url))

/**
 * A module built as the package is and imported from a temporary folder. What is timed must not run through tsx,
 * which names every function as it is created and so slows down whatever makes closures.
 */
export async function importBuilt<T>(path: string): Promise<T> {
  const outDir = await mkdtemp(join(tmpdir(), 'child-plan-bench-'))
  try {
    const entry = { measured: fileURLToPath(new URL(path, import.meta.url)) }
    await build({
      entry,
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
    return await import(pathToFileURL(join(outDir, 'measured.mjs')).href)
  } finally {
    await rm(outDir, { recursive: true, force: true })
  }
}
