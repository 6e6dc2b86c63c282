import type { Runtime } from '../../backends/evaluator/frame.ts'
import { nearest } from '../../diagnostics/nearest.ts'
import type { Dictionary } from './dictionary.ts'
import { type FactProblem, FactsError, factProblem } from './problems.ts'
import { readValue, shown } from './read-value.ts'

/** Facts as a caller has them: nested, dotted or mixed; `null`, `undefined` and absent all mean unknown. */
export type GivenFacts = Readonly<Record<string, unknown>>

/**
 * Facts given about a subject, laid out for the evaluator. Only own enumerable string keys are read, each once,
 * so prototypes play no part; names are looked up in maps, never in the caller's object.
 *
 * @throws {FactsError} with every problem: unknown names, wrong types, impossible values, derived facts.
 */
export function readFacts(dictionary: Dictionary, given: GivenFacts, asOf: number): (Runtime | undefined)[] {
  const facts = new Array<Runtime | undefined>(dictionary.subject.inputs.length).fill(undefined)
  const problems: FactProblem[] = []
  const seen = new Set<string>()

  const read = (holder: object, prefix: string): void => {
    for (const [key, value] of Object.entries(holder)) {
      const path = prefix + key
      const fact = dictionary.inputs.get(path)
      if (value === undefined || value === null) {
        // Unknown, but a misspelt name must still be told.
        if (!fact && !dictionary.groups.has(path) && !dictionary.derived.has(path))
          problems.push(stranger(path))
      } else if (fact) {
        if (seen.has(path)) problems.push(factProblem('CPR6107', path, {}))
        seen.add(path)
        const result = readValue(fact, value, asOf)
        if ('problem' in result) problems.push(result.problem, ...(result.others ?? []))
        else facts[dictionary.layout.slots.get(path) ?? 0] = result.value
      } else if (dictionary.groups.has(path)) {
        if (isGroup(value)) read(value, `${path}.`)
        else problems.push(factProblem('CPR6108', path, { actual: shown(value) }))
      } else if (dictionary.derived.has(path)) {
        const inputs = dictionary.derived.get(path)?.join(', ') ?? ''
        problems.push(factProblem('CPR6106', path, { inputs }))
      } else problems.push(stranger(path))
    }
  }

  const stranger = (path: string): FactProblem =>
    factProblem('CPR6101', path.slice(0, 200), {}, nearest(path.slice(0, 200), dictionary.inputs.keys()))

  if (!isGroup(given)) throw new FactsError([factProblem('CPR6108', '(facts)', { actual: shown(given) })])
  read(given, '')
  if (problems.length > 0) throw new FactsError(problems)
  return facts
}

/** A list, map, set or date has keys that are no facts: read as a group it would say nothing, silently. */
function isGroup(given: unknown): given is object {
  return Object.prototype.toString.call(given) === '[object Object]'
}
