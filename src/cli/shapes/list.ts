import { z } from 'zod'
import { bilingual, cite, decimalText, kind, place, sustained, trend } from './shared.ts'

const threshold = z.strictObject({
  of: z.string().describe('被比较的事实或指标 · the fact or indicator that is compared'),
  operator: z.enum(['equals', 'notEquals', 'lessThan', 'atMost', 'moreThan', 'atLeast', 'fallBy', 'riseBy']),
  value: decimalText
    .nullable()
    .describe('参数标准未定时为 null · null where it is a parameter without a value'),
  unit: z.string().nullable(),
  parameter: z.string().optional(),
  since: z.int().optional().describe('基年 · base year'),
  group: z.string().optional().describe('分组 · breakdown group'),
})

const listed = {
  id: z.string(),
  kind,
  domain: z.string(),
  title: bilingual,
  cites: z.array(cite),
  force: z.string().nullable(),
  thresholds: z.array(threshold).describe('规则比较的每一个数 · every number the rule compares with'),
  ...place,
}

export const list = z.array(
  z.union([
    z.strictObject({
      ...listed,
      kind: z.literal('target'),
      indicator: z.string(),
      trend: trend.optional(),
      where: z
        .string()
        .describe('district，或须各自达标的单位 · district, or the units that must each comply'),
      sustained: sustained.nullable(),
      due: z.int(),
    }),
    z.strictObject({
      ...listed,
      kind: z.literal('commitment'),
      evidence: z.array(z.strictObject({ id: z.string(), title: bilingual })),
      reportedBy: bilingual.nullable().describe('由谁自评 · who reports'),
      due: z.int().nullable(),
    }),
    z.strictObject({ ...listed, kind: kind.exclude(['target', 'commitment']) }),
  ]),
)
