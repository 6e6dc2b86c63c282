import { z } from 'zod'

/** Text in both of the project's languages. */
export const bilingual = z
  .strictObject({
    zh: z.string().min(1).meta({ description: '中文（规划人员阅读）· Chinese, read by planners' }),
    en: z.string().min(1).meta({ description: '英文（开发者阅读）· English, read by developers' }),
  })
  .meta({ id: 'bilingual', description: '中英文文字 · text in Chinese and English' })

/** Names of things in the API: rules, parameters, indicators, enum values, grants. */
export const kebabId = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)

/** Rule ids: `<domain>.<name>`; the file is `rules/<domain>/<name>.yaml`. */
export const ruleId = z.string().regex(/^[a-z][a-z0-9-]*\.[a-z][a-z0-9]*(-[a-z0-9]+)*$/)

/** Fact ids: dotted camelCase, as they stand in a caller's nested object. */
export const factId = z.string().regex(/^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)*$/)

export const clauseId = z.string().regex(/^[a-z]+(\.[a-z0-9]+)*$/)

/** ISO 8601 calendar date. Whether the day exists is checked when the IR is built (a pattern cannot say it). */
export const isoDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .meta({ description: '日期，形如 2021-01-01 · ISO 8601 date' })

export const year = z.int().min(1900).max(2200)

export const areaCode = z
  .string()
  .regex(/^\d{6}(\d{3})?(\d{3})?$/)
  .meta({ description: '行政区划代码（GB/T 2260 六位，GB/T 10114 加三位），须加引号 · area code, quoted' })

/** A stretch of time, both ends included. */
export const dateRange = z
  .strictObject({ from: isoDate, through: isoDate.optional() })
  .meta({ description: '起止日期，首尾均含 · both ends included' })

export type Bilingual = z.infer<typeof bilingual>
export type DateRange = z.infer<typeof dateRange>
