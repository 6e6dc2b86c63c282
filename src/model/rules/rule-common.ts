import { z } from 'zod'
import type { Kind } from '../outcomes.ts'
import { bilingual, clauseId, dateRange, isoDate, kebabId, note, ruleId, title } from '../text.ts'
import { condition } from './condition.ts'

const cite = z
  .strictObject({
    clause: clauseId,
    quote: z.string().min(1).describe('该条款中的原文，一字不差 · verbatim words of the clause'),
  })
  .describe('一处引文 · one quote')

const basis = z
  .strictObject({
    title: z.string().min(1).describe('文件名称 · title of the law or document'),
    number: z.string().min(1).describe('文号 · document number').optional(),
    article: z.string().min(1).describe('第几条 · article').optional(),
    verified: z.boolean().describe('是否已与正式文本核对 · compared with the official text'),
  })
  .describe('一份法律或文件 · one law or document')

/** How strongly the text binds: 必须 不得 应 原则上 力争 鼓励. */
const force = z
  .enum(['must', 'must-not', 'should', 'in-principle', 'strive', 'encourage'])
  .describe(
    '约束力：must 必须，must-not 不得，should 应当，in-principle 原则上，strive 力争，encourage 鼓励 · how strongly the text binds',
  )

/** What somebody must judge or certify: who does it, and by what paper. */
export const determinedBy = z
  .strictObject({
    who: bilingual.describe('由谁认定 · who determines it'),
    document: bilingual.describe('以何凭证 · by what document').optional(),
  })
  .describe('由谁认定、以何凭证 · who determines it, by what document')

/** The key that says which of the five kinds of rule a file is. */
export function kindOf<K extends Kind>(kind: K) {
  return z
    .literal(kind)
    .describe(
      '规则种类：category 认定，entitlement 待遇，duty 义务，target 目标，commitment 任务 · kind of rule',
    )
}

export const subjectOf = (description: string) => kebabId.describe(description)

/** Fields every kind of rule has, in canonical order. */
export const common = {
  title: bilingual.describe('规则名称 · title of the rule'),
  note: note.describe('读法说明：原文怎样理解 · how the text is read here').optional(),
  cites: z
    .array(cite)
    .min(1)
    .describe('所依据的纲要条款及原文 · clauses of the plan it rests on, with quotes'),
  basis: z.array(basis).min(1).describe('纲要之外的法律政策依据 · legal basis outside the plan').optional(),
  force: force.optional(),
  addressee: bilingual.describe('义务人、责任人（按原文） · who is addressed').optional(),
}

export const effective = dateRange
  .describe('规则生效的起止日期；省略为整个纲要期间 · when the rule is in force')
  .optional()

export const when = condition.describe('适用条件 · when it applies')
export const unless = z
  .array(condition)
  .min(1)
  .describe('例外：任一成立则本规则不适用 · exceptions: it does not apply where one holds')
  .optional()

/** Dated versions of the part of a rule that changes. */
export function versionsOf<S extends z.core.$ZodLooseShape>(body: S) {
  return z
    .array(z.strictObject(body).describe('一个版本 · one version'))
    .min(1)
    .describe('先后施行的各版本；写了它，上一级就不再写条件 · dated versions, instead of conditions above')
    .optional()
}

export const grant = z
  .strictObject({
    id: kebabId.describe('待遇项编号 · id of the grant'),
    title,
    note: note.optional(),
    amount: z
      .strictObject({ parameter: kebabId.describe('参数编号，见 parameters · parameter id') })
      .describe('金额或标准取自参数表 · the amount is a parameter')
      .optional(),
  })
  .describe('一项待遇 · one grant')

export const exclusiveWith = z
  .array(ruleId)
  .min(1)
  .describe('不可同时享受的其他待遇 · entitlements that cannot be drawn together with it')
  .optional()

export const exampleTitle = z.string().min(1).describe('这是什么情形 · what case this is')

/** Parameter values that one example assumes. */
export const exampleParameters = z
  .record(z.string(), z.unknown())
  .describe('本例假定的参数值 · parameter values assumed in this example')
  .optional()

/** An example decides one case: it documents the rule and is its test. */
function exampleOf(outcomes: [string, ...string[]]) {
  const expected = z.strictObject({
    outcome: z.enum(outcomes).describe('应得的结果 · expected outcome'),
    missing: z
      .array(z.string())
      .describe('仍可能改变结果的未知事实 · unknown facts that could still change the outcome')
      .optional(),
    missingParameters: z
      .array(kebabId)
      .describe('因没有数值而无法判断的参数 · parameters whose absent value keeps it open')
      .optional(),
    grants: z.array(kebabId).describe('可享受的待遇项 · grants received').optional(),
    departure: force
      .describe('未做到而约束力弱于必须时，该约束力 · the force of a duty softer than must that was not kept')
      .optional(),
  })
  return z
    .strictObject({
      title: exampleTitle,
      asOf: isoDate.describe('按哪一天判断，形如 2026-06-01 · day judged').optional(),
      parameters: exampleParameters,
      given: z
        .record(z.string(), z.unknown())
        .describe(
          '已知事实，可嵌套，也可用点号；没写的即未知 · facts, nested or dotted; the rest is unknown',
        ),
      expect: expected.describe('应得的结果 · what is expected'),
    })
    .describe('一个示例 · one example')
}

export const examples = (outcomes: [string, ...string[]]) =>
  z.array(exampleOf(outcomes)).min(1).describe('示例，即测试 · examples are the tests').optional()
