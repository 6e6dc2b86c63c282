import type { DecisionRecord } from '../decide/decision.ts'
import type { Receipt } from './format.ts'

export type Result = Pick<Receipt, 'outcome' | 'missing' | 'missingParameters' | 'grants' | 'departure'>

/** What came of a decision, lists in one order. */
export function resultOf(decision: DecisionRecord): Result {
  return {
    outcome: decision.outcome,
    missing: sortedIfListed(() => decision.missing),
    missingParameters: sortedIfListed(() => decision.missingParameters),
    grants: decision.grants.map(({ id }) => id).sort(),
    departure: decision.departure,
  }
}

/** The outcome stands also where what is missing cannot be listed exactly. */
function sortedIfListed(list: () => readonly string[]): readonly string[] | null {
  try {
    return [...list()].sort()
  } catch (error) {
    // By name: a decision may come from a CommonJS entry, which has a class of its own.
    if (error instanceof Error && error.name === 'Entangled') return null
    throw error
  }
}
