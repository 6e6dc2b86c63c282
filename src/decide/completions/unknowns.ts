import type { Runtime } from '../../backends/evaluator/frame.ts'
import type { InputFact, Parameter } from '../../ir/nodes/index.ts'
import type { FactType } from '../../model/documents/facts.ts'

/** Something that is not known and could be: a fact of the subject, or a parameter without a value. */
export type Unknown =
  | { readonly kind: 'fact'; readonly path: string; readonly slot: number; readonly fact: InputFact }
  | { readonly kind: 'parameter'; readonly path: string; readonly parameter: Parameter }

/** A frame that can be written, to try values in. */
export interface Trial {
  readonly facts: (Runtime | undefined)[]
  readonly asOf: number
  readonly parameters: Map<string, Runtime>
}

export function put(trial: Trial, unknown: Unknown, value: Runtime | undefined): void {
  if (unknown.kind === 'fact') trial.facts[unknown.slot] = value
  else if (value === undefined) trial.parameters.delete(unknown.path)
  else trial.parameters.set(unknown.path, value)
}

export function typeOf(unknown: Unknown): FactType {
  return unknown.kind === 'fact' ? unknown.fact.type : unknown.parameter.type
}
