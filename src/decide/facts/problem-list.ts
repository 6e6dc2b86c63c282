import { type FactProblem, FactsError, factProblem } from './problems.ts'

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

  /** A getter or a proxy of the caller threw while the value at a path was read. */
  addUnreadable(path: string, cause: unknown): void {
    this.#cause ??= { cause }
    this.add(() => factProblem('CPR6115', path, {}))
  }

  /** @throws {FactsError} where there is a problem */
  throwAny(): void {
    if (this.#problems.length === 0) return
    const more = this.#more > 0 ? [factProblem('CPR6116', '', { count: String(this.#more) })] : []
    throw new FactsError([...this.#problems, ...more], this.#cause)
  }
}
