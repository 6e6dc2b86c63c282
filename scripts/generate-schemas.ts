/**
 * Writes schemas/*.schema.json from the zod schemas of src/model, and schemas/output/*.schema.json from the shapes of
 * what the command line prints. The files are committed: editors and scripts read them straight from the repository.
 * `--check` writes nothing and exits 1 where a file is stale, missing or left over.
 */
import { fileURLToPath } from 'node:url'
import { outputSchemaFiles } from '../src/cli/shapes/index.ts'
import { schemaFiles } from '../src/model/json-schema.ts'
import { refresh, staleFiles } from './stale-files.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
const folders = [
  { folder: 'schemas/', expected: schemaFiles() },
  { folder: 'schemas/output/', expected: outputSchemaFiles() },
]

for (const { folder, expected } of folders) {
  const isGenerated = (path: string) => /^[^/]+\.schema\.json$/.test(path)
  const generated = { directory: `${root}${folder}`, expected, isGenerated }
  if (!process.argv.includes('--check')) {
    await refresh(generated)
    continue
  }
  const { changed, leftOver } = await staleFiles(generated)
  for (const name of [...changed, ...leftOver]) {
    console.error(`${folder}${name} is stale: run npx tsx scripts/generate-schemas.ts`)
    process.exitCode = 1
  }
}
