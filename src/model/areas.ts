import { z } from 'zod'
import { areaCode, bilingual, dateRange, kebabId } from './text.ts'

const area = z.strictObject({
  code: areaCode,
  title: bilingual,
  level: kebabId.meta({ description: '层级：district town … · level' }),
  parent: areaCode.optional(),
  formerCodes: z.array(areaCode).meta({ description: '曾用代码 · former codes' }).optional(),
  valid: dateRange.optional(),
})

/** 区划: the area tree. */
export const areaFile = z
  .strictObject({ areas: z.array(area).min(1) })
  .meta({ description: '行政区划 · area tree' })

export type AreaModel = z.infer<typeof area>
