import type { Readable, Writable } from 'node:stream'
import type { Language } from '../diagnostics/diagnostic.ts'

/** Everything outside the program that a verb may touch: replaced in tests. */
export interface Io {
  readonly stdin: Readable & { readonly isTTY?: boolean }
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number }
  readonly stderr: Writable & { readonly isTTY?: boolean }
  readonly env: Readonly<Record<string, string | undefined>>
  readonly now: () => Date
}

/** Exit codes (contract): a negative answer is not a failure. */
export const EXIT = { ok: 0, findings: 1, couldNotRun: 2 } as const

/** The command could not run: one line why, exit 2, no stack. */
export class CannotRun extends Error {
  override readonly name = 'CannotRun'
}

/** Where text for people goes: standard output on a terminal (or when asked for), else standard error. */
export function sayTo(io: Io, options: { readonly text?: boolean }): (text: string) => void {
  const stream = io.stdout.isTTY || options.text ? io.stdout : io.stderr
  return (text) => void stream.write(text.endsWith('\n') ? text : `${text}\n`)
}

/** One JSON document, and nothing else, on standard output. */
export function printJson(io: Io, document: unknown): void {
  io.stdout.write(`${JSON.stringify(document, null, 2)}\n`)
}

export function useColour(io: Io): boolean {
  return Boolean(io.stdout.isTTY) && io.env.NO_COLOR === undefined
}

/** Chinese unless the reader, or the reader's locale, says English. */
export function languageOf(io: Io, asked: string | undefined): Language {
  if (asked === 'zh' || asked === 'en') return asked
  if (asked !== undefined) throw new CannotRun(`--lang takes zh or en, not \`${asked}\``)
  const locale = io.env.LC_ALL ?? io.env.LC_MESSAGES ?? io.env.LANG ?? ''
  return locale.toLowerCase().startsWith('en') ? 'en' : 'zh'
}
