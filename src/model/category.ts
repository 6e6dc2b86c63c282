import { z } from 'zod'
import { outcomes } from './outcomes.ts'
import { common, determinedBy, effective, examples, unless, when } from './rule-common.ts'
import { kebabId, ruleId } from './text.ts'

const body = { effective, when, unless }

/** 认定: who somebody is. */
export const category = z
  .strictObject({
    id: ruleId,
    kind: z.literal('category'),
    ...common,
    subject: kebabId.meta({ description: '认定对象 · whom it is about' }),
    determinedBy: determinedBy.optional(),
    effective,
    when: when.optional(),
    unless,
    versions: z.array(z.strictObject(body)).min(1).optional(),
    examples: examples([...outcomes.category]),
  })
  .meta({ description: '认定：某人是否属于某一类别 · category: who somebody is' })
