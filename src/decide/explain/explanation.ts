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
