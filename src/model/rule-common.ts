import { z } from 'zod'
import { condition } from './condition.ts'
import { bilingual, clauseId, dateRange, isoDate, kebabId, ruleId } from './text.ts'

const cite = z.strictObject({
  clause: clauseId.meta({ description: '条款号，如 health.goal.6 · clause id' }),
  quote: z.string().min(1).meta({ description: '条款原文，一字不差 · verbatim quote of the clause' }),
})

const basis = z
  .strictObject({
    title: z.string().min(1).meta({ description: '文件名称 · title of the law or document' }),
    number: z.string().min(1).meta({ description: '文号 · document number' }).optional(),
    article: z.string().min(1).meta({ description: '条 · article' }).optional(),
    verified: z.boolean().meta({ description: '是否已与正式文本核对 · compared with the official text' }),
  })
  .meta({ description: '法律政策依据 · legal basis outside the plan' })

/** How strongly the text binds: 必须 不得 应 原则上 力争 鼓励. */
export const force = z
  .enum(['must', 'must-not', 'should', 'in-principle', 'strive', 'encourage'])
  .meta({ description: '约束力：必须、不得、应当、原则上、力争、鼓励 · how strongly the text binds' })

/** What somebody must judge or certify: who does it, and by what paper. */
export const determinedBy = z
  .strictObject({ who: bilingual, document: bilingual.optional() })
  .meta({ description: '由谁认定、以何凭证 · who determines it, by what document' })

/** Fields every kind of rule has, in canonical order. */
export const common = {
  title: bilingual,
  note: bilingual.meta({ description: '读法说明 · how the text is read here' }).optional(),
  cites: z.array(cite).min(1).meta({ description: '所依据的纲要条款及原文 · clauses and quotes' }),
  basis: z.array(basis).min(1).optional(),
  force: force.optional(),
  addressee: bilingual.meta({ description: '义务人、责任人（按原文）· who is addressed' }).optional(),
}

export const effective = dateRange.meta({ description: '规则生效起止 · when the rule is in force' }).optional()

export const when = condition.meta({ description: '适用条件 · when it applies' })
export const unless = z
  .array(condition)
  .min(1)
  .meta({ description: '例外：成立则本规则不适用 · exceptions' })
  .optional()

export const grant = z.strictObject({
  id: kebabId,
  title: bilingual,
  amount: z
    .strictObject({ parameter: kebabId })
    .meta({ description: '金额或标准取自参数表 · the amount is a parameter' })
    .optional(),
})

export const exclusiveWith = z
  .array(ruleId)
  .min(1)
  .meta({ description: '不可同时享受的待遇 · entitlements that cannot be drawn together' })
  .optional()

const given = z
  .record(z.string(), z.unknown())
  .meta({ description: '已知事实，可嵌套，也可用点号 · facts, nested or dotted' })

/** An example decides one case: it documents the rule and is its test. */
export function exampleOf(outcomes: [string, ...string[]]) {
  return z.strictObject({
    title: z.string().min(1),
    asOf: isoDate.optional(),
    parameters: z
      .record(z.string(), z.unknown())
      .meta({ description: '本例假定的参数值 · parameter values assumed in this example' })
      .optional(),
    given,
    expect: z.strictObject({
      outcome: z.enum(outcomes),
      missing: z.array(z.string()).meta({ description: '仍可能改变结果的未知事实 · missing facts' }).optional(),
      missingParameters: z.array(kebabId).optional(),
      grants: z.array(kebabId).optional(),
    }),
  })
}

export const examples = (outcomes: [string, ...string[]]) =>
  z.array(exampleOf(outcomes)).min(1).meta({ description: '示例，即测试 · examples are the tests' }).optional()
