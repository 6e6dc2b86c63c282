import type {
  CommitmentRule,
  DecidableRule,
  EntitlementVersion,
  Grant,
  Requirement,
  Rule,
  TargetRule,
} from '../../ir/nodes/index.ts'
import { inAnyOrder } from '../canonical-json.ts'
import { conditionInBook } from './conditions.ts'
import { boundContent, thresholdsContent } from './values.ts'
import { without } from './without.ts'

/** What decides in a rule: neither its texts, nor where it stands, nor what it rests on. */
export function ruleContent(rule: Rule): unknown {
  switch (rule.kind) {
    case 'category':
    case 'duty':
      return { ...bare(rule), versions: rule.versions.map(versionContent) }
    case 'entitlement':
      return {
        ...bare(rule),
        exclusiveWith: inAnyOrder(rule.exclusiveWith),
        versions: rule.versions.map(versionContent),
      }
    case 'target':
      return targetContent(rule)
    case 'commitment':
      return { ...without(bare(rule), 'reportedBy'), evidence: inAnyOrder(rule.evidence.map(({ id }) => id)) }
  }
}

export function grantsContent(grants: readonly Grant[]): readonly unknown[] {
  return inAnyOrder(grants.map((grant) => without(grant, 'title', 'note')))
}

function versionContent(version: DecidableRule['versions'][number]): unknown {
  if ('holds' in version)
    return { ...version, applies: conditionInBook(version.applies), holds: conditionInBook(version.holds) }
  const condition = conditionInBook(version.condition)
  return isEntitlement(version)
    ? { ...version, condition, grants: grantsContent(version.grants) }
    : { ...version, condition }
}

function isEntitlement(version: object): version is EntitlementVersion {
  return 'grants' in version
}

function targetContent(rule: TargetRule): unknown {
  const { where } = rule
  const matching = where.kind === 'every' && where.matching
  return {
    ...bare(rule),
    requirement: requirementContent(rule.requirement),
    where: matching ? { ...where, matching: conditionInBook(matching) } : where,
  }
}

function requirementContent(requirement: Requirement): unknown {
  switch (requirement.kind) {
    case 'threshold':
      return { ...requirement, thresholds: thresholdsContent(requirement.thresholds) }
    case 'change':
      return { ...requirement, percent: boundContent(requirement.percent) }
    case 'share':
      return {
        ...requirement,
        satisfying: thresholdsContent(requirement.satisfying),
        thresholds: thresholdsContent(requirement.thresholds),
      }
    case 'by-group': {
      const groups = requirement.groups.map((one) => ({
        ...one,
        thresholds: thresholdsContent(one.thresholds),
      }))
      return { ...requirement, groups: inAnyOrder(groups) }
    }
    case 'narrowing':
      return { ...requirement, between: inAnyOrder(requirement.between) }
    case 'trend':
      return requirement
  }
}

function bare<R extends DecidableRule | TargetRule | CommitmentRule>(rule: R) {
  return without(rule, 'title', 'note', 'cites', 'basis', 'addressee', 'file', 'line')
}
