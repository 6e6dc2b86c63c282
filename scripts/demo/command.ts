import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../', import.meta.url))

/** Shows a command line and runs it; the demo ends where one fails. */
export function command(words: readonly string[]): void {
  console.log(`\n$ child-plan ${words.join(' ')}`)
  const ran = spawnSync(process.execPath, ['dist/cli.js', ...words, '--text'], {
    cwd: root,
    stdio: 'inherit',
  })
  if (ran.status !== 0) process.exit(ran.status ?? 1)
}

export function heading(number: string, zh: string, en: string): void {
  console.log(`\n━━ ${number}. ${zh} · ${en}`)
}
