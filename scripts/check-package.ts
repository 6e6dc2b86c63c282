/**
 * Judges the package as it would be published: packed once, without building it again, and read by publint and by "are the
 * types wrong?", under every way of resolving modules and with nothing ignored.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const directory = mkdtempSync(join(tmpdir(), 'child-plan-packed-'))

try {
  run('npm', 'pack', '--ignore-scripts', '--silent', '--pack-destination', directory)
  const [name = ''] = readdirSync(directory)
  const tarball = join(directory, name)
  run('npx', '--no-install', 'publint', 'run', tarball, '--strict')
  run('npx', '--no-install', 'attw', tarball, '--format', 'table-flipped')
} finally {
  rmSync(directory, { recursive: true, force: true })
}

/** Runs a program in the repository; where it fails, so does this, after every other has had its say. */
function run(program: string, ...words: string[]): void {
  const { status, error } = spawnSync(program, words, { cwd: root, stdio: 'inherit' })
  if (error) throw error
  if (status !== 0) process.exitCode = 1
}
