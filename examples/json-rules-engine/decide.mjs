// Rehabilitation assistance, decided by json-rules-engine on facts that live in other offices' systems, which answer
// slowly: only what is needed is fetched, cheapest first. `npm install && npm start`
import { luojiang } from '@luojiang/child-plan-rules'
import { decideWith, toJsonRulesEngine } from '@luojiang/child-plan-rules/json-rules-engine'
import { askCivilAffairs, asked, askFederation, askRegistry } from './systems.mjs'

const rule = 'welfare.rehabilitation-assistance'

// A record is a fact of the host: the almanac fetches it once a run, however many of the plan's facts come from it.
const from = (record, property) => (almanac) => almanac.factValue(record, {}, `$.${property}`)

// What is at hand is looked at before any source, and the sources in this order: what costs least comes first.
const sources = {
  birthDate: from('registry record', 'birthDate'),
  'registration.inDistrict': from('registry record', 'registeredHere'),
  'disability.kind': from('federation record', 'kind'),
  'rehabilitation.needed': from('federation record', 'needsRehabilitation'),
  'rehabilitation.indicated': from('federation record', 'indicated'),
  'household.hardship': from('civil affairs record', 'hardship'),
  extremePoverty: from('civil affairs record', 'extremePoverty'),
}

async function decide(childId, facts) {
  const engine = toJsonRulesEngine(luojiang, { rules: [rule], asOf: '2026-06-01', facts, sources })
  engine.addFact('registry record', () => askRegistry(childId))
  engine.addFact('federation record', () => askFederation(childId))
  engine.addFact('civil affairs record', () => askCivilAffairs(childId))
  const { outcomes } = await decideWith(engine)
  return outcomes[rule]
}

const inFamily = { care: 'family', parentsCannotBeFound: false }
const children = [
  ['C-1', inFamily],
  ['C-2', inFamily],
  ['C-3', inFamily],
  ['C-1', { ...inFamily, rehabilitation: { indicated: false } }],
]

for (const [childId, facts] of children) {
  asked.length = 0
  const outcome = await decide(childId, facts)
  console.log(`${childId}: ${outcome} (asked: ${asked.join(', ') || 'nobody'})`)
}
