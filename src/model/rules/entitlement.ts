import { z } from 'zod'
import { outcomes } from '../outcomes.ts'
import { ownRuleId } from '../text.ts'
import {
  common,
  effective,
  examples,
  exclusiveWith,
  grant,
  kindOf,
  subjectOf,
  unless,
  versionsOf,
  when,
} from './rule-common.ts'

const grants = z.array(grant).min(1).describe('待遇内容，逐项列出 · what is granted').optional()

/** 待遇: what a subject in categories under conditions is granted. */
export const entitlement = z
  .strictObject({
    id: ownRuleId,
    kind: kindOf('entitlement'),
    ...common,
    subject: subjectOf('待遇对象，见 facts · who receives it'),
    serves: z
      .enum(['plan', 'anyone'])
      .describe('服务对象：plan 按 plan.yaml（默认），anyone 不限 · whom it serves')
      .optional(),
    effective,
    when: when.optional(),
    unless,
    grants,
    versions: versionsOf({ effective, when, unless, grants }),
    exclusiveWith,
    examples: examples([...outcomes.entitlement]),
  })
  .describe('待遇：谁在什么条件下享有什么 · entitlement: who is granted what')
