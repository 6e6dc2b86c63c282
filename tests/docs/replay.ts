import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { expect } from 'vitest'
import { temporaryPack } from '../cli/support/temporary.ts'
import { type CodeBlock, root } from './code-blocks.ts'
import { transcript } from './transcript.ts'
import { applied, readDiff } from './unified-diff.ts'

/**
 * Replays a section of a document: its blocks are one session, in order.
 *
 * - `console`: commands and what they print.
 * - `diff`: a change that the reader makes, from here to the end of the section; `diff result` makes none: it shows
 *   all the difference that there now is to the shipped files.
 * - a block with a file's name: lines that stand so in that file, or, where there is no such file, the file itself.
 *
 * @returns each console block as it now looks
 */
export async function replay(blocks: readonly CodeBlock[]): Promise<ReadonlyMap<CodeBlock, string>> {
  const shown = new Map<CodeBlock, string>()
  const room = blocks.some(changesFiles) ? copyOfTheRules() : root
  const before = process.cwd()
  process.chdir(room)
  try {
    for (const block of blocks) {
      if (block.language === 'console') shown.set(block, await transcript(block.code))
      else if (block.language === 'diff' && block.name === 'result') expectDifference(room, block.code)
      else if (block.language === 'diff') change(room, block.code)
      else if (block.name !== '') showFile(room, block)
    }
  } finally {
    process.chdir(before)
  }
  return shown
}

function changesFiles({ language, name }: CodeBlock): boolean {
  return language === 'diff' || (name !== '' && !existsSync(join(root, name)))
}

function copyOfTheRules(): string {
  const { directory } = temporaryPack()
  cpSync(join(root, 'examples'), join(directory, 'examples'), { recursive: true })
  return directory
}

function change(room: string, diff: string): void {
  for (const own of readDiff(diff)) {
    const path = join(room, own.file)
    writeFileSync(path, applied(readFileSync(path, 'utf8'), own))
  }
}

function expectDifference(room: string, diff: string): void {
  const shown = readDiff(diff)
  for (const own of shown) {
    const shipped = readFileSync(join(root, own.file), 'utf8')
    expect(readFileSync(join(room, own.file), 'utf8'), own.file).toBe(applied(shipped, own))
  }
  const changed = ['rules', 'seeds/plan'].flatMap((folder) =>
    readdirSync(join(room, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(room, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .filter((file) => !existsSync(join(root, file)) || !sameFile(join(room, file), join(root, file))),
  )
  expect(changed.sort()).toEqual(shown.map(({ file }) => file).sort())
}

function sameFile(one: string, other: string): boolean {
  return readFileSync(one).equals(readFileSync(other))
}

function showFile(room: string, { name, code }: CodeBlock): void {
  const path = join(room, name)
  if (existsSync(path)) expect(`\n${readFileSync(path, 'utf8')}`, name).toContain(`\n${code}`)
  else {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, code)
  }
}
