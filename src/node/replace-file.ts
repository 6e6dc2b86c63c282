import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

const BOM = '\uFEFF'

/** Replaces the text of a file in one step: nobody ever sees half of it, and a byte order mark it had is kept. */
export async function replaceText(file: string, text: string): Promise<void> {
  const before = await readFile(file)
  const marked = before.subarray(0, 3).equals(Buffer.from(BOM))
  await inOneStep(file, marked ? BOM + text : text, { mode: (await stat(file)).mode })
}

/** Writes a file, new or not, in one step: what was there is whole until the new text is. */
export async function writeText(file: string, text: string): Promise<void> {
  await inOneStep(file, text)
}

async function inOneStep(
  file: string,
  text: string,
  options: { readonly mode?: number } = {},
): Promise<void> {
  const temporary = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`)
  try {
    await writeFile(temporary, text, options)
    await rename(temporary, file)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}
