import type { Readable, Writable } from 'node:stream'
import type { Bilingual, Language } from '../diagnostics/diagnostic.ts'
import { visible } from '../diagnostics/visible.ts'

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

/** The command could not run: one line why, in the reader's language, exit 2, no stack. */
export class CannotRun extends Error {
  override readonly name = 'CannotRun'
  readonly why: Bilingual

  constructor(why: Bilingual) {
    super(why.en)
    this.why = why
  }
}

/** Where text for people goes: standard output on a terminal (or when asked for), else standard error. */
export function sayTo(io: Io, options: { readonly text?: boolean }): (text: string) => void {
  const stream = io.stdout.isTTY || options.text ? io.stdout : io.stderr
  return (text) => void stream.write(text.endsWith('\n') ? text : `${text}\n`)
}

/** One JSON document, and nothing else, on standard output. */
export function printJson(io: Io, document: unknown): void {
  io.stdout.write(`${escapeControls(JSON.stringify(document, null, 2))}\n`)
}

/** JSON leaves U+007F to U+009F bare, and a terminal may obey them; escaped, the document means the same. */
function escapeControls(json: string): string {
  return json.replace(/\p{Cc}/gu, (one) =>
    one === '\n' ? one : `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** Why the command could not run: one line on standard error, whatever the names in it hold. */
export function sayWhy(io: Io, why: string): void {
  io.stderr.write(`child-plan: ${visible(why.trim())}\n`)
}

/** https://no-color.org: any value but the empty one turns colour off. */
export function useColour(io: Io): boolean {
  return Boolean(io.stdout.isTTY) && !io.env.NO_COLOR
}

/** The language of what is said before options are read, or when they cannot be. */
export function languageAtStart(io: Io, words: readonly string[]): Language {
  const at = words.indexOf('--lang')
  const asked = at === -1 ? words.find((one) => one.startsWith('--lang='))?.slice(7) : words[at + 1]
  return asked === 'zh' || asked === 'en' ? asked : localeLanguage(io)
}

/** Chinese unless the reader, or the reader's locale, says English. */
export function languageOf(io: Io, asked: string | undefined): Language {
  if (asked === 'zh' || asked === 'en') return asked
  if (asked !== undefined)
    throw new CannotRun({
      zh: `--lang 只能是 zh 或 en，不能是 \`${asked}\``,
      en: `--lang takes zh or en, not \`${asked}\``,
    })
  return localeLanguage(io)
}

/** The language of the reader's locale. */
function localeLanguage(io: Io): Language {
  // POSIX: a variable set to nothing is as good as unset.
  const locale = io.env.LC_ALL || io.env.LC_MESSAGES || io.env.LANG || ''
  return locale.toLowerCase().startsWith('en') ? 'en' : 'zh'
}
