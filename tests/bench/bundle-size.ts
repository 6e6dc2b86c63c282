import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'tsup'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** What a bundler makes of an application that uses an entry of the package, compressed; null where it is not built. */
export async function gzipBytes(
  entry: 'index' | 'core' | 'engine' | 'columns',
  use: string,
): Promise<number | null> {
  const built = join(root, 'dist', `${entry}.js`)
  if (!existsSync(built)) return null
  await mkdir(join(root, '.bench'), { recursive: true })
  const directory = await mkdtemp(join(root, '.bench', 'bundle-'))
  try {
    const application = join(directory, 'application.ts')
    await writeFile(application, `// @ts-nocheck\n${use.replace('<entry>', built)}\n`)
    await build({
      entry: { bundle: application },
      outDir: directory,
      format: 'esm',
      outExtension: () => ({ js: '.mjs' }),
      platform: 'neutral',
      target: 'es2022',
      minify: true,
      splitting: false,
      config: false,
      silent: true,
      tsconfig: join(root, 'tsconfig.json'),
    })
    return gzipSync(await readFile(join(directory, 'bundle.mjs')), { level: 9 }).byteLength
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}

/** Deciding, outcomes and assessing by the shipped plan. */
export const usingThePlan = `import { luojiang } from '<entry>'
export const decided = (facts) => [luojiang.decide('welfare.orphan', facts).outcome, luojiang.outcomes(facts)]
export const assessed = (data) => luojiang.assess(data, { period: 2025 }).totals`

/** The engine for a plan that comes from elsewhere. */
export const usingTheEngine = `import { createEngine } from '<entry>'
export const outcomes = (ir, facts) => createEngine(ir).outcomes(facts)`

/** Deciding the rows of typed arrays by the shipped plan. */
export const usingColumns = `import { luojiangColumnar } from '<entry>'
export const decided = (columns) => luojiangColumnar.decideColumns(columns)`
