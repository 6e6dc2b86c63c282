/**
 * Writes docs/reference from the rules and the catalogue of diagnostics. The pages are committed, to be read where the
 * repository is browsed. `--check` writes nothing and exits 1 where a page is stale, missing or left over.
 */
import { readReference } from './reference/index.ts'
import { refresh, staleFiles } from './stale-files.ts'

const reference = await readReference()
if (process.argv.includes('--check')) {
  const { changed, leftOver } = await staleFiles(reference)
  for (const path of [...changed, ...leftOver]) {
    console.error(`docs/reference/${path} is stale: run npm run generate:reference`)
    process.exitCode = 1
  }
} else await refresh(reference)
