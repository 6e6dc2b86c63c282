import type { Runtime } from '../../backends/evaluator/frame.ts'
import { listOf } from '../../backends/javascript/list.ts'
import type { PreparedParameter } from '../../backends/javascript/record-code.ts'
import type { Parameter } from '../../ir/nodes/index.ts'
import { onceFor } from '../../values/index.ts'
import { withoutProblems } from '../facts/problem-list.ts'
import { type GivenParameters, readParameters } from '../parameters.ts'

export type ParameterList = readonly PreparedParameter[]

/** Days whose lists are kept; a batch is of one day, a history of a few. */
const MOST_DAYS = 366

/** The values of a plan's parameters on a day, in the order of the plan, as generated code reads them. */
export class ParameterLists {
  readonly #parameters: readonly Parameter[]
  readonly #byId: ReadonlyMap<string, Parameter>
  readonly #lists = new Map<number, ParameterList>()

  constructor(parameters: readonly Parameter[]) {
    this.#parameters = parameters
    this.#byId = new Map(parameters.map((one) => [one.id, one]))
  }

  /** @throws {FactsError} where a given value is of no parameter, or not of its type */
  at(asOf: number, given?: GivenParameters): ParameterList {
    if (given !== undefined) return this.#read(given, asOf)
    if (this.#lists.size > MOST_DAYS) this.#lists.clear()
    return onceFor(this.#lists, asOf, () => this.#read({}, asOf))
  }

  #read(given: GivenParameters, asOf: number): ParameterList {
    const values = withoutProblems((problems) => readParameters(problems, this.#byId, given, asOf))
    return Object.freeze(this.#parameters.map(({ id }) => prepared(values.get(id))))
  }
}

function prepared(value: Runtime | undefined): PreparedParameter {
  return value instanceof Set ? listOf(value as ReadonlySet<string>) : (value as PreparedParameter)
}
