import { type RuleByHand, rulesByHand } from '../hand-written.ts'
import type { PeerFacts } from './facts.ts'

/** Which of the eight rules hold; a library of two truth values has no more to say. */
export type Answers = Readonly<Record<RuleByHand, boolean>>

/** Another library with the same eight rules, built once. */
export interface Peer<Prepared = unknown> {
  /** A complete record in the form that the library takes; not timed. */
  readonly prepare: (facts: PeerFacts) => Prepared
  /** All answers about one record; awaited only where the library is asynchronous. */
  readonly outcomes: (prepared: Prepared) => Answers | Promise<Answers>
}

const none = Object.fromEntries(rulesByHand.map((rule) => [rule, false])) as Answers

/** Answers from the names of what holds; names of categories beside the eight rules are left out. */
export function answersFrom(holding: readonly string[]): Answers {
  const answers: Record<string, boolean> = { ...none }
  for (const name of holding) if (name in none) answers[name] = true
  return answers as Answers
}
