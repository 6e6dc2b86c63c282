/** Many rows at once through all eight rules. */
import { localSets } from '../agree.ts'
import { rowsOn } from '../cases.ts'
import { decideByHand, rulesByHand } from '../hand-written.ts'
import { interleave, mapSpreads, type Spread, type Task } from '../interleave.ts'
import { peerFacts } from '../peers/facts.ts'
import { makePeer, type Peer, peerNames } from '../peers/index.ts'
import type { Settings } from '../settings.ts'
import { type Facts, loadEightRules, printResult, readOptions } from './plan.ts'

export interface BatchResult {
  /** Rows of ours and of the hand-written loop; the peers get a batch of `peerRows`. */
  readonly rows: number
  readonly peerRows: number
  /** Microseconds a row. */
  readonly times: Readonly<Record<string, Spread>>
}

const AS_OF = '2026-06-01'
const { settings } = readOptions<{ readonly settings: Settings }>()
const plan = await loadEightRules()
const rows = rowsOn(AS_OF, settings.batchRows.ours)
const few = rows.slice(0, settings.batchRows.peers).map((child) => peerFacts({ child, asOf: AS_OF }))

/** As somebody would write it: the outcomes of every rule in an array of their own. */
function byHand(): Record<string, string[]> {
  const columns = Object.fromEntries(rulesByHand.map((rule) => [rule, new Array<string>(rows.length)]))
  for (let row = 0; row < rows.length; row++) {
    const outcomes = decideByHand(rows[row] ?? {}, AS_OF, localSets)
    for (const rule of rulesByHand) (columns[rule] as string[])[row] = outcomes[rule]
  }
  return columns
}

const ours = () => plan.decideMany(rows as readonly Facts[], { asOf: AS_OF, unchecked: true })

/** An asynchronous peer gets all rows of a batch at once, to use what threads it has. */
function batchOf(peer: Peer): Task {
  const prepared = few.map((facts) => peer.prepare(facts))
  if (!(peer.outcomes(prepared[0]) instanceof Promise))
    return () => prepared.map((one) => peer.outcomes(one)).length
  return async () => (await Promise.all(prepared.map((one) => peer.outcomes(one)))).length
}

const [wanted, given] = [byHand(), await ours()]
for (const rule of rulesByHand)
  for (const [row, outcome] of wanted[rule]?.entries() ?? [])
    if (given.outcome(rule, row) !== outcome)
      throw new Error(
        `${rule}: ours ${given.outcome(rule, row)}, by hand ${outcome}: ${JSON.stringify(rows[row])}`,
      )

const times = await interleave(
  {
    handWritten: () => Object.keys(byHand()).length,
    ours: async () => (await ours()).rows,
    ...Object.fromEntries(peerNames.map((name) => [name, batchOf(makePeer(name))])),
  },
  settings,
)
const ofOurs: ReadonlySet<string> = new Set(['handWritten', 'ours'])
printResult({
  rows: rows.length,
  peerRows: few.length,
  times: mapSpreads(times, (name) => 1000 / (ofOurs.has(name) ? rows : few).length),
} satisfies BatchResult)
