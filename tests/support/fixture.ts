import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'

/** `UPDATE_FIXTURES=1 npx vitest run …` rewrites every expected file; read the diff before committing it. */
const updating = process.env.UPDATE_FIXTURES === '1'

/** The expected file that belongs to a fixture: `x.yaml` → `x.expected.txt`. */
export function expectedPath(path: string, extension = 'txt'): string {
  return path.replace(/\.[^./]+$/, `.expected.${extension}`)
}

/** Asserts that `actual` is, to the byte, what the expected file holds. */
export function expectFile(path: string, actual: string): void {
  if (updating) writeFileSync(path, actual)
  const expected = existsSync(path)
    ? readFileSync(path, 'utf8')
    : `(${path} is missing: run with UPDATE_FIXTURES=1)`
  expect(actual).toBe(expected)
}

/** Names of the fixtures in a directory with an extension, sorted; fails where an expected file has lost its fixture. */
export function fixtureNames(directory: string, extension: string): readonly string[] {
  const files = readdirSync(directory).sort()
  const names = files.filter((file) => file.endsWith(`.${extension}`) && !file.includes('.expected.'))
  const stems = new Set(names.map((name) => name.slice(0, -extension.length - 1)))
  const orphans = files.filter(
    (file) => file.includes('.expected.') && !stems.has(file.split('.expected.')[0] ?? ''),
  )
  if (orphans.length > 0)
    throw new Error(`expected files without a fixture in ${directory}: ${orphans.join(', ')}`)
  return names
}

export function readFixture(directory: string, name: string): string {
  return readFileSync(join(directory, name), 'utf8')
}
