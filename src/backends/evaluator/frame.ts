import type { Subject } from '../../ir/nodes/index.ts'
import type { AgeCompletes, DateNumber, Decimal } from '../../values/index.ts'

/**
 * A value as the evaluator holds it: booleans, integers, dates (yyyymmdd) and times (minutes) as themselves,
 * decimals exactly, enum values and texts as strings, sets as sets.
 */
export type Runtime = boolean | number | string | Decimal | ReadonlySet<string>

/** What is known when a rule is evaluated. A slot without a value is unknown. */
export interface Frame {
  readonly facts: readonly (Runtime | undefined)[]
  readonly asOf: DateNumber
  readonly parameters: ReadonlyMap<string, Runtime>
}

/** Where each input fact of a subject stands in a frame, and the settings its ages follow. */
export interface Layout {
  readonly slots: ReadonlyMap<string, number>
  readonly ageCompletes: AgeCompletes
}

export function layoutOf(subject: Subject, ageCompletes: AgeCompletes): Layout {
  return { slots: new Map(subject.inputs.map((fact, index) => [fact.path, index])), ageCompletes }
}
