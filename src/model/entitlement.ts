import { z } from 'zod'
import { outcomes } from './outcomes.ts'
import { common, effective, examples, exclusiveWith, grant, unless, when } from './rule-common.ts'
import { kebabId, ruleId } from './text.ts'

const grants = z.array(grant).min(1).meta({ description: '待遇内容 · what is granted' })

const body = { effective, when, unless, grants: grants.optional() }

/** 待遇: what a subject in categories under conditions is granted. */
export const entitlement = z
  .strictObject({
    id: ruleId,
    kind: z.literal('entitlement'),
    ...common,
    subject: kebabId.meta({ description: '待遇对象 · who receives it' }),
    serves: z
      .enum(['plan', 'anyone'])
      .meta({ description: '服务对象：plan 按 plan.yaml（默认），anyone 不限 · whom it serves' })
      .optional(),
    effective,
    when: when.optional(),
    unless,
    grants: grants.optional(),
    versions: z.array(z.strictObject(body)).min(1).optional(),
    exclusiveWith,
    examples: examples([...outcomes.entitlement]),
  })
  .meta({ description: '待遇：谁在什么条件下享有什么 · entitlement: who is granted what' })
