import type { Runtime } from '../backends/evaluator/frame.ts'
import { parametersAt } from '../backends/evaluator/runtime.ts'
import { nearest } from '../diagnostics/nearest.ts'
import type { InputFact, Parameter } from '../ir/nodes/index.ts'
import { type FactProblem, FactsError, factProblem } from './facts/problems.ts'
import { readValue } from './facts/read-value.ts'

/** Local values that a caller sets for parameters; they take the place of the pack's own. */
export type GivenParameters = Readonly<Record<string, unknown>>

/**
 * The values of parameters on a day, with the caller's own in their place.
 *
 * @throws {FactsError} where a given value is of no parameter, or not of its type
 */
export function readParameters(
  parameters: ReadonlyMap<string, Parameter>,
  given: GivenParameters,
  asOf: number,
): ReadonlyMap<string, Runtime> {
  const values = new Map(parametersAt([...parameters.values()], asOf))
  const problems: FactProblem[] = []
  for (const [id, value] of Object.entries(given)) {
    const parameter = parameters.get(id)
    if (!parameter) problems.push(factProblem('CPR6101', id, {}, nearest(id, parameters.keys())))
    else if (value === undefined || value === null) values.delete(id)
    else {
      const read = readValue(asFact(parameter, value), value, asOf)
      if ('problem' in read) problems.push(read.problem, ...(read.others ?? []))
      else values.set(id, read.value)
    }
  }
  if (problems.length > 0) throw new FactsError(problems)
  return values
}

/** A parameter reads like a fact; a set or an enum takes any names, for no dictionary lists them. */
function asFact({ id, type, title }: Parameter, value: unknown): InputFact {
  const names = [value].flat().filter((one) => typeof one === 'string')
  const base: InputFact = { path: id, type, title, question: title }
  if (type !== 'set' && type !== 'enum') return base
  return { ...base, values: Object.fromEntries(names.map((name) => [name, title])) }
}
