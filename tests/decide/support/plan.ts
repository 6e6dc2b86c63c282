import type {
  CategoryRule,
  Condition,
  DutyRule,
  EntitlementRule,
  Force,
  PlanIr,
  Rule,
} from '../../../src/ir/nodes/index.ts'
import { parameters, subject, words } from './dictionary.ts'

export const PERIOD = { from: 20210101, through: 20301231 }

export function planOf(rules: readonly Rule[], changes: Partial<PlanIr> = {}): PlanIr {
  return {
    id: 'test',
    title: words,
    version: '1.0.0',
    ...PERIOD,
    jurisdiction: { area: '510604', title: words },
    milestones: [],
    domains: [],
    settings: { ageCompletes: 'day-after', timeZone: 'Asia/Shanghai' },
    subjects: [subject],
    parameters,
    indicators: [],
    figures: [],
    groups: {},
    areas: [],
    rosters: [],
    rules,
    ...changes,
  }
}

function base(id: string, force?: Force) {
  const common = { id, domain: 'test', title: words, cites: [], basis: [], file: 'test.yaml', line: 1 }
  return { ...common, subject: 'child', ...(force ? { force } : {}) }
}

export function category(id: string, condition: Condition): CategoryRule {
  return { ...base(id), kind: 'category', versions: [{ ...PERIOD, condition }] }
}

export function entitlement(
  id: string,
  condition: Condition,
  changes: Partial<EntitlementRule> = {},
): EntitlementRule {
  return {
    ...base(id),
    kind: 'entitlement',
    versions: [{ ...PERIOD, condition, grants: [] }],
    exclusiveWith: [],
    ...changes,
  }
}

export function duty(id: string, applies: Condition, holds: Condition, force?: Force): DutyRule {
  return { ...base(id, force), kind: 'duty', versions: [{ ...PERIOD, applies, holds }] }
}
