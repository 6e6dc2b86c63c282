import { cedarWasm } from './cedar-wasm.ts'
import { jsonLogicEngine } from './json-logic-engine.ts'
import { jsonLogicJs } from './json-logic-js.ts'
import { jsonRulesEngine } from './json-rules-engine.ts'
import type { Peer } from './peer.ts'
import { publicodes } from './publicodes.ts'
import { zenEngine } from './zen-engine.ts'

export type { Answers, Peer } from './peer.ts'

/** The other libraries by the names of their packages; each makes its engine ready when called. */
const makers = {
  'json-rules-engine': jsonRulesEngine,
  'json-logic-engine': jsonLogicEngine,
  'json-logic-js': jsonLogicJs,
  'zen-engine': zenEngine,
  'cedar-wasm': cedarWasm,
  publicodes,
} as const

export type PeerName = keyof typeof makers

export const peerNames = Object.keys(makers) as readonly PeerName[]

/** A peer whose records are prepared by itself and given back to itself only. */
export function makePeer(name: PeerName): Peer {
  return makers[name]() as Peer
}
