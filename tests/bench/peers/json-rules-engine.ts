import {
  type ConditionProperties,
  Engine,
  type NestedCondition,
  type TopLevelCondition,
} from 'json-rules-engine'
import type { RuleByHand } from '../hand-written.ts'
import { localLists } from '../local-lists.ts'
import type { PeerFacts } from './facts.ts'
import { answersFrom, type Peer } from './peer.ts'

/**
 * json-rules-engine: categories are rules of a higher priority that add a fact ("rule chaining" in its documentation),
 * so each is worked out once. Of the ways tried this is the fastest: conditions by reference are evaluated anew in each
 * rule, one fact a value is slower than a group with a path, and its JSON path slower than a resolver of one's own.
 */
export function jsonRulesEngine(): Peer<PeerFacts> {
  const engine = new Engine([], { pathResolver: readPath })
  for (const { name, rule = name, priority, conditions } of categories)
    engine.addRule({
      priority,
      conditions,
      event: { type: rule },
      onSuccess: (_event, almanac) => void almanac.addFact(name, true),
      onFailure: (_event, almanac) => void almanac.addFact(name, false),
    })
  for (const [name, conditions] of rules) engine.addRule({ conditions, event: { type: name } })
  return {
    prepare: (facts) => facts,
    outcomes: async (facts) => {
      const { events } = await engine.run(facts)
      return answersFrom(events.map(({ type }) => type))
    },
  }
}

function readPath(value: object, path: string): unknown {
  let found: unknown = value
  for (const key of path.split('.')) found = (found as Record<string, unknown>)[key]
  return found
}

function fact(name: string, operator: string, value: unknown): ConditionProperties {
  const dot = name.indexOf('.')
  return dot < 0
    ? { fact: name, operator, value }
    : { fact: name.slice(0, dot), path: name.slice(dot + 1), operator, value }
}

const yes = (name: string) => fact(name, 'equal', true)
const no = (name: string) => fact(name, 'equal', false)
const all = (...of: NestedCondition[]) => ({ all: of })
const any = (...of: NestedCondition[]) => ({ any: of })

const deadOrMissing = (parent: string) =>
  all(fact(`${parent}.lifeStatus`, 'in', ['dead', 'declared-missing']))

const unableToSupport = (parent: string) =>
  any(
    fact(`${parent}.disability.kind`, 'in', ['intellectual', 'mental']),
    all(
      fact(`${parent}.disability.kind`, 'notEqual', 'none'),
      fact(`${parent}.disability.grade`, 'lessThanInclusive', 2),
    ),
    all(yes(`${parent}.ill`), fact(`${parent}.diagnosis`, 'in', localLists['serious-illness-list'])),
    all(
      fact(`${parent}.confinement.kind`, 'notEqual', 'none'),
      fact(`${parent}.confinement.months`, 'greaterThanInclusive', 6),
    ),
    all(
      yes(`${parent}.contact.lost`),
      fact(`${parent}.monthsLost`, 'greaterThanInclusive', 6),
      yes(`${parent}.contact.certified`),
    ),
    yes(`${parent}.guardianshipRevoked`),
    yes(`${parent}.deported`),
  )

interface Category {
  /** The fact that it adds. */
  readonly name: string
  /** The rule of the eight that asks for nothing else. */
  readonly rule?: RuleByHand
  readonly priority: number
  readonly conditions: TopLevelCondition
}

const categories: readonly Category[] = [
  { name: 'fatherGone', priority: 3, conditions: deadOrMissing('father') },
  { name: 'motherGone', priority: 3, conditions: deadOrMissing('mother') },
  { name: 'fatherUnable', priority: 3, conditions: unableToSupport('father') },
  { name: 'motherUnable', priority: 3, conditions: unableToSupport('mother') },
  {
    name: 'served',
    priority: 2,
    conditions: any(yes('residence.inDistrict'), yes('registration.inDistrict')),
  },
  {
    name: 'orphan',
    rule: 'welfare.orphan',
    priority: 2,
    conditions: all(
      fact('age', 'lessThan', 18),
      any(all(yes('fatherGone'), yes('motherGone')), yes('parentsCannotBeFound')),
    ),
  },
  {
    name: 'unsupported',
    rule: 'welfare.de-facto-unsupported',
    priority: 2,
    conditions: all(
      any(
        fact('age', 'lessThan', 18),
        all(
          yes('recognisedBefore18'),
          fact('schooling', 'notEqual', 'none'),
          fact('schooling', 'in', localLists['continued-schooling-stages']),
        ),
      ),
      any(
        all(yes('fatherUnable'), yes('motherUnable'), any(no('fatherGone'), no('motherGone'))),
        all(yes('fatherGone'), yes('motherUnable'), no('motherGone')),
        all(yes('fatherUnable'), no('fatherGone'), yes('motherGone')),
      ),
    ),
  },
]

const rules: readonly (readonly [name: RuleByHand, conditions: TopLevelCondition])[] = [
  ['family.under-3-care-deduction', all(fact('age', 'lessThan', 3))],
  ['welfare.de-facto-unsupported-allowance', all(yes('served'), yes('unsupported'))],
  [
    'welfare.extreme-poverty-support',
    all(
      yes('served'),
      fact('age', 'lessThan', 18),
      any(fact('age', 'lessThan', 16), yes('unableToWork'), yes('extremePoverty')),
      yes('livelihood.lacking'),
      no('obligors.able'),
    ),
  ],
  [
    'welfare.left-behind',
    all(
      fact('age', 'lessThan', 16),
      yes('registration.rural'),
      no('livesWithParents'),
      any(
        all(yes('father.awayForWork'), yes('mother.awayForWork')),
        all(yes('father.awayForWork'), no('mother.ableToGuard')),
        all(yes('mother.awayForWork'), no('father.ableToGuard')),
      ),
    ),
  ],
  ['welfare.orphan-allowance', all(yes('served'), yes('orphan'))],
  [
    'welfare.rehabilitation-assistance',
    all(
      yes('served'),
      fact('disability.kind', 'in', ['vision', 'hearing', 'speech', 'limb', 'intellectual', 'autism']),
      fact('age', 'lessThanInclusive', 6),
      yes('rehabilitation.needed'),
      yes('rehabilitation.indicated'),
      any(
        fact('household.hardship', 'in', ['minimum-living-allowance', 'registered-poverty', 'other']),
        fact('care', 'equal', 'welfare-institution'),
        yes('extremePoverty'),
        yes('orphan'),
      ),
    ),
  ],
]
