import { z } from 'zod'
import { bilingual, dateRange, kebabId, title } from '../text.ts'

const unit = z
  .strictObject({
    code: z.string().min(1).describe('单位代码 · code of the unit'),
    title: title.optional(),
    group: kebabId.describe('所属的组，见 groups · group it belongs to').optional(),
    valid: dateRange.describe('单位存续的起止日期，首尾均含 · when the unit exists').optional(),
    facts: z
      .record(z.string(), z.unknown())
      .describe('该单位的情况，按事实词典填写 · facts of the unit')
      .optional(),
  })
  .describe('一个单位 · one unit')

/** 名册: the units that must each comply. Without `units` and `areaLevel` the roster must come with the data. */
export const roster = z
  .strictObject({
    kind: kebabId.describe('单位种类，如 town 镇、school 学校 · kind of unit'),
    title,
    areaLevel: kebabId
      .describe('取自 areas.yaml 的这一层级，不必再列 units · the areas of this level are the units')
      .optional(),
    subject: kebabId
      .describe('描述单位的事实词典，见 facts · fact dictionary that describes a unit')
      .optional(),
    groups: z
      .record(kebabId, bilingual.describe('组名 · name of the group'))
      .describe('单位分组，如 urban 城市、rural 农村 · groups of units')
      .optional(),
    units: z
      .array(unit)
      .describe('单位名单；未列且无 areaLevel 的，名单须随数据提供 · the units; else they come with the data')
      .optional(),
    source: z.string().min(1).describe('名单出处 · where the list comes from').optional(),
  })
  .describe('名册：须逐个达标的单位 · roster of the units that must each comply')

export type RosterModel = z.infer<typeof roster>
