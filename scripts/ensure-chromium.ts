/**
 * Prints the path of a Chromium for the test of the browser example: `$CHROMIUM` where that is set, else the first on the
 * PATH, else Debian's, which is installed where apt-get is there and this is root. Fails with the reason otherwise.
 */
import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

try {
  console.log(chromium())
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

function chromium(): string {
  const { CHROMIUM } = process.env
  if (CHROMIUM) {
    if (!isProgram(CHROMIUM)) throw new Error(`there is no program at CHROMIUM=${CHROMIUM}`)
    return CHROMIUM
  }
  return onPath(names) ?? installed() ?? missing()
}

function installed(): string | undefined {
  if (!onPath(['apt-get']) || process.getuid?.() !== 0) return undefined
  aptGet('update')
  // Chinese text needs a Chinese font to be seen on a screenshot.
  aptGet('install', '--yes', '--no-install-recommends', 'chromium', 'fonts-noto-cjk')
  return onPath(names)
}

function aptGet(...words: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  // Standard output is for the path alone.
  const { status } = spawnSync('apt-get', words, { env, stdio: ['ignore', 2, 2] })
  if (status !== 0)
    throw new Error(`apt-get ${words.join(' ')} failed: install Chromium, or set CHROMIUM to one`)
}

function missing(): never {
  throw new Error(
    'no Chromium on the PATH, and none can be installed: install it, or set CHROMIUM to its path',
  )
}

function onPath(programs: readonly string[]): string | undefined {
  const directories = (process.env.PATH ?? '').split(delimiter)
  return programs.flatMap((program) => directories.map((one) => join(one, program))).find(isProgram)
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
