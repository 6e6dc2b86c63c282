import { z } from 'zod'
import { areaCode, dateRange, kebabId, title } from '../text.ts'

const area = z
  .strictObject({
    code: areaCode,
    title,
    level: kebabId.describe('层级：district 区县、town 镇、community 社区（村）… · level'),
    parent: areaCode.describe('上级区划代码 · code of the area it belongs to').optional(),
    formerCodes: z.array(areaCode).describe('曾用代码（区划调整前） · former codes').optional(),
    valid: dateRange.describe('区划存续的起止日期，首尾均含 · when the area exists').optional(),
  })
  .describe('一个区划 · one area')

/** 区划: the area tree. */
export const areaFile = z
  .strictObject({ areas: z.array(area).min(1).describe('全部区划，逐个列出 · every area') })
  .describe('行政区划 · area tree')
