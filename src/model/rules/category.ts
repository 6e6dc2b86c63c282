import { z } from 'zod'
import { outcomes } from '../outcomes.ts'
import { ownRuleId } from '../text.ts'
import {
  common,
  determinedBy,
  effective,
  examples,
  kindOf,
  subjectOf,
  unless,
  versionsOf,
  when,
} from './rule-common.ts'

/** 认定: who somebody is. */
export const category = z
  .strictObject({
    id: ownRuleId,
    kind: kindOf('category'),
    ...common,
    subject: subjectOf('认定对象，见 facts · whom it is about'),
    determinedBy: determinedBy.optional(),
    effective,
    when: when.optional(),
    unless,
    versions: versionsOf({ effective, when, unless }),
    examples: examples([...outcomes.category]),
  })
  .describe('认定：某人是否属于某一类别 · category: who somebody is')
