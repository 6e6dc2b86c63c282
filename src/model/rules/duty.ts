import { z } from 'zod'
import { outcomes } from '../outcomes.ts'
import { ownRuleId } from '../text.ts'
import { condition } from './condition.ts'
import { common, effective, examples, kindOf, subjectOf, unless, versionsOf } from './rule-common.ts'

const body = {
  effective,
  when: condition
    .describe('在什么情形下有此义务；省略表示一概适用 · when the duty binds; always where left out')
    .optional(),
  unless,
  require: condition.describe('必须做到 · what must hold').optional(),
  prohibit: condition.describe('不得发生 · what must not hold').optional(),
}

/** 义务: what an organisation must or must not do. */
export const duty = z
  .strictObject({
    id: ownRuleId,
    kind: kindOf('duty'),
    ...common,
    subject: subjectOf('义务所涉的事项或机构，见 facts · the case or organisation it binds'),
    ...body,
    versions: versionsOf(body),
    examples: examples([...outcomes.duty]),
  })
  .describe('义务：机构必须或不得做什么 · duty: what must or must not be done')
