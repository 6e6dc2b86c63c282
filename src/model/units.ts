export interface UnitDefinition {
  readonly zh: string
  readonly en: string
  /** What a numerator / denominator quotient is multiplied by to be in this unit; absent where no rate is meant. */
  readonly factor?: number
}

/** Units of facts, indicators and parameters. Two different units are never compared, whatever their factors. */
export const units = {
  percent: { zh: '%', en: '%', factor: 100 },
  'percentage-point': { zh: '个百分点', en: ' percentage points' },
  permille: { zh: '‰', en: '‰', factor: 1000 },
  'per-100000': { zh: '/10万', en: ' per 100,000', factor: 100000 },
  'per-1000-children': { zh: '/千名儿童', en: ' per 1,000 children', factor: 1000 },
  'per-1000-residents': { zh: '/千人口', en: ' per 1,000 residents', factor: 1000 },
  count: { zh: '', en: '' },
  years: { zh: '周岁', en: ' years' },
  months: { zh: '个月', en: ' months' },
  days: { zh: '天', en: ' days' },
  hours: { zh: '小时', en: ' hours' },
  minutes: { zh: '分钟', en: ' minutes' },
  metres: { zh: '米', en: ' m' },
  yuan: { zh: '元', en: ' CNY' },
  'yuan-per-month': { zh: '元/月', en: ' CNY a month' },
} as const satisfies Record<string, UnitDefinition>

export type Unit = keyof typeof units
