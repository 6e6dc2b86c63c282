import type { Runtime } from '../backends/evaluator/frame.ts'
import { parametersAt } from '../backends/evaluator/runtime.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { nearest } from '../diagnostics/nearest.ts'
import type { Parameter } from '../ir/nodes/index.ts'
import { finding, shown } from './finding.ts'
import { readOwn } from './read-own.ts'
import { runtimeFrom } from './runtime-value.ts'

/** Local values that take the place of the plan's own; null takes a value away. */
export type GivenParameters = Readonly<Record<string, unknown>>

export type ParametersOf = (period: number) => ReadonlyMap<string, Runtime>

/**
 * The values of parameters in a period: those in force on its last day, the caller's own in their place. What cannot
 * be read is found, and the parameter keeps the plan's value.
 */
export function parametersFrom(
  parameters: readonly Parameter[],
  given: GivenParameters,
  found: Diagnostic[],
): ParametersOf {
  const own = new Map<string, Runtime | null>()
  const readEntry = (id: string, value: unknown): void => {
    const parameter = parameters.find((one) => one.id === id)
    if (parameter === undefined) {
      const ids = parameters.map((one) => one.id)
      found.push(finding('CPR6081', null, { parameter: shown(id) }, nearest(id, ids)))
    } else if (value === null || value === undefined) own.set(id, null)
    else {
      const read = runtimeFrom(parameter.type, value)
      if (read !== undefined) own.set(id, read)
      else {
        const values = { parameter: id, value: shown(value), expected: parameter.type }
        found.push(finding('CPR6082', null, values))
      }
    }
  }
  readOwn(given, 'parameters', (problem) => found.push(problem), readEntry)
  const known = new Map<number, ReadonlyMap<string, Runtime>>()
  return (period) => {
    const before = known.get(period)
    if (before) return before
    const values = new Map(parametersAt(parameters, lastDayOf(period)))
    for (const [id, value] of own) {
      if (value === null) values.delete(id)
      else values.set(id, value)
    }
    known.set(period, values)
    return values
  }
}

/** yyyymmdd of 31 December: a period is judged as it ended. */
export function lastDayOf(period: number): number {
  return period * 10_000 + 1231
}
