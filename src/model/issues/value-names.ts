import type { LocatedNode } from '../../syntax/located-node.ts'
import { ownEntry } from '../../values/own.ts'
import type { Bilingual } from '../text.ts'

interface ValueName extends Bilingual {
  /** How to write such a value. */
  readonly how: Bilingual
}

const map: ValueName = {
  zh: '“键: 值”',
  en: 'a mapping',
  how: { zh: '写成“键: 值”，每个键一行', en: 'write `key: value`, one key a line' },
}
const number: ValueName = {
  zh: '数字',
  en: 'a number',
  how: { zh: '写数字，不加引号', en: 'write a number without quotes' },
}

/** What the shapes of YAML values are called in findings. */
const valueNames: Readonly<Record<string, ValueName>> = {
  object: map,
  record: map,
  array: {
    zh: '列表',
    en: 'a list',
    how: { zh: '写成列表：每项一行，以“- ”开头', en: 'write a list: one item a line, each after `- `' },
  },
  string: {
    zh: '文字',
    en: 'a text',
    how: { zh: '写文字；数字要当作文字时须加引号', en: 'write a text; a number that is a text needs quotes' },
  },
  number,
  int: {
    ...number,
    zh: '整数',
    en: 'a whole number',
    how: { zh: '写整数，不加引号', en: 'write a whole number' },
  },
  boolean: {
    zh: '是否值（true 或 false）',
    en: 'true or false',
    how: { zh: '写 true 或 false，不加引号', en: 'write true or false without quotes' },
  },
}

/** Of several names of the shapes allowed, what to call them together. */
export function namesOf(shapes: readonly string[]): ValueName {
  const names = [...new Set(shapes)].flatMap((shape) => ownEntry(valueNames, shape) ?? [])
  const joined = (texts: readonly string[], last: string, between: string) =>
    [texts.slice(0, -1).join(between), texts.at(-1)].filter((text) => text !== '').join(last)
  return {
    zh: joined(
      names.map(({ zh }) => zh),
      '或',
      '、',
    ),
    en: joined(
      names.map(({ en }) => en),
      ' or ',
      ', ',
    ),
    how: names.length === 1 && names[0] ? names[0].how : { zh: '改成其中一种', en: 'write one of these' },
  }
}

/** What is written, in the same words. */
export function nameOf(node: LocatedNode): Bilingual {
  if (node.kind === 'map') return map
  const shape = node.kind === 'list' ? 'array' : typeof node.value
  if (shape === 'object') return { zh: '空', en: 'nothing' }
  if (shape === 'boolean') return { zh: '是否值', en: 'a boolean' }
  return ownEntry(valueNames, shape) ?? { zh: '其他内容', en: 'something else' }
}
