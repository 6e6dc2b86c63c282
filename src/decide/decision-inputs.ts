import type { Frame } from '../backends/evaluator/frame.ts'
import type { PlanIr } from '../ir/nodes/index.ts'
import type { Dictionary } from './facts/dictionary.ts'
import { type PlainValue, plainFacts, plainValue } from './facts/plain-value.ts'

/** What a decision was made from; given to the engine again, it leads to the same decision. */
export interface DecisionInputs {
  readonly ir: PlanIr
  readonly subject: string
  /** Every fact that was known, dotted, in its one form. */
  readonly facts: Readonly<Record<string, PlainValue>>
  /** Parameters that the caller set, or with `null` took the plan's value away from. */
  readonly parameters: Readonly<Record<string, PlainValue | null>>
}

/** A frame, and which of its parameters come from the caller. */
export interface DecisionFrame extends Frame {
  readonly givenParameters: readonly string[]
}

export function inputsFrom(ir: PlanIr, dictionary: Dictionary, frame: DecisionFrame): DecisionInputs {
  const parameters = frame.givenParameters.map((id) => {
    const type = dictionary.parameters.get(id)?.type
    const value = frame.parameters.get(id)
    return [id, type === undefined || value === undefined ? null : plainValue(type, value)] as const
  })
  return Object.freeze({
    ir,
    subject: dictionary.subject.id,
    facts: plainFacts(dictionary, frame.facts),
    parameters: Object.freeze(Object.fromEntries(parameters)),
  })
}
