import { z } from 'zod'
import { bilingual, dateRange, kebabId } from './text.ts'

const unit = z.strictObject({
  code: z.string().min(1),
  title: bilingual.optional(),
  group: kebabId.optional(),
  valid: dateRange.optional(),
  facts: z.record(z.string(), z.unknown()).optional(),
})

/** 名册: the units that must each comply. Without `units` and `areaLevel` the roster must come with the data. */
export const roster = z
  .strictObject({
    kind: kebabId,
    title: bilingual,
    areaLevel: kebabId
      .meta({ description: '取自 areas.yaml 的这一层级 · the areas of this level are the units' })
      .optional(),
    subject: kebabId.meta({ description: '描述单位的事实词典 · facts describing a unit' }).optional(),
    groups: z.record(kebabId, bilingual).optional(),
    units: z.array(unit).optional(),
    source: z.string().min(1).optional(),
  })
  .meta({ description: '名册 · roster of units' })

export type RosterModel = z.infer<typeof roster>
