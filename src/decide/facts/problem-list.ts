import type { Runtime } from '../../backends/evaluator/frame.ts'
import { nearest } from '../../diagnostics/nearest.ts'
import { type FactProblem, FactsError, factProblem } from './problems.ts'
import { isProblems, type Read } from './read-value.ts'

/** Names longer than this are cut in problems: no fact or parameter has one. */
const LONGEST_PATH = 200

/** Beyond these problems are counted and not listed: a million wrong names cost no more than some. */
const MOST_PROBLEMS = 200

/** Problems found while reading what a caller gave, the first of them listed and the others counted. */
export class ProblemList {
  readonly #problems: FactProblem[] = []
  #more = 0
  #cause: { readonly cause: unknown } | undefined

  /** `make` runs only where the problem is listed. */
  add(make: () => FactProblem): void {
    if (this.#problems.length < MOST_PROBLEMS) this.#problems.push(make())
    else this.#more += 1
  }

  /** A name that is none of the known ones, of facts or of parameters. */
  addUnknown(path: string, known: Iterable<string>, code: 'CPR6101' | 'CPR6119' = 'CPR6101'): void {
    const name = path.slice(0, LONGEST_PATH)
    this.add(() => factProblem(code, name, {}, nearest(name, known)))
  }

  /** Reads what the caller gave at a path; what a getter or a proxy of the caller throws meanwhile is a problem there. */
  attempt(path: string, read: () => void): void {
    try {
      read()
    } catch (cause) {
      this.#cause ??= { cause }
      this.add(() => factProblem('CPR6115', path.slice(0, LONGEST_PATH), {}))
    }
  }

  /** Keeps a value that was read, or adds what is wrong with it. */
  take(read: Read, keep: (value: Runtime) => void): void {
    if (isProblems(read)) for (const one of read) this.add(() => one)
    else keep(read)
  }

  /** What was found, with how many more there are. */
  all(): readonly FactProblem[] {
    const more = this.#more > 0 ? [factProblem('CPR6116', '', { count: String(this.#more) })] : []
    return [...this.#problems, ...more]
  }

  /** @throws {FactsError} where there is a problem */
  throwAny(): void {
    if (this.#problems.length > 0) throw new FactsError(this.all(), this.#cause)
  }
}

/** What is read where nothing is wrong. @throws {FactsError} with every problem that the reading adds to its list */
export function withoutProblems<T>(read: (problems: ProblemList) => T): T {
  const problems = new ProblemList()
  const made = read(problems)
  problems.throwAny()
  return made
}
