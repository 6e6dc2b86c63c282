import { PassThrough, Readable } from 'node:stream'
import { runCommand } from '../../src/cli/program.ts'

export interface Ran {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

export interface RunOptions {
  readonly stdin?: string
  /** Whether standard output and input are a terminal. */
  readonly terminal?: boolean
  readonly env?: Readonly<Record<string, string>>
}

/** The environment of a reader of English; without one the program speaks Chinese. */
export const english = { LANG: 'en_GB.UTF-8' } as const

/** Runs one command line in this process, with everything outside the program replaced. The day is 2026-06-01. */
export async function childPlan(words: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const { stdin = '', terminal = false, env = {} } = options
  const input = Object.assign(Readable.from([Buffer.from(stdin)]), { isTTY: terminal })
  const output = Object.assign(new PassThrough(), { isTTY: terminal })
  const errors = Object.assign(new PassThrough(), { isTTY: terminal })
  const stdout = collect(output)
  const stderr = collect(errors)
  const now = () => new Date('2026-06-01T04:00:00Z')
  const code = await runCommand(words, { stdin: input, stdout: output, stderr: errors, env, now }, '0.0.0')
  output.end()
  errors.end()
  return { code, stdout: await stdout, stderr: await stderr }
}

async function collect(stream: PassThrough): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(Buffer.from(chunk as Uint8Array))
  return Buffer.concat(chunks).toString('utf8')
}
