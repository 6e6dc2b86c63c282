import { decideByHand, type LocalLists, type RuleByHand, rulesByHand } from './hand-written.ts'
import { localLists } from './local-lists.ts'
import type { Case } from './random-child.ts'

export const localSets: Required<LocalLists> = {
  seriousIllnesses: new Set(localLists['serious-illness-list']),
  continuedStages: new Set(localLists['continued-schooling-stages']),
}

export type Outcomes = Readonly<Record<RuleByHand, string>>

/** The eight outcomes as written by hand, with the lists of the benchmark. */
export function byHand({ child, asOf }: Case): Outcomes {
  return decideByHand(child, asOf, localSets)
}

/** Outcomes as engines of two truth values give them. @throws {Error} where one is undetermined */
export function inTwoValues(outcomes: Outcomes): Readonly<Record<RuleByHand, boolean>> {
  const values = Object.entries(outcomes).map(([rule, outcome]) => {
    if (outcome === 'undetermined') throw new Error(`${rule} is undetermined on a complete record`)
    return [rule, outcome === 'member' || outcome === 'entitled']
  })
  return Object.fromEntries(values) as Readonly<Record<RuleByHand, boolean>>
}

/** @throws {Error} where two sides differ in the outcome of a rule */
export function expectSame(
  name: string,
  one: Case,
  given: Readonly<Record<string, unknown>>,
  wanted: Readonly<Record<RuleByHand, unknown>>,
): void {
  for (const rule of rulesByHand)
    if (given[rule] !== wanted[rule])
      throw new Error(`${rule}: ${name} ${given[rule]}, by hand ${wanted[rule]}: ${JSON.stringify(one)}`)
}
