import { z } from 'zod'
import { condition } from './condition.ts'
import { outcomes } from './outcomes.ts'
import { common, effective, examples, unless, when } from './rule-common.ts'
import { kebabId, ruleId } from './text.ts'

const require = condition.meta({ description: '必须做到 · what must hold' }).optional()
const prohibit = condition.meta({ description: '不得发生 · what must not hold' }).optional()

const body = { effective, when: when.optional(), unless, require, prohibit }

/** 义务: what an organisation must or must not do. */
export const duty = z
  .strictObject({
    id: ruleId,
    kind: z.literal('duty'),
    ...common,
    subject: kebabId.meta({ description: '义务所涉的事项或机构 · the case or organisation it binds' }),
    effective,
    when: when.optional(),
    unless,
    require,
    prohibit,
    versions: z.array(z.strictObject(body)).min(1).optional(),
    examples: examples([...outcomes.duty]),
  })
  .meta({ description: '义务：机构必须或不得做什么 · duty: what must or must not be done' })
