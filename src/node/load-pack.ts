import { readdir, readFile } from 'node:fs/promises'
import { join, relative, resolve, sep } from 'node:path'
import { documentKindOf } from '../model/document-kinds.ts'
import { readDocument } from '../model/read.ts'
import { type CompiledPack, compileFiles, type PackFile } from '../pipeline.ts'
import { decodeBytes } from '../syntax/index.ts'

/**
 * Reads and compiles the pack in a directory (`plan.yaml` at its top).
 *
 * @throws {Error} where the directory cannot be read; everything wrong with its content is in `findings`.
 */
export async function loadPack(directory: string): Promise<CompiledPack> {
  const files = await packFiles(directory)
  const text = await planTextFile(directory, files)
  return compileFiles(files, () => text)
}

/** Every YAML file of a pack directory, in stable order, named relative to the working directory. */
export async function packFiles(directory: string): Promise<PackFile[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true })
  const paths = entries
    // Links are followed; what a link or a name ending in .yaml leads to is found out when it is read.
    .filter((entry) => /\.ya?ml$/.test(entry.name) && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  return Promise.all(
    paths.map(async (path) => ({
      path: relative(directory, path).split(sep).join('/'),
      file: displayName(path),
      // A link that leads nowhere, or a directory so named, reads as an empty document, which is reported.
      content: await readFile(path).catch(() => new Uint8Array()),
    })),
  )
}

async function planTextFile(directory: string, files: readonly PackFile[]): Promise<PackFile | null> {
  const manifest = files.find((one) => documentKindOf(one.path) === 'plan')
  const source = manifest && decodeBytes(manifest.file, manifest.content as Uint8Array).source
  const document = source ? readDocument('plan.yaml', source).document : null
  if (document?.kind !== 'plan') return null
  const { text } = document.model as { text: string }
  const path = resolve(directory, text)
  try {
    return { path: text, file: displayName(path), content: await readFile(path) }
  } catch {
    // The pipeline reports the missing text at its place in plan.yaml.
    return null
  }
}

function displayName(path: string): string {
  const shown = relative(process.cwd(), path)
  return (shown.startsWith('..') ? path : shown).split(sep).join('/')
}
