import type { columnCodes } from '../../diagnostics/catalogue/columns.ts'
import { factSentences } from '../../diagnostics/catalogue/fact-sentences.ts'
import type { Bilingual, CodeDefinition } from '../../diagnostics/diagnostic.ts'
import { fill } from '../../diagnostics/fill.ts'
import { visible } from '../../diagnostics/visible.ts'

export type FactCode = keyof typeof factSentences | keyof typeof columnCodes

/** One thing wrong with the facts given, at a dotted path. */
export interface FactProblem {
  readonly code: FactCode
  readonly path: string
  readonly message: Bilingual
  readonly help: Bilingual
  /** What the sentences were made from. */
  readonly values: Readonly<Record<string, string>>
  /** Which of many rows, counted from 0; absent where there is one record. */
  readonly row?: number
  /** The nearest right name or value, where there is one. */
  readonly suggestion?: string
}

export function factProblem(
  code: keyof typeof factSentences,
  path: string,
  values: Readonly<Record<string, string>>,
  suggestion?: string,
): FactProblem {
  return problemOf(code, factSentences[code], path, values, suggestion)
}

/** A problem of any part of the catalogue: who needs one part does not carry the others. */
export function problemOf(
  code: FactCode,
  { message, help }: Pick<CodeDefinition, 'message' | 'help'>,
  path: string,
  values: Readonly<Record<string, string>>,
  suggestion?: string,
): FactProblem {
  const all = { ...values, fact: path }
  // One line each, whatever was given: nothing in an input writes a second line into a log, or steers a terminal.
  const filled = ({ zh, en }: Bilingual): Bilingual => ({
    zh: visible(fill(zh, all)),
    en: visible(fill(en, all)),
  })
  return {
    code,
    path,
    message: filled(message),
    help: filled(help),
    values: all,
    ...(suggestion === undefined ? {} : { suggestion }),
  }
}

/**
 * Thrown when facts given to the engine are not facts of the dictionary: every problem at once, each with its path.
 * Where a getter or a proxy of the caller threw, `cause` is what it threw.
 */
export class FactsError extends Error {
  override readonly name = 'FactsError'

  constructor(
    readonly problems: readonly FactProblem[],
    options?: ErrorOptions,
  ) {
    super(
      problems
        .map(
          ({ row, message, suggestion }) =>
            (row === undefined ? '' : `row ${row}: `) +
            message.en +
            (suggestion === undefined ? '' : ` (did you mean \`${suggestion}\`?)`),
        )
        .join('; '),
      options,
    )
  }
}
