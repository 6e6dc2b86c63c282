import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

const BOM = '\uFEFF'

/** Replaces the text of a file in one step: nobody ever sees half of it, and a byte order mark it had is kept. */
export async function replaceText(file: string, text: string): Promise<void> {
  const before = await readFile(file)
  const marked = before.subarray(0, 3).equals(Buffer.from(BOM))
  await writeText(file, marked ? BOM + text : text, (await stat(file)).mode)
}

/** Writes a file, new or in the place of one that is there, in one step. */
export async function writeText(file: string, text: string, mode?: number): Promise<void> {
  const temporary = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`)
  try {
    await writeFile(temporary, text, mode === undefined ? {} : { mode })
    await rename(temporary, file)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}
