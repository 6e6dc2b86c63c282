/**
 * Writes schemas/*.schema.json from the zod schemas of src/model, and schemas/output/*.schema.json from the shapes of
 * what the command line prints. The files are committed: editors and scripts read them straight from the repository.
 * `--check` writes nothing and exits 1 where a file is stale, missing or left over.
 */
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { outputSchemaFiles } from '../src/cli/shapes/index.ts'
import { schemaFiles } from '../src/model/json-schema.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
const folders = [
  { folder: 'schemas/', expected: schemaFiles() },
  { folder: 'schemas/output/', expected: outputSchemaFiles() },
]

for (const { folder, expected } of folders) {
  const directory = `${root}${folder}`
  const present = (await readdir(directory).catch(() => [])).filter((name) => name.endsWith('.schema.json'))
  const leftOver = present.filter((name) => !expected.has(name))
  const stale: string[] = []
  for (const [name, content] of expected) {
    const committed = await readFile(`${directory}${name}`, 'utf8').catch(() => null)
    if (committed !== content) stale.push(name)
  }
  if (process.argv.includes('--check')) {
    for (const name of [...stale, ...leftOver]) {
      console.error(`${folder}${name} is stale: run npx tsx scripts/generate-schemas.ts`)
      process.exitCode = 1
    }
    continue
  }
  await mkdir(directory, { recursive: true })
  for (const name of stale) {
    // Written beside and renamed, so that an editor never reads half a schema.
    const temporary = `${directory}.${name}.${process.pid}`
    await writeFile(temporary, expected.get(name) ?? '')
    await rename(temporary, `${directory}${name}`)
  }
  for (const name of leftOver) await rm(`${directory}${name}`)
}
