import type { Command } from 'commander'
import type { Io } from './io.ts'

/** A verb adds itself to the program; its action returns the exit code. */
export interface Verb {
  readonly register: (program: Command, run: Runner) => void
}

/** Runs the action of a verb with everything outside the program in hand. */
export type Runner = (action: (io: Io) => Promise<number>) => Promise<void>

/** Options every verb takes. */
export interface CommonOptions {
  readonly rules?: string
  readonly json?: boolean
  readonly lang?: string
  readonly text?: boolean
}

export function common(command: Command): Command {
  return command
    .option('--rules <directory>', 'the pack to work on (default: ./rules, else the shipped plan)')
    .option('--json', 'print one JSON document on standard output and nothing else')
    .option('--lang <zh|en>', 'language of the text for people (default: zh, or en in an English locale)')
    .option(
      '--text',
      'text for people on standard output even when it is piped (default: standard error then)',
    )
}
