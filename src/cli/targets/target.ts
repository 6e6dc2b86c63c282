import type { PlanIr } from '../../ir/nodes/index.ts'

/** Something that a plan can be compiled to: one artefact, as text. */
export interface Target {
  /** The word after `--to`. */
  readonly name: string
  /** For the help: what it is. */
  readonly description: string
  /** Whether an artefact is about one subject; only then does the target take `--subject`. */
  readonly bySubject: boolean
  readonly compile: (ir: PlanIr, subject: string) => string
}
