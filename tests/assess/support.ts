import {
  type AssessData,
  type Assessment,
  type AssessOptions,
  assess,
  type TargetResult,
} from '../../src/assess/index.ts'
import type { Bilingual } from '../../src/diagnostics/diagnostic.ts'
import type {
  Area,
  CommitmentRule,
  Figure,
  Indicator,
  Parameter,
  PlanIr,
  Requirement,
  Roster,
  Rule,
  Subject,
  TargetRule,
  Threshold,
} from '../../src/ir/nodes/index.ts'
import { expectReadable } from './readable.ts'

export const DISTRICT = '510604'
export const TOWNS = ['510604100', '510604101', '510604102']

export function title(text: string): Bilingual {
  return { zh: text, en: text }
}

export function indicator(id: string, unit: Indicator['unit'], more: Partial<Indicator> = {}): Indicator {
  return {
    id,
    title: title(id),
    unit,
    better: 'higher',
    population: title('children'),
    breakdowns: [],
    level: 'district',
    source: 'test',
    ...more,
  }
}

const base = { note: title('n'), cites: [], basis: [], file: 'x.yaml', line: 1, domain: 'health' } as const
const inForce = { from: 20210101, through: 20301231 } as const

export function threshold(
  operator: Threshold['operator'],
  value: string | { readonly parameter: string },
  unit: Threshold['unit'] = 'percent',
): Threshold {
  if (typeof value === 'string') return { operator, value, unit }
  return { operator, value: { kind: 'parameter', type: 'decimal', id: value.parameter, unit }, unit }
}

export function atLeast(value: string, unit: Threshold['unit'] = 'percent'): Requirement {
  return { kind: 'threshold', thresholds: [threshold('atLeast', value, unit)] }
}

export function atMost(value: string, unit: Threshold['unit'] = 'permille'): Requirement {
  return { kind: 'threshold', thresholds: [threshold('atMost', value, unit)] }
}

export function target(
  id: string,
  indicatorId: string,
  requirement: Requirement,
  more: Partial<TargetRule> = {},
): TargetRule {
  return {
    ...base,
    ...inForce,
    id,
    title: title(id),
    kind: 'target',
    indicator: indicatorId,
    group: 'total',
    requirement,
    where: { kind: 'district' },
    due: 2030,
    ...more,
  }
}

export function commitment(id: string, evidence: readonly string[], due?: number): CommitmentRule {
  return {
    ...base,
    ...inForce,
    id,
    title: title(id),
    kind: 'commitment',
    evidence: evidence.map((one) => ({ id: one, title: title(one) })),
    ...(due === undefined ? {} : { due }),
  }
}

const district: Area = { code: DISTRICT, title: title('罗江区'), level: 'district', formerCodes: ['510626'] }
const towns: readonly Area[] = TOWNS.map((code) => ({
  code,
  title: title(`town ${code}`),
  level: 'town',
  parent: DISTRICT,
  formerCodes: [],
}))

const residential: Subject = {
  id: 'residential-area',
  title: title('居住区'),
  relations: {},
  inputs: [
    {
      path: 'kind',
      type: 'enum',
      title: title('k'),
      question: title('k'),
      values: { new: title('n'), old: title('o') },
    },
    { path: 'infantCare.existing', type: 'boolean', title: title('e'), question: title('e') },
  ],
  derived: [],
}

const defaultRosters: readonly Roster[] = [
  { kind: 'town', title: title('镇'), units: towns.map(({ code, title }) => ({ code, title, facts: {} })) },
  {
    kind: 'community',
    title: title('社区'),
    groups: { urban: { zh: '城市社区', en: 'urban' }, rural: { zh: '农村社区（村）', en: 'rural' } },
    units: null,
  },
  {
    kind: 'residential-area',
    title: title('居住区'),
    subject: 'residential-area',
    groups: { urban: title('城镇') },
    units: null,
  },
  { kind: 'school', title: title('学校'), units: [] },
]

export interface PlanParts {
  readonly rules?: readonly Rule[]
  readonly indicators?: readonly Indicator[]
  readonly parameters?: readonly Parameter[]
  readonly rosters?: readonly Roster[]
  readonly areas?: readonly Area[]
  readonly figures?: readonly Figure[]
}

/** A small plan of 2021–2030 with one district, three towns and rosters of every sort. */
export function plan({
  rules = [],
  indicators = [],
  parameters = [],
  rosters,
  areas,
  figures = [],
}: PlanParts): PlanIr {
  return {
    id: 'test',
    title: title('test'),
    version: '0',
    from: 20210101,
    through: 20301231,
    jurisdiction: { area: DISTRICT, title: title('罗江区') },
    milestones: [],
    domains: [{ id: 'health', title: title('health') }],
    figures,
    groups: {},
    settings: { ageCompletes: 'day-after', timeZone: 'Asia/Shanghai' },
    subjects: [residential],
    parameters,
    indicators,
    areas: areas ?? [district, ...towns],
    rosters: rosters ?? defaultRosters,
    rules,
  }
}

export function decimalParameter(id: string, values: readonly { from: number; value: string }[]): Parameter {
  const listed = values.map((one) => ({ ...one, source: 'test', verified: false }))
  return { id, title: title(id), type: 'decimal', unit: 'percent', values: listed }
}

/** The result of a plan's only target. */
export function only(ir: PlanIr, data: AssessData, options: AssessOptions): TargetResult {
  const { targets, findings } = assess(ir, data, options)
  expectReadable([...findings, ...targets.flatMap((one) => one.findings)])
  const [result] = targets
  if (result === undefined || targets.length > 1)
    throw new Error(`expected one target, not ${targets.length}`)
  return result
}

export function codes(result: { readonly findings: Assessment['findings'] }): string[] {
  return result.findings.map(({ code }) => code).sort()
}
