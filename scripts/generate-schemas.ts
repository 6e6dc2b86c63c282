/**
 * Writes schemas/*.schema.json from the zod schemas of src/model. The files are committed: editors read them straight
 * from the repository. `--check` writes nothing and exits 1 where a file is stale, missing or left over.
 */
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { schemaFiles } from '../src/model/json-schema.ts'

const directory = fileURLToPath(new URL('../schemas/', import.meta.url))
const expected = schemaFiles()
const present = (await readdir(directory).catch(() => [])).filter((name) => name.endsWith('.schema.json'))
const leftOver = present.filter((name) => !expected.has(name))
const stale: string[] = []
for (const [name, content] of expected) {
  const committed = await readFile(`${directory}${name}`, 'utf8').catch(() => null)
  if (committed !== content) stale.push(name)
}

if (process.argv.includes('--check')) {
  for (const name of [...stale, ...leftOver])
    console.error(`schemas/${name} is stale: run npx tsx scripts/generate-schemas.ts`)
  process.exitCode = stale.length + leftOver.length === 0 ? 0 : 1
} else {
  await mkdir(directory, { recursive: true })
  for (const name of stale) {
    // Written beside and renamed, so that an editor never reads half a schema.
    const temporary = `${directory}.${name}.${process.pid}`
    await writeFile(temporary, expected.get(name) ?? '')
    await rename(temporary, `${directory}${name}`)
  }
  for (const name of leftOver) await rm(`${directory}${name}`)
}
