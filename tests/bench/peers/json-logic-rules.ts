/** The eight rules as JSON Logic, for the two libraries that run it. */
import { localLists } from '../local-lists.ts'

export type Logic = { readonly [operator: string]: unknown } | boolean | number | string

const fact = (path: string): Logic => ({ var: `facts.${path}` })
const ofParents = (name: string): Logic => ({ var: `parents.${name}` })
const category = (name: string): Logic => ({ var: `categories.${name}` })
const not = (of: Logic): Logic => ({ '!': [of] })
const all = (...of: readonly Logic[]): Logic => ({ and: of })
const any = (...of: readonly Logic[]): Logic => ({ or: of })
const equals = (path: string, value: string): Logic => ({ '===': [fact(path), value] })
const differs = (path: string, value: string): Logic => ({ '!==': [fact(path), value] })
const oneOf = (path: string, list: readonly string[]): Logic => ({ in: [fact(path), list] })

const deadOrMissing = (parent: string): Logic => oneOf(`${parent}.lifeStatus`, ['dead', 'declared-missing'])

const unableToSupport = (parent: string): Logic =>
  any(
    oneOf(`${parent}.disability.kind`, ['intellectual', 'mental']),
    all(differs(`${parent}.disability.kind`, 'none'), { '<=': [fact(`${parent}.disability.grade`), 2] }),
    all(fact(`${parent}.ill`), oneOf(`${parent}.diagnosis`, localLists['serious-illness-list'])),
    all(differs(`${parent}.confinement.kind`, 'none'), { '>=': [fact(`${parent}.confinement.months`), 6] }),
    all(
      fact(`${parent}.contact.lost`),
      { '>=': [fact(`${parent}.monthsLost`), 6] },
      fact(`${parent}.contact.certified`),
    ),
    fact(`${parent}.guardianshipRevoked`),
    fact(`${parent}.deported`),
  )

/** Over `{ facts }`: what later conditions say about a parent, worked out once for each. */
export const parents = {
  fatherGone: deadOrMissing('father'),
  motherGone: deadOrMissing('mother'),
  fatherUnable: unableToSupport('father'),
  motherUnable: unableToSupport('mother'),
}

/** Over `{ facts, parents }`: what several rules ask. */
export const categories = {
  orphan: all(
    { '<': [fact('age'), 18] },
    any(all(ofParents('fatherGone'), ofParents('motherGone')), fact('parentsCannotBeFound')),
  ),
  unsupported: all(
    any(
      { '<': [fact('age'), 18] },
      all(
        fact('recognisedBefore18'),
        differs('schooling', 'none'),
        oneOf('schooling', localLists['continued-schooling-stages']),
      ),
    ),
    any(
      all(
        ofParents('fatherUnable'),
        ofParents('motherUnable'),
        not(all(ofParents('fatherGone'), ofParents('motherGone'))),
      ),
      all(ofParents('fatherGone'), ofParents('motherUnable'), not(ofParents('motherGone'))),
      all(ofParents('fatherUnable'), not(ofParents('fatherGone')), ofParents('motherGone')),
    ),
  ),
  served: any(fact('residence.inDistrict'), fact('registration.inDistrict')),
}

/** Over `{ facts, parents, categories }`. */
export const rules = {
  'family.under-3-care-deduction': { '<': [fact('age'), 3] },
  'welfare.de-facto-unsupported': category('unsupported'),
  'welfare.de-facto-unsupported-allowance': all(category('served'), category('unsupported')),
  'welfare.extreme-poverty-support': all(
    category('served'),
    { '<': [fact('age'), 18] },
    any({ '<': [fact('age'), 16] }, fact('unableToWork'), fact('extremePoverty')),
    fact('livelihood.lacking'),
    not(fact('obligors.able')),
  ),
  'welfare.left-behind': all(
    { '<': [fact('age'), 16] },
    fact('registration.rural'),
    not(fact('livesWithParents')),
    any(
      all(fact('father.awayForWork'), fact('mother.awayForWork')),
      all(fact('father.awayForWork'), not(fact('mother.ableToGuard'))),
      all(fact('mother.awayForWork'), not(fact('father.ableToGuard'))),
    ),
  ),
  'welfare.orphan': category('orphan'),
  'welfare.orphan-allowance': all(category('served'), category('orphan')),
  'welfare.rehabilitation-assistance': all(
    category('served'),
    oneOf('disability.kind', ['vision', 'hearing', 'speech', 'limb', 'intellectual', 'autism']),
    { '<=': [fact('age'), 6] },
    fact('rehabilitation.needed'),
    fact('rehabilitation.indicated'),
    any(
      oneOf('household.hardship', ['minimum-living-allowance', 'registered-poverty', 'other']),
      equals('care', 'welfare-institution'),
      fact('extremePoverty'),
      category('orphan'),
    ),
  ),
}
