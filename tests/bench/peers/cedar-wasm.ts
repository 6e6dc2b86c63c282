import { type Context, preparsePolicySet, statefulIsAuthorized } from '@cedar-policy/cedar-wasm/nodejs'
import { localLists } from '../local-lists.ts'
import type { PeerFacts } from './facts.ts'
import { answersFrom, type Peer } from './peer.ts'

const POLICIES = 'eight-rules'

/**
 * Cedar: a policy a rule, parsed once, and one request a record; the policies that permit it are named in the reasons.
 * Cedar has no names for conditions, so what rules share is written out in each.
 */
export function cedarWasm(): Peer<Context> {
  const staticPolicies = Object.fromEntries(
    Object.entries(rules).map(([id, condition]) => [
      id,
      `permit(principal, action, resource) when { ${condition} };`,
    ]),
  )
  const parsed = preparsePolicySet(POLICIES, { staticPolicies })
  if (parsed.type === 'failure') throw new Error(parsed.errors[0]?.message)
  const request = {
    principal: { type: 'Child', id: 'one' },
    action: { type: 'Action', id: 'decide' },
    resource: { type: 'Plan', id: 'luojiang' },
    preparsedPolicySetId: POLICIES,
    entities: [],
  }
  return {
    prepare: (facts: PeerFacts) => facts as unknown as Context,
    outcomes: (context) => {
      const answer = statefulIsAuthorized({ ...request, context })
      if (answer.type === 'failure') throw new Error(answer.errors[0]?.message)
      const { reason, errors } = answer.response.diagnostics
      if (errors[0]) throw new Error(errors[0].error.message)
      return answersFrom(reason)
    },
  }
}

const fact = (path: string) => `context.${path}`
const oneOf = (path: string, values: readonly string[]) => `${JSON.stringify(values)}.contains(${fact(path)})`
const not = (of: string) => `!${of}`
const all = (...of: readonly string[]) => `(${of.join(' && ')})`
const any = (...of: readonly string[]) => `(${of.join(' || ')})`

const deadOrMissing = (parent: string) => oneOf(`${parent}.lifeStatus`, ['dead', 'declared-missing'])

const unableToSupport = (parent: string) =>
  any(
    oneOf(`${parent}.disability.kind`, ['intellectual', 'mental']),
    all(`${fact(`${parent}.disability.kind`)} != "none"`, `${fact(`${parent}.disability.grade`)} <= 2`),
    all(fact(`${parent}.ill`), oneOf(`${parent}.diagnosis`, localLists['serious-illness-list'])),
    all(`${fact(`${parent}.confinement.kind`)} != "none"`, `${fact(`${parent}.confinement.months`)} >= 6`),
    all(
      fact(`${parent}.contact.lost`),
      `${fact(`${parent}.monthsLost`)} >= 6`,
      fact(`${parent}.contact.certified`),
    ),
    fact(`${parent}.guardianshipRevoked`),
    fact(`${parent}.deported`),
  )

const under = (years: number) => `${fact('age')} < ${years}`
const served = any(fact('residence.inDistrict'), fact('registration.inDistrict'))
const bothGone = all(deadOrMissing('father'), deadOrMissing('mother'))
const orphan = all(under(18), any(bothGone, fact('parentsCannotBeFound')))
const continues = all(
  fact('recognisedBefore18'),
  `${fact('schooling')} != "none"`,
  oneOf('schooling', localLists['continued-schooling-stages']),
)
const unsupported = all(
  any(under(18), continues),
  any(
    all(unableToSupport('father'), unableToSupport('mother'), not(bothGone)),
    all(deadOrMissing('father'), unableToSupport('mother'), not(deadOrMissing('mother'))),
    all(unableToSupport('father'), not(deadOrMissing('father')), deadOrMissing('mother')),
  ),
)

const rules = {
  'family.under-3-care-deduction': under(3),
  'welfare.de-facto-unsupported': unsupported,
  'welfare.de-facto-unsupported-allowance': all(served, unsupported),
  'welfare.extreme-poverty-support': all(
    served,
    under(18),
    any(under(16), fact('unableToWork'), fact('extremePoverty')),
    fact('livelihood.lacking'),
    not(fact('obligors.able')),
  ),
  'welfare.left-behind': all(
    under(16),
    fact('registration.rural'),
    not(fact('livesWithParents')),
    any(
      all(fact('father.awayForWork'), fact('mother.awayForWork')),
      all(fact('father.awayForWork'), not(fact('mother.ableToGuard'))),
      all(fact('mother.awayForWork'), not(fact('father.ableToGuard'))),
    ),
  ),
  'welfare.orphan': orphan,
  'welfare.orphan-allowance': all(served, orphan),
  'welfare.rehabilitation-assistance': all(
    served,
    oneOf('disability.kind', ['vision', 'hearing', 'speech', 'limb', 'intellectual', 'autism']),
    `${fact('age')} <= 6`,
    fact('rehabilitation.needed'),
    fact('rehabilitation.indicated'),
    any(
      oneOf('household.hardship', ['minimum-living-allowance', 'registered-poverty', 'other']),
      `${fact('care')} == "welfare-institution"`,
      fact('extremePoverty'),
      orphan,
    ),
  ),
}
