import { z } from 'zod'
import { bilingual, clauseId, kebabId, ruleId, title } from '../text.ts'

/** What is odd about a passage of the plan, worst first. */
export const findingKinds = {
  contradiction: { zh: '自相矛盾', en: 'contradiction' },
  'weaker-than-baseline': { zh: '弱于已达水平', en: 'weaker than what was reached' },
  'missing-baseline': { zh: '缺基期数据', en: 'missing baseline' },
  ambiguity: { zh: '含义不明', en: 'ambiguity' },
  unquantified: { zh: '未量化', en: 'unquantified' },
  omission: { zh: '遗漏', en: 'omission' },
  duplication: { zh: '重复', en: 'duplication' },
  'beyond-power': { zh: '超出区级权限', en: "beyond the district's power" },
  'text-damage': { zh: '文字缺损', en: 'damaged text' },
} as const

export type FindingKind = keyof typeof findingKinds

const finding = z
  .strictObject({
    id: kebabId.describe('发现编号，小写英文，以连字符相连 · finding id'),
    kind: z.enum(Object.keys(findingKinds) as [FindingKind, ...FindingKind[]]).describe(
      `哪一类问题：${Object.entries(findingKinds)
        .map(([kind, { zh }]) => `${kind} ${zh}`)
        .join('，')} · what kind of oddity`,
    ),
    title,
    quotes: z
      .array(
        z
          .strictObject({
            clause: clauseId,
            quote: z.string().min(1).describe('该条款中的原文，一字不差 · verbatim words of the clause'),
          })
          .describe('一处原文 · one passage'),
      )
      .min(1)
      .describe('有问题的原文 · the passages concerned'),
    consequence: bilingual.describe('会造成什么后果 · what follows from it'),
    reading: bilingual.describe('规则怎样读它 · how the rules read it'),
    rules: z.array(ruleId).min(1).describe('按此读法编写的规则 · the rules that read it so').optional(),
  })
  .describe('原文的一处问题 · one oddity of the text')

/** findings.yaml: oddities of the plan text, each with its quote and how the rules read it. */
export const textFindings = z
  .strictObject({ findings: z.array(finding).describe('逐条列出，可为空 · one entry an oddity') })
  .describe('原文问题清单 · oddities of the plan text')
