import Engine from 'publicodes'
import { localLists } from '../local-lists.ts'
import type { PeerFacts } from './facts.ts'
import type { Answers, Peer } from './peer.ts'

type Situation = Record<string, string | number>
type Formula = string | { readonly [mechanism: string]: readonly Formula[] }

/**
 * publicodes: one engine, a new situation for each record, a rule evaluated at a time; what rules share is cached within
 * a situation. Facts come with flat names and as publicodes writes values (`oui`, `'dead'`).
 */
export function publicodes(): Peer<Situation> {
  const quiet = { log() {}, warn() {}, error() {} }
  const inputs = Object.fromEntries(paths.map((path) => [nameOf(path), null]))
  const engine = new Engine({ ...inputs, ...categories, ...rules } as object, { logger: quiet })
  const holds = (name: string) => engine.evaluate(name).nodeValue === true
  return {
    prepare: situationOf,
    outcomes: (situation): Answers => {
      engine.setSituation(situation)
      return {
        'family.under-3-care-deduction': holds('deduction'),
        'welfare.de-facto-unsupported': holds('unsupported'),
        'welfare.de-facto-unsupported-allowance': holds('unsupported allowance'),
        'welfare.extreme-poverty-support': holds('extremely poor'),
        'welfare.left-behind': holds('left behind'),
        'welfare.orphan': holds('orphan'),
        'welfare.orphan-allowance': holds('orphan allowance'),
        'welfare.rehabilitation-assistance': holds('rehabilitated'),
      }
    },
  }
}

const ofParent = (parent: string) =>
  [
    'lifeStatus',
    'disability.kind',
    'disability.grade',
    'ill',
    'diagnosis',
    'confinement.kind',
    'confinement.months',
    'contact.lost',
    'monthsLost',
    'contact.certified',
    'guardianshipRevoked',
    'deported',
    'awayForWork',
    'ableToGuard',
  ].map((path) => `${parent}.${path}`)

const paths = [
  'age',
  'residence.inDistrict',
  'registration.inDistrict',
  'registration.rural',
  'parentsCannotBeFound',
  'livesWithParents',
  'care',
  'extremePoverty',
  'disability.kind',
  'rehabilitation.needed',
  'rehabilitation.indicated',
  'recognisedBefore18',
  'schooling',
  'unableToWork',
  'livelihood.lacking',
  'obligors.able',
  'household.hardship',
  ...ofParent('father'),
  ...ofParent('mother'),
]

/** A dot would make a name a part of another rule, which does not apply where that is not true. */
const nameOf = (path: string) => path.replaceAll('.', ' ')

function situationOf(facts: PeerFacts): Situation {
  return Object.fromEntries(paths.map((path) => [nameOf(path), written(valueAt(facts, path))]))
}

function valueAt(facts: object, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], facts)
}

function written(value: unknown): string | number {
  if (typeof value === 'number') return value
  return typeof value === 'boolean' ? (value ? 'oui' : 'non') : `'${String(value)}'`
}

const all = (...of: readonly Formula[]): Formula => ({ 'toutes ces conditions': of })
const any = (...of: readonly Formula[]): Formula => ({ 'une de ces conditions': of })
const not = (name: string) => `${name} = non`
const oneOf = (name: string, values: readonly string[]) =>
  any(...values.map((value) => `${name} = '${value}'`))

const deadOrMissing = (parent: string) => oneOf(`${parent} lifeStatus`, ['dead', 'declared-missing'])

const unableToSupport = (parent: string) =>
  any(
    oneOf(`${parent} disability kind`, ['intellectual', 'mental']),
    all(`${parent} disability kind != 'none'`, `${parent} disability grade <= 2`),
    all(`${parent} ill`, oneOf(`${parent} diagnosis`, localLists['serious-illness-list'])),
    all(`${parent} confinement kind != 'none'`, `${parent} confinement months >= 6`),
    all(`${parent} contact lost`, `${parent} monthsLost >= 6`, `${parent} contact certified`),
    `${parent} guardianshipRevoked`,
    `${parent} deported`,
  )

const categories: Readonly<Record<string, Formula>> = {
  'father gone': deadOrMissing('father'),
  'mother gone': deadOrMissing('mother'),
  'father unable': unableToSupport('father'),
  'mother unable': unableToSupport('mother'),
  served: any('residence inDistrict', 'registration inDistrict'),
  orphan: all('age < 18', any(all('father gone', 'mother gone'), 'parentsCannotBeFound')),
  continues: all(
    'recognisedBefore18',
    "schooling != 'none'",
    oneOf('schooling', localLists['continued-schooling-stages']),
  ),
  unsupported: all(
    any('age < 18', 'continues'),
    any(
      all('father unable', 'mother unable', any(not('father gone'), not('mother gone'))),
      all('father gone', 'mother unable', not('mother gone')),
      all('father unable', not('father gone'), 'mother gone'),
    ),
  ),
}

const rules: Readonly<Record<string, Formula>> = {
  deduction: 'age < 3',
  'unsupported allowance': all('served', 'unsupported'),
  'extremely poor': all(
    'served',
    'age < 18',
    any('age < 16', 'unableToWork', 'extremePoverty'),
    'livelihood lacking',
    not('obligors able'),
  ),
  'left behind': all(
    'age < 16',
    'registration rural',
    not('livesWithParents'),
    any(
      all('father awayForWork', 'mother awayForWork'),
      all('father awayForWork', not('mother ableToGuard')),
      all('mother awayForWork', not('father ableToGuard')),
    ),
  ),
  'orphan allowance': all('served', 'orphan'),
  rehabilitated: all(
    'served',
    oneOf('disability kind', ['vision', 'hearing', 'speech', 'limb', 'intellectual', 'autism']),
    'age <= 6',
    'rehabilitation needed',
    'rehabilitation indicated',
    any(
      oneOf('household hardship', ['minimum-living-allowance', 'registered-poverty', 'other']),
      "care = 'welfare-institution'",
      'extremePoverty',
      'orphan',
    ),
  ),
}
