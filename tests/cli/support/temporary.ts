import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll } from 'vitest'

export const root = fileURLToPath(new URL('../../../', import.meta.url))

const made: string[] = []
afterAll(() => {
  for (const directory of made) rmSync(directory, { recursive: true, force: true })
})

/** An empty directory that goes when the tests of the file have ended. */
export function temporaryDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'child-plan-'))
  made.push(directory)
  return directory
}

export interface TemporaryPack {
  readonly directory: string
  /** `--rules` for the command line. */
  readonly rules: string
  readonly path: (file: string) => string
  readonly read: (file: string) => string
  readonly write: (file: string, content: string | Uint8Array) => void
  /** Replaces text that must be there once. */
  readonly edit: (file: string, before: string, after: string) => void
}

/**
 * A copy of the shipped rules with the plan text they quote.
 *
 * @param only the rules to take, with those they refer to, where a test needs no more: a small pack loads sooner
 */
export function temporaryPack(only?: readonly string[]): TemporaryPack {
  const directory = temporaryDirectory()
  for (const folder of ['rules', 'seeds/plan'])
    cpSync(join(root, folder), join(directory, folder), { recursive: true })
  const rules = join(directory, 'rules')
  if (only) keepOnly(rules, only)
  const path = (file: string) => join(rules, file)
  const read = (file: string) => readFileSync(path(file), 'utf8')
  const write = (file: string, content: string | Uint8Array) => writeFileSync(path(file), content)
  return {
    directory,
    rules,
    path,
    read,
    write,
    edit(file, before, after) {
      const parts = read(file).split(before)
      if (parts.length !== 2)
        throw new Error(`${file} holds ${JSON.stringify(before)} ${parts.length - 1} times`)
      write(file, parts.join(after))
    },
  }
}

/** Takes away every rule but these and those that they refer to. */
function keepOnly(rules: string, only: readonly string[]): void {
  const files = readdirSync(rules, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
  const texts = new Map<string, { readonly path: string; readonly text: string }>()
  for (const { parentPath, name } of files) {
    const path = join(parentPath, name)
    const text = readFileSync(path, 'utf8')
    const id = /^id: ([a-z]+\.[a-z0-9-]+)$/m.exec(text)?.[1]
    if (id !== undefined) texts.set(id, { path, text })
  }
  const kept = new Set(only)
  // A set is walked in the order things are added to it, so what is found on the way is walked too.
  for (const id of kept)
    for (const [other] of texts.get(id)?.text.matchAll(/[a-z]+\.[a-z0-9-]+/g) ?? [])
      if (texts.has(other)) kept.add(other)
  for (const [id, { path }] of texts) if (!kept.has(id)) rmSync(path)
  // What is left is no finished rule book, and the oddities on record name rules that are gone.
  rmSync(join(rules, 'findings.yaml'), { force: true })
  const plan = join(rules, 'plan.yaml')
  writeFileSync(plan, readFileSync(plan, 'utf8').replace(/^ *complete: true\n/m, ''))
}

/** A file with some content, outside any pack. */
export function temporaryFile(name: string, content: string | Uint8Array): string {
  const path = join(temporaryDirectory(), name)
  writeFileSync(path, content)
  return path
}
