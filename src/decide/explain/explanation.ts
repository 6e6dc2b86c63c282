import type { Frame } from '../../backends/evaluator/frame.ts'
import type { Language } from '../../diagnostics/diagnostic.ts'
import type { Outcome } from '../../model/outcomes.ts'
import type { Dictionary } from '../facts/dictionary.ts'
import type { Program } from '../program.ts'

/** One step of the reasons for a decision. */
export interface Explanation {
  /** The condition as a sentence in the language asked for. */
  readonly sentence: string
  readonly truth: 'true' | 'false' | 'unknown'
  /** What was seen: the facts the condition reads, as text; unknown ones say so. Absent on connectives. */
  readonly seen?: readonly { readonly fact: string; readonly title: string; readonly value: string | null }[]
  /** The rule this condition belongs to: that of the decision or, inside a category, the category's. */
  readonly rule: string
  /** The clauses and quotes on which that rule rests. */
  readonly cites: readonly { readonly clause: string; readonly quote: string }[]
  readonly children: readonly Explanation[]
}

/** Words the reasons for one decision. */
export type Explainer = (
  program: Program,
  outcome: Outcome,
  dictionary: Dictionary,
  frame: Frame,
  language: Language,
) => Explanation
