import { type Decider, UnknownNameError } from '../decide/decider.ts'
import { CannotRun } from './io.ts'
import type { FactsFile } from './reading/facts-file.ts'
import { unknownName } from './unknown-names.ts'

/** What a command line says of whom and what it wants decided. */
interface Asked {
  readonly subject?: string
  readonly rule?: readonly string[]
}

/** Whose facts these are and which rules are wanted, before anything is decided. */
export function asked(
  decider: Decider,
  options: Asked,
  file: FactsFile,
): { readonly subject: string; readonly rules?: readonly string[] } {
  const rules = options.rule && [...new Set(options.rule)]
  return withNames(() => {
    const [about] = rules?.map((id) => decider.decidable(id).subject) ?? []
    const subject = options.subject ?? file.subject ?? about ?? 'child'
    decider.dictionary(subject)
    return { subject, ...(rules ? { rules } : {}) }
  })
}

/** A rule or subject that the plan does not have is a bad argument. */
export function withNames<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (error instanceof UnknownNameError) throw new CannotRun(unknownName(error.message))
    throw error
  }
}
