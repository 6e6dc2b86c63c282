import type { Runtime } from '../../backends/evaluator/frame.ts'
import type { Condition } from '../../ir/nodes/index.ts'
import { valuesOf } from '../../ir/references.ts'
import type { Names } from './atoms.ts'
import type { Trial } from './unknowns.ts'

/** The names that are there already: literals, and facts and parameters that have a value. */
export function constantsIn(node: Condition, names: Names, trial: Trial): string[] {
  return listsIn(node, names, trial).flat()
}

/** The same, list by list; a single name is a list of one. */
export function listsIn(node: Condition, names: Names, trial: Trial): string[][] {
  return valuesOf(node).flatMap((value) => {
    if (value.kind === 'literal') return [[value.value].flat().map(String)]
    if (value.kind === 'fact') return listOf(trial.facts[names.layout.slots.get(value.path) ?? -1])
    return value.kind === 'parameter' ? listOf(trial.parameters.get(value.id)) : []
  })
}

function listOf(value: Runtime | undefined): string[][] {
  if (value instanceof Set) return [[...value]]
  return typeof value === 'string' ? [[value]] : []
}
