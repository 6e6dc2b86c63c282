import { factCodes } from '../../diagnostics/catalogue/facts.ts'
import type { Bilingual } from '../../diagnostics/diagnostic.ts'
import { fill } from '../../diagnostics/fill.ts'

export type FactCode = keyof typeof factCodes

/** One thing wrong with the facts given, at a dotted path. */
export interface FactProblem {
  readonly code: FactCode
  readonly path: string
  readonly message: Bilingual
  readonly help: Bilingual
  /** What the sentences were made from. */
  readonly values: Readonly<Record<string, string>>
  /** The nearest right name or value, where there is one. */
  readonly suggestion?: string
}

export function factProblem(
  code: FactCode,
  path: string,
  values: Readonly<Record<string, string>>,
  suggestion?: string,
): FactProblem {
  const { message, help } = factCodes[code]
  const all = { ...values, fact: path }
  return {
    code,
    path,
    message: { zh: fill(message.zh, all), en: fill(message.en, all) },
    help: { zh: fill(help.zh, all), en: fill(help.en, all) },
    values: all,
    ...(suggestion === undefined ? {} : { suggestion }),
  }
}

/** Thrown when facts given to the engine are not facts of the dictionary: every problem at once, each with its path. */
export class FactsError extends Error {
  override readonly name = 'FactsError'

  constructor(readonly problems: readonly FactProblem[]) {
    super(
      problems
        .map(
          ({ message, suggestion }) =>
            message.en + (suggestion === undefined ? '' : ` (did you mean \`${suggestion}\`?)`),
        )
        .join('; '),
    )
  }
}

/**
 * Reads two things that callers give, the second also where the first has problems, so that all are told at once.
 *
 * @throws {FactsError} with the problems of both
 */
export function readTogether<A, B>(first: () => A, second: () => B): readonly [A, B] {
  let a: A
  try {
    a = first()
  } catch (error) {
    if (error instanceof FactsError) throw new FactsError([...error.problems, ...problemsIn(second)])
    throw error
  }
  return [a, second()]
}

/** What reading finds wrong; nothing where nothing is. */
export function problemsIn(read: () => unknown): readonly FactProblem[] {
  try {
    read()
    return []
  } catch (error) {
    if (error instanceof FactsError) return error.problems
    throw error
  }
}
