/** One record at a time through all eight rules: ours, by hand, and on complete records the peers, in one run. */
import { byHand, expectSame, inTwoValues } from '../agree.ts'
import { casesOf, type Kind } from '../cases.ts'
import { rulesByHand } from '../hand-written.ts'
import { interleave, mapSpreads, type Spread, type Task } from '../interleave.ts'
import { peerFacts } from '../peers/facts.ts'
import { type Answers, makePeer, type Peer, peerNames } from '../peers/index.ts'
import type { Case } from '../random-child.ts'
import type { Settings } from '../settings.ts'
import { factsOf, loadEightRules, printResult, readOptions } from './plan.ts'

export interface SingleOptions {
  readonly settings: Settings
  readonly kind: Kind
}

export interface SingleResult {
  readonly records: number
  readonly agreed: number
  /** Microseconds a record: `handWritten`, `ours`, and the peers by name or the other ways to ask ours. */
  readonly times: Readonly<Record<string, Spread>>
}

const { settings, kind } = readOptions<SingleOptions>()
const plan = await loadEightRules()
const checking = await loadEightRules('checking')

const ours = (one: Case) => plan.outcomes(factsOf(one), { asOf: one.asOf, unchecked: true })
const oursChecked = (one: Case) => checking.outcomes(factsOf(one), { asOf: one.asOf })
const decisions = (one: Case) =>
  checking.decideAll(factsOf(one), { asOf: one.asOf, rules: rulesByHand }).decisions

const cases = casesOf(kind, settings.agreed)
const timed = cases.slice(0, settings.records)
/** What is slow, the peers and `missing`, goes through a part of the records in one pass. */
const partSize = timed.length / 10

/** Every outcome is read, by its length. */
function letters(outcomesOf: (one: Case) => Readonly<Record<string, string>>): Task {
  return () => {
    let total = 0
    for (const one of timed) {
      const outcomes = outcomesOf(one)
      for (const rule of rulesByHand) total += (outcomes[rule] as string).length
    }
    return total
  }
}

/**
 * Every answer of a peer is read. A pass is a part of the records, each time the next, so that a slow peer takes no
 * longer turns than the others.
 */
function holding(peer: Peer): Task {
  const prepared = timed.map((one) => peer.prepare(peerFacts(one)))
  let next = 0
  const part = () => {
    const from = next
    next = (from + partSize) % timed.length
    return prepared.slice(from, from + partSize)
  }
  if (!(peer.outcomes(prepared[0]) instanceof Promise))
    return () => {
      let total = 0
      for (const one of part()) total += countOf(peer.outcomes(one) as Answers)
      return total
    }
  return async () => {
    let total = 0
    for (const one of part()) total += countOf(await peer.outcomes(one))
    return total
  }
}

function countOf(answers: Answers): number {
  let total = 0
  for (const rule of rulesByHand) total += answers[rule] ? 1 : 0
  return total
}

async function besidePeers(): Promise<Record<string, Task>> {
  const peers = peerNames.map((name) => ({ name, peer: makePeer(name) }))
  for (const { name, peer } of peers)
    for (const one of cases)
      expectSame(name, one, await peer.outcomes(peer.prepare(peerFacts(one))), inTwoValues(byHand(one)))
  return Object.fromEntries(peers.map(({ name, peer }) => [name, holding(peer)]))
}

function otherWays(): Record<string, Task> {
  for (const one of cases) expectSame('ours, checked', one, oursChecked(one), byHand(one))
  return {
    oursChecked: letters(oursChecked),
    decideAll: () => {
      let total = 0
      for (const one of timed) for (const { outcome } of decisions(one)) total += outcome.length
      return total
    },
    decideAllWithMissing: () => {
      let total = 0
      for (const one of timed.slice(0, partSize))
        for (const { missing } of decisions(one)) total += missing.length
      return total
    },
  }
}

for (const one of cases) expectSame('ours', one, ours(one), byHand(one))
const others = kind === 'complete' ? await besidePeers() : otherWays()
const tasks: Record<string, Task> = { handWritten: letters(byHand), ours: letters(ours), ...others }
const times = await interleave(tasks, settings)
const wholePasses: ReadonlySet<string> = new Set(['handWritten', 'ours', 'oursChecked', 'decideAll'])
printResult({
  records: timed.length,
  agreed: cases.length,
  times: mapSpreads(times, (name) => 1000 / (wholePasses.has(name) ? timed.length : partSize)),
} satisfies SingleResult)
