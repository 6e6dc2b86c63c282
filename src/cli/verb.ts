import type { Command } from 'commander'
import type { Io } from './io.ts'

/** A verb adds itself to the program; its action returns the exit code. */
export interface Verb {
  readonly register: (program: Command, run: Runner, say: Say) => void
}

/** Runs the action of a verb with everything outside the program in hand. */
export type Runner = (action: (io: Io) => Promise<number>) => Promise<void>

/** Help is in one language, that of the reader. */
export type Say = (zh: string, en: string) => string

/** Options every verb takes. */
export interface CommonOptions {
  readonly rules?: string
  readonly json?: boolean
  readonly lang?: string
  readonly text?: boolean
}

export function common(command: Command, say: Say): Command {
  return command
    .option(
      '--rules <directory>',
      say(
        '规则包所在的文件夹（不写则为 ./rules，没有则为随包的规则）',
        'the pack to work on (default: ./rules, else the shipped plan)',
      ),
    )
    .option(
      '--json',
      say(
        '在标准输出打印一份 JSON，别的都不打印',
        'print one JSON document on standard output and nothing else',
      ),
    )
    .option(
      '--lang <zh|en>',
      say(
        '文字用中文还是英文（不写则为中文，系统语言是英文的为英文）',
        'language of the text for people (default: zh, or en in an English locale)',
      ),
    )
    .option(
      '--text',
      say(
        '交给后面的命令时，文字也写到标准输出（不写则写到标准错误）',
        'text for people on standard output even when it is piped (default: standard error then)',
      ),
    )
}
