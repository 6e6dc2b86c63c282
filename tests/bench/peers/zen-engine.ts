import { ZenDecisionContent, ZenEngine } from '@gorules/zen-engine'
import { localLists } from '../local-lists.ts'
import type { PeerFacts } from './facts.ts'
import type { Answers, Peer } from './peer.ts'

/**
 * GoRules ZEN: one expression node, in which later expressions read earlier ones by `$`, compiled once as
 * `ZenDecisionContent`. It evaluates in native code on another thread: a record goes there and its result comes back.
 */
export function zenEngine(): Peer<PeerFacts> {
  const decision = new ZenEngine().createDecision(new ZenDecisionContent(graph()))
  return {
    prepare: (facts) => facts,
    outcomes: async (facts): Promise<Answers> => {
      const { result } = await decision.evaluate(facts)
      return {
        'family.under-3-care-deduction': result.deduction,
        'welfare.de-facto-unsupported': result.unsupported,
        'welfare.de-facto-unsupported-allowance': result.unsupportedAllowance,
        'welfare.extreme-poverty-support': result.extremelyPoor,
        'welfare.left-behind': result.leftBehind,
        'welfare.orphan': result.orphan,
        'welfare.orphan-allowance': result.orphanAllowance,
        'welfare.rehabilitation-assistance': result.rehabilitated,
      }
    },
  }
}

function graph(): object {
  const expressions = Object.entries({ ...categories, ...rules }).map(([key, value]) => ({
    id: key,
    key,
    value,
  }))
  const position = { x: 0, y: 0 }
  return {
    nodes: [
      { id: 'facts', name: 'facts', type: 'inputNode', position, content: {} },
      {
        id: 'rules',
        name: 'rules',
        type: 'expressionNode',
        position,
        content: {
          expressions,
          passThrough: false,
          inputField: null,
          outputPath: null,
          executionMode: 'single',
        },
      },
      { id: 'outcomes', name: 'outcomes', type: 'outputNode', position, content: {} },
    ],
    edges: [
      { id: 'in', type: 'edge', sourceId: 'facts', targetId: 'rules' },
      { id: 'out', type: 'edge', sourceId: 'rules', targetId: 'outcomes' },
    ],
  }
}

const list = (values: readonly string[]) => `[${values.map((one) => `'${one}'`).join(', ')}]`

const deadOrMissing = (parent: string) => `${parent}.lifeStatus in ['dead', 'declared-missing']`

const unableToSupport = (parent: string) => `
  ${parent}.disability.kind in ['intellectual', 'mental']
  or (${parent}.disability.kind != 'none' and ${parent}.disability.grade <= 2)
  or (${parent}.ill and ${parent}.diagnosis in ${list(localLists['serious-illness-list'])})
  or (${parent}.confinement.kind != 'none' and ${parent}.confinement.months >= 6)
  or (${parent}.contact.lost and ${parent}.monthsLost >= 6 and ${parent}.contact.certified)
  or ${parent}.guardianshipRevoked
  or ${parent}.deported`

const categories = {
  fatherGone: deadOrMissing('father'),
  motherGone: deadOrMissing('mother'),
  fatherUnable: unableToSupport('father'),
  motherUnable: unableToSupport('mother'),
  served: 'residence.inDistrict or registration.inDistrict',
}

const rules = {
  orphan: 'age < 18 and (($.fatherGone and $.motherGone) or parentsCannotBeFound)',
  unsupported: `
    (age < 18 or (recognisedBefore18 and schooling != 'none'
      and schooling in ${list(localLists['continued-schooling-stages'])}))
    and (($.fatherUnable and $.motherUnable and not ($.fatherGone and $.motherGone))
      or ($.fatherGone and $.motherUnable and not $.motherGone)
      or ($.fatherUnable and not $.fatherGone and $.motherGone))`,
  deduction: 'age < 3',
  unsupportedAllowance: '$.served and $.unsupported',
  extremelyPoor: `
    $.served and age < 18 and (age < 16 or unableToWork or extremePoverty) and livelihood.lacking
    and not obligors.able`,
  leftBehind: `
    age < 16 and registration.rural and not livesWithParents
    and ((father.awayForWork and mother.awayForWork)
      or (father.awayForWork and not mother.ableToGuard)
      or (mother.awayForWork and not father.ableToGuard))`,
  orphanAllowance: '$.served and $.orphan',
  rehabilitated: `
    $.served and disability.kind in ['vision', 'hearing', 'speech', 'limb', 'intellectual', 'autism'] and age <= 6
    and rehabilitation.needed and rehabilitation.indicated
    and (household.hardship in ['minimum-living-allowance', 'registered-poverty', 'other']
      or care == 'welfare-institution' or extremePoverty or $.orphan)`,
}
