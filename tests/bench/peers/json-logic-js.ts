import jsonLogic from 'json-logic-js'
import type { PeerFacts } from './facts.ts'
import { categories, type Logic, parents, rules } from './json-logic-rules.ts'
import type { Answers, Peer } from './peer.ts'

/** json-logic-js: an interpreter; it has nothing to build, and one call gives one answer. */
export function jsonLogicJs(): Peer<PeerFacts> {
  const results = <Name extends string>(logic: Readonly<Record<Name, Logic>>, data: object) => {
    const found = {} as Record<Name, boolean>
    for (const name in logic) found[name] = jsonLogic.apply(logic[name], data) as boolean
    return found
  }
  return {
    prepare: (facts) => facts,
    outcomes: (facts): Answers => {
      const ofParents = results(parents, { facts })
      const ofChild = results(categories, { facts, parents: ofParents })
      return results(rules, { facts, categories: ofChild })
    },
  }
}
