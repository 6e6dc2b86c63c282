import { z } from 'zod'
import { bilingual, count, decimalText, findings, sustained, targetOutcome, trend } from './shared.ts'

const status = z.enum(['final', 'provisional', 'estimated', 'missing'])

const unit = z.strictObject({
  area: z.string(),
  title: z.union([z.string(), bilingual]).nullable(),
  group: z.string().optional(),
  value: decimalText.nullable(),
  numerator: decimalText.optional(),
  denominator: decimalText.optional(),
  base: decimalText
    .nullable()
    .optional()
    .describe('基年的数值（差距缩小的，为基年的差距） · the value (or gap) of the base year'),
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
  group: z.string().optional(),
})

const target = z.strictObject({
  rule: z.string(),
  title: bilingual,
  indicator: z.string(),
  unit: z.string().nullable(),
  group: z.string(),
  where: z.string(),
  thresholds: z.array(threshold),
  trend: trend.optional(),
  outcome: targetOutcome.describe('本期数值的结果，与是否到期无关 · of the period’s own value, due or not'),
  due: z.int().nullable(),
  dueReached: z.boolean(),
  beforePlan: z.literal(true).optional(),
  afterPlan: z.literal(true).optional(),
  weakerThanBaseline: z.literal(true).optional(),
  sustained: sustained.optional(),
  history: z.array(z.strictObject({ period: z.int(), outcome: targetOutcome })).optional(),
  value: decimalText
    .nullable()
    .describe('全区的数值；各单位分别达标时为 null · of the district; null where each unit has its own'),
  units: z.array(unit),
  findings,
})

const commitment = z.strictObject({
  rule: z.string(),
  title: bilingual,
  outcome: z.enum(['done', 'under-way', 'not-started', 'undetermined']),
  reportedBy: bilingual.nullable().describe('由谁自评 · who reports'),
  reported: z.int().nullable(),
  due: z.int().nullable(),
  dueReached: z.boolean(),
  evidence: z.strictObject({ given: z.array(z.string()), lacking: z.array(z.string()) }),
  findings,
})

export const assess = z.strictObject({
  period: z.int(),
  asIfArea: z.string().optional(),
  targets: z.array(target),
  commitments: z.array(commitment),
  totals: z
    .strictObject({
      met: count,
      notMet: count,
      notApplicable: count,
      undetermined: count,
      monitorable: count.describe(
        '达标与未达标之和，达标率的分母 · met and notMet: the denominator of a rate',
      ),
    })
    .describe('各结果的目标数 · how many targets have each outcome'),
  findings,
})
