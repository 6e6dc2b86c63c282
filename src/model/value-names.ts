import type { Bilingual } from './text.ts'

/** What the shapes of YAML values are called in findings. */
export const valueNames: Readonly<Record<string, Bilingual>> = {
  object: { zh: '键值表', en: 'a mapping' },
  record: { zh: '键值表', en: 'a mapping' },
  array: { zh: '列表', en: 'a list' },
  string: { zh: '文字', en: 'a text' },
  number: { zh: '数字', en: 'a number' },
  int: { zh: '整数', en: 'a whole number' },
  boolean: { zh: 'true 或 false', en: 'true or false' },
  null: { zh: '空', en: 'nothing' },
}
