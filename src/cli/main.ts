#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { EXIT, type Io, sayWhy } from './io.ts'
import { runCommand } from './program.ts'
import { packageRoot } from './reading/package-root.ts'

const { version } = JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')) as {
  version: string
}

// A reader that goes away (`| head`) is no fault of ours.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT.ok)
    throw error
  })

const io: Io = {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  now: () => new Date(),
}

try {
  process.exitCode = await runCommand(process.argv.slice(2), io, version)
} catch (error) {
  // CONTRACT: one line, no stack, also for a mistake of this program.
  sayWhy(io, `internal error: ${error instanceof Error ? error.message : String(error)}`)
  if (process.env.CHILD_PLAN_DEBUG) console.error(error)
  process.exitCode = EXIT.couldNotRun
}
