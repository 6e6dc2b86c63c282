import { z } from 'zod'

/**
 * The message of a pattern says its form in words, Chinese · English: findings show it instead of the pattern.
 */

/** Text in both of the project's languages. Written out, so that the public types carry no zod. */
export interface Bilingual {
  readonly zh: string
  readonly en: string
}

export const bilingual = z
  .strictObject({
    zh: z.string().min(1).describe('中文（规划人员阅读） · Chinese, read by planners'),
    en: z.string().min(1).describe('英文（开发者阅读） · English, read by developers'),
  })
  .meta({ id: 'bilingual', description: '中英文文字 · text in Chinese and English' })

/** What something is called. */
export const title = bilingual.describe('名称 · title')

export const note = bilingual.describe('说明 · note')

/** Names of things in the API: rules, parameters, indicators, enum values, grants. */
export const kebabId = z
  .string()
  .regex(
    /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
    '小写英文字母和数字，以连字符相连，如 free-fare · lower-case words joined by hyphens, such as free-fare',
  )

/** Rule ids: `<domain>.<name>`; the file is `rules/<domain>/<name>.yaml`. */
export const ruleId = z
  .string()
  .regex(
    /^[a-z][a-z0-9-]*\.[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
    '<领域>.<名称>，小写英文，如 welfare.free-fare · <domain>.<name>, such as welfare.free-fare',
  )

/** A rule's own id, as it heads its file. */
export const ownRuleId = ruleId.describe(
  '规则编号：<领域>.<名称>，与文件位置 <领域>/<名称>.yaml 一致 · rule id, the same as the place of the file',
)

/** Fact ids: dotted camelCase, as they stand in a caller's nested object. */
export const factId = z
  .string()
  .regex(
    /^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)*$/,
    '英文，首字母小写，以点号分段，如 birthDate、household.income · camelCase with dots, such as household.income',
  )

export const clauseId = z
  .string()
  .regex(/^[a-z]+(\.[a-z0-9]+)*$/, '条款号，如 health.goal.6 · a clause id such as health.goal.6')
  .describe(
    '纲要条款号，如 health.goal.6（儿童与健康·主要目标6）、welfare.measure.7（儿童与福利·策略措施7） · clause id',
  )

/** ISO 8601 calendar date. Whether the day exists is checked when the IR is built (a pattern cannot say it). */
export const isoDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, '年-月-日，月、日各两位，如 2021-01-01 · YYYY-MM-DD, such as 2021-01-01')
  .describe('日期，形如 2021-01-01 · ISO 8601 date')

export const year = z.int().min(1900).max(2200).describe('年份，四位数 · year')

export const areaCode = z
  .string()
  .regex(
    /^\d{6}(\d{3})?(\d{3})?$/,
    '六位、九位或十二位数字，如 "510604" · six, nine or twelve digits, such as "510604"',
  )
  .describe('行政区划代码（GB/T 2260 六位，GB/T 10114 加三位），须加引号 · area code, quoted')

/** A stretch of time, both ends included. */
export const dateRange = z
  .strictObject({
    from: isoDate.describe('起始日期（含当日），形如 2021-01-01 · first day'),
    through: isoDate
      .describe('终止日期（含当日），形如 2030-12-31；省略表示不限 · last day; open where left out')
      .optional(),
  })
  .describe('起止日期，首尾均含 · both ends included')

export type DateRange = z.infer<typeof dateRange>
