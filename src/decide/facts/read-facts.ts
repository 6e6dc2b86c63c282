import type { Runtime } from '../../backends/evaluator/frame.ts'
import type { Dictionary } from './dictionary.ts'
import { ProblemList } from './problem-list.ts'
import { factProblem } from './problems.ts'
import { actualOf, readValue } from './read-value.ts'

/** Facts as a caller has them: nested, dotted or mixed; `null`, `undefined` and absent all mean unknown. */
export type GivenFacts = Readonly<Record<string, unknown>>

/**
 * Facts given about a subject, laid out for the evaluator. Only own enumerable string keys are read, each once,
 * so prototypes play no part; names are looked up in maps, never in the caller's object. Only groups of the dictionary
 * are entered, so no nesting is too deep.
 *
 * @throws {FactsError} with every problem: unknown names, wrong types, impossible values, derived facts, values that
 *   throw when they are read.
 */
export function readFacts(dictionary: Dictionary, given: GivenFacts, asOf: number): (Runtime | undefined)[] {
  const facts = new Array<Runtime | undefined>(dictionary.subject.inputs.length).fill(undefined)
  const problems = new ProblemList()
  const seen = new Set<string>()

  const readEntry = (path: string, value: unknown): void => {
    const fact = dictionary.inputs.get(path)
    const isNothing = value === undefined || value === null
    if (fact && !isNothing) {
      if (seen.has(path)) problems.add(() => factProblem('CPR6107', path, {}))
      seen.add(path)
      problems.take(readValue(fact, value, asOf), (read) => {
        facts[dictionary.layout.slots.get(path) ?? 0] = read
      })
    } else if (dictionary.groups.has(path)) {
      if (isNothing) return
      if (isGroup(value)) readGroup(value, `${path}.`)
      else problems.add(() => factProblem('CPR6108', path, actualOf(value)))
    } else if (dictionary.derived.has(path)) {
      if (isNothing) return
      const inputs = dictionary.derived.get(path)?.join(', ') ?? ''
      problems.add(() => factProblem('CPR6106', path, { inputs }))
    } else if (!fact) problems.addUnknown(path, dictionary.inputs.keys())
  }

  const readGroup = (holder: object, prefix: string): void => {
    for (const key of Object.keys(holder)) {
      const path = prefix + key
      problems.attempt(path, () => readEntry(path, (holder as GivenFacts)[key]))
    }
  }

  problems.attempt('(facts)', () => {
    if (isGroup(given)) readGroup(given, '')
    else problems.add(() => factProblem('CPR6108', '(facts)', actualOf(given)))
  })
  problems.throwAny()
  return facts
}

/** A list, map, set or date has keys that are no facts: read as a group it would say nothing, silently. */
function isGroup(given: unknown): given is object {
  return Object.prototype.toString.call(given) === '[object Object]'
}
