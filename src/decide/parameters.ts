import type { Runtime } from '../backends/evaluator/frame.ts'
import { parametersAt } from '../backends/evaluator/runtime.ts'
import type { InputFact, Parameter } from '../ir/nodes/index.ts'
import type { ProblemList } from './facts/problem-list.ts'
import { readValue } from './facts/read-value.ts'

/** Local values that a caller sets for parameters; they take the place of the pack's own. */
export type GivenParameters = Readonly<Record<string, unknown>>

/**
 * The values of parameters on a day, with the caller's own in their place. Own enumerable keys alone are read, each once.
 *
 * @param problems gets every value given that is of no parameter, or not of its type
 */
export function readParameters(
  problems: ProblemList,
  parameters: ReadonlyMap<string, Parameter>,
  given: GivenParameters,
  asOf: number,
): ReadonlyMap<string, Runtime> {
  const values = new Map(parametersAt([...parameters.values()], asOf))
  const readEntry = (id: string, value: unknown): void => {
    const parameter = parameters.get(id)
    if (!parameter) problems.addUnknown(id, parameters.keys(), 'CPR6119')
    else if (value === undefined || value === null) values.delete(id)
    else problems.take(readValue(asFact(parameter), value, asOf), (read) => values.set(id, read))
  }
  problems.attempt('(parameters)', () => {
    for (const id of Object.keys(given)) problems.attempt(id, () => readEntry(id, given[id]))
  })
  return values
}

/** A parameter reads like a fact; a set or an enum takes any names, for no dictionary lists them. */
function asFact({ id, type, title }: Parameter): InputFact {
  return { path: id, type, title, question: title }
}
