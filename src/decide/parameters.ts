import type { Runtime } from '../backends/evaluator/frame.ts'
import { parametersAt } from '../backends/evaluator/runtime.ts'
import { nearest } from '../diagnostics/nearest.ts'
import type { InputFact, Parameter } from '../ir/nodes/index.ts'
import { ProblemList } from './facts/problem-list.ts'
import { factProblem } from './facts/problems.ts'
import { isProblems, readValue } from './facts/read-value.ts'

/** Local values that a caller sets for parameters; they take the place of the pack's own. */
export type GivenParameters = Readonly<Record<string, unknown>>

/** Names longer than this are cut in problems: no parameter has one. */
const LONGEST_NAME = 200

/**
 * The values of parameters on a day, with the caller's own in their place. Own enumerable keys alone are read, each once.
 *
 * @throws {FactsError} where a given value is of no parameter, or not of its type
 */
export function readParameters(
  parameters: ReadonlyMap<string, Parameter>,
  given: GivenParameters,
  asOf: number,
): ReadonlyMap<string, Runtime> {
  const values = new Map(parametersAt([...parameters.values()], asOf))
  const problems = new ProblemList()
  const readEntry = (id: string, value: unknown): void => {
    const parameter = parameters.get(id)
    if (!parameter) problems.add(() => stranger(id.slice(0, LONGEST_NAME), parameters))
    else if (value === undefined || value === null) values.delete(id)
    else {
      const read = readValue(asFact(parameter), value, asOf)
      if (isProblems(read)) for (const one of read) problems.add(() => one)
      else values.set(id, read)
    }
  }
  for (const id of namesIn(given, problems))
    try {
      readEntry(id, given[id])
    } catch (error) {
      problems.addUnreadable(id.slice(0, LONGEST_NAME), error)
    }
  problems.throwAny()
  return values
}

function namesIn(given: GivenParameters, problems: ProblemList): readonly string[] {
  try {
    return Object.keys(given)
  } catch (error) {
    problems.addUnreadable('(parameters)', error)
    return []
  }
}

function stranger(id: string, parameters: ReadonlyMap<string, Parameter>) {
  return factProblem('CPR6101', id, {}, nearest(id, parameters.keys()))
}

/** A parameter reads like a fact; a set or an enum takes any names, for no dictionary lists them. */
function asFact({ id, type, title }: Parameter): InputFact {
  return { path: id, type, title, question: title }
}
