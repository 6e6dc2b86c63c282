import { z } from 'zod'
import { bilingual, decimalText, finding, targetOutcome } from './shared.ts'

const status = z.enum(['final', 'provisional', 'estimated', 'missing'])

const unit = z.strictObject({
  area: z.string(),
  title: z.union([z.string(), bilingual]).nullable(),
  value: decimalText.nullable(),
  numerator: decimalText.optional(),
  denominator: decimalText.optional(),
  base: decimalText.nullable().optional(),
  outcome: targetOutcome,
  status: status.optional(),
})

const threshold = z.strictObject({
  of: z.string(),
  operator: z.enum(['atLeast', 'atMost', 'moreThan', 'lessThan', 'fallBy', 'riseBy']),
  value: decimalText.nullable(),
  unit: z.string(),
  parameter: z.string().optional(),
  since: z.int().optional(),
})

const target = z.strictObject({
  rule: z.string(),
  title: bilingual,
  indicator: z.string(),
  unit: z.string().nullable(),
  group: z.string(),
  where: z.string(),
  thresholds: z.array(threshold),
  outcome: targetOutcome,
  due: z.int().nullable(),
  dueReached: z.boolean(),
  beforePlan: z.literal(true).optional(),
  afterPlan: z.literal(true).optional(),
  weakerThanBaseline: z.literal(true).optional(),
  sustained: z.enum(['every-year', 'once-reached']).optional(),
  history: z.array(z.strictObject({ period: z.int(), outcome: targetOutcome })).optional(),
  value: decimalText.nullable(),
  units: z.array(unit),
  findings: z.array(finding),
})

const commitment = z.strictObject({
  rule: z.string(),
  title: bilingual,
  outcome: z.enum(['done', 'under-way', 'not-started', 'undetermined']),
  reported: z.int().nullable(),
  due: z.int().nullable(),
  dueReached: z.boolean(),
  evidence: z.strictObject({ given: z.array(z.string()), lacking: z.array(z.string()) }),
  findings: z.array(finding),
})

export const assess = z.strictObject({
  period: z.int(),
  asIfArea: z.string().optional(),
  targets: z.array(target),
  commitments: z.array(commitment),
  totals: z.strictObject({
    met: z.int(),
    notMet: z.int(),
    notApplicable: z.int(),
    undetermined: z.int(),
    monitorable: z.int(),
  }),
  findings: z.array(finding),
})
