import type { Runtime } from '../../backends/evaluator/frame.ts'
import { listOf } from '../../backends/javascript/list.ts'
import type { PreparedParameter } from '../../backends/javascript/record-code.ts'
import type { Parameter } from '../../ir/nodes/index.ts'
import { withoutProblems } from '../facts/problem-list.ts'
import { type GivenParameters, readParameters } from '../parameters.ts'

export type ParameterList = readonly PreparedParameter[]

/**
 * The values of a plan's parameters on a day, in the order of the plan, as generated code reads them. A plan's own
 * values change on few days: the list of each stretch between them is made once.
 */
export class ParameterLists {
  readonly #parameters: readonly Parameter[]
  readonly #byId: ReadonlyMap<string, Parameter>
  /** Days on which some value changes, ascending. */
  readonly #changes: readonly number[]
  readonly #lists: (ParameterList | undefined)[] = []

  constructor(parameters: readonly Parameter[]) {
    this.#parameters = parameters
    this.#byId = new Map(parameters.map((one) => [one.id, one]))
    const days = parameters.flatMap(({ values }) => values.map(({ from }) => from))
    this.#changes = [...new Set(days)].sort((a, b) => a - b)
  }

  /** @throws {FactsError} where a given value is of no parameter, or not of its type */
  at(asOf: number, given?: GivenParameters): ParameterList {
    if (given !== undefined) return this.#read(given, asOf)
    let stretch = 0
    while (stretch < this.#changes.length && (this.#changes[stretch] as number) <= asOf) stretch += 1
    const known = this.#lists[stretch]
    if (known) return known
    const made = this.#read({}, asOf)
    this.#lists[stretch] = made
    return made
  }

  #read(given: GivenParameters, asOf: number): ParameterList {
    const values = withoutProblems((problems) => readParameters(problems, this.#byId, given, asOf))
    return Object.freeze(this.#parameters.map(({ id }) => prepared(values.get(id))))
  }
}

function prepared(value: Runtime | undefined): PreparedParameter {
  return value instanceof Set ? listOf(value as ReadonlySet<string>) : (value as PreparedParameter)
}
