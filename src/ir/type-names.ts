import type { FactType } from '../model/documents/facts.ts'
import type { Bilingual } from '../model/text.ts'

/** What the types are called in findings. */
export const typeNames: Readonly<Record<FactType, Bilingual>> = {
  boolean: { zh: '是否值 true 或 false', en: 'true or false' },
  integer: { zh: '整数', en: 'a whole number' },
  decimal: { zh: '数值', en: 'a number' },
  enum: { zh: '单选项', en: 'one of a list' },
  set: { zh: '多选项', en: 'a set of values' },
  date: { zh: '日期', en: 'a date' },
  'time-of-day': { zh: '时刻', en: 'a time of day' },
  text: { zh: '文字', en: 'a text' },
}
