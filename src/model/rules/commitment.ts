import { z } from 'zod'
import { outcomes } from '../outcomes.ts'
import { bilingual, kebabId, ownRuleId, title, year } from '../text.ts'
import { common, effective, exampleTitle, kindOf } from './rule-common.ts'

const status = z
  .enum(['done', 'under-way', 'not-started'])
  .describe('自评：done 已完成，under-way 进行中，not-started 未启动 · self-assessed status')

const report = z
  .strictObject({
    period: year.describe('自评所属年份 · year reported'),
    status,
    evidence: z.array(kebabId).describe('已提供的证明，见 evidence · evidence given').optional(),
  })
  .describe('责任单位的自评 · a self-assessment by the responsible unit')

const example = z
  .strictObject({
    title: exampleTitle,
    given: z
      .strictObject({
        period: year.describe('按哪一年判断 · year judged'),
        reports: z.array(report).describe('各年自评 · self-assessments'),
      })
      .describe('已知情况 · what is given'),
    expect: z
      .strictObject({
        outcome: z.enum([...outcomes.commitment]).describe('应得的结果 · expected outcome'),
        findings: z.array(z.string()).describe('应有的提示代码 · codes of expected findings').optional(),
      })
      .describe('应得的结果 · what is expected'),
  })
  .describe('一个示例 · one example')

/** 任务: a qualitative promise, self-assessed by the responsible unit with evidence. */
export const commitment = z
  .strictObject({
    id: ownRuleId,
    kind: kindOf('commitment'),
    ...common,
    effective,
    evidence: z
      .array(
        z
          .strictObject({ id: kebabId.describe('证明编号 · id of the evidence'), title })
          .describe('一项证明 · one piece of evidence'),
      )
      .min(1)
      .describe('以何证明已完成；自评为 done 时须逐项提供 · evidence expected'),
    reportedBy: bilingual
      .describe('由谁自评（仅限原文写明者） · who reports, only where the text says')
      .optional(),
    due: year.describe('完成年份 · by when').optional(),
    examples: z.array(example).min(1).describe('示例，即测试 · examples are the tests').optional(),
  })
  .describe('任务：定性承诺 · commitment: a qualitative promise')
