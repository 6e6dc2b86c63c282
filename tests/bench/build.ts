import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'tsup'
import { eightRulesIr, printEightRules } from './eight-rules.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

export const workloads = ['single', 'batch', 'columns', 'memory', 'targets'] as const
export type Workload = (typeof workloads)[number]

export interface Built {
  readonly directory: string
  readonly remove: () => Promise<void>
}

/**
 * The workloads built as the package is, and beside them the plan of the eight rules, in a folder of their own.
 *
 * What is timed must not run through tsx, which names every function as it is created and so slows down whatever
 * makes closures. The folder lies in the project, so that the peers are found.
 */
export async function buildWorkloads(): Promise<Built> {
  await mkdir(join(root, '.bench'), { recursive: true })
  const directory = await mkdtemp(join(root, '.bench', 'run-'))
  const remove = () => rm(directory, { recursive: true, force: true })
  try {
    const { records, columns } = printEightRules(await eightRulesIr(), '../../src')
    const plans = {
      'eight-rules': join(directory, 'eight-rules.ts'),
      'eight-columns': join(directory, 'eight-columns.ts'),
    }
    await writeFile(plans['eight-rules'], records)
    await writeFile(plans['eight-columns'], columns)
    const sources = workloads.map(
      (name) => [name, fileURLToPath(new URL(`./workloads/${name}.ts`, import.meta.url))] as const,
    )
    await build({
      entry: { ...Object.fromEntries(sources), ...plans },
      outDir: directory,
      format: 'esm',
      outExtension: () => ({ js: '.mjs' }),
      platform: 'node',
      target: 'es2022',
      treeshake: true,
      skipNodeModulesBundle: true,
      config: false,
      silent: true,
      tsconfig: join(root, 'tsconfig.json'),
    })
    return { directory, remove }
  } catch (error) {
    await remove()
    throw error
  }
}
