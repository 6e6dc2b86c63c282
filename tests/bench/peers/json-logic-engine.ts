import { LogicEngine } from 'json-logic-engine'
import type { PeerFacts } from './facts.ts'
import { categories, parents, rules } from './json-logic-rules.ts'
import type { Answers, Peer } from './peer.ts'

/** json-logic-engine, built: its compiler writes JavaScript from the logic, several results at once by `eachKey`. */
export function jsonLogicEngine(): Peer<PeerFacts> {
  const engine = new LogicEngine()
  const built = [parents, categories, rules].map((eachKey) => engine.build({ eachKey }))
  const [parentsOf, categoriesOf, rulesOf] = built as [Stage, Stage, Stage]
  return {
    prepare: (facts) => facts,
    outcomes: (facts) => {
      const ofParents = parentsOf({ facts })
      return rulesOf({ facts, parents: ofParents, categories: categoriesOf({ facts, parents: ofParents }) })
    },
  }
}

type Stage = (data: object) => Answers
