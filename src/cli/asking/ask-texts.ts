import type { Language } from '../../diagnostics/diagnostic.ts'
import { visible } from '../../diagnostics/visible.ts'
import type { InputFact } from '../../ir/nodes/index.ts'
import { units } from '../../model/units.ts'

const words = {
  zh: { keys: '回车=不知道，q=不再提问', wrong: '没有听懂', by: '由', paper: '凭', yesNo: '是/否' },
  en: {
    keys: 'enter = not known, q = stop asking',
    wrong: 'not understood:',
    by: 'determined by',
    paper: 'by',
    yesNo: 'yes/no',
  },
} as const

/** How an answer of each type is written, and how to say so to somebody who wrote it otherwise. */
const forms: Readonly<Record<InputFact['type'], { hint: string; zh: string; en: string }>> = {
  boolean: { hint: '', zh: '请答“是”或“否”（y、n 也可以）', en: 'answer yes or no (y or n)' },
  integer: { hint: '0 1 2 …', zh: '请写整数，如 12', en: 'write a whole number, such as 12' },
  decimal: { hint: '1.5', zh: '请写数字，如 1.5', en: 'write a number, such as 1.5' },
  enum: { hint: '1 2 3 …', zh: '请写选项的编号', en: 'write the number of one of the options' },
  set: {
    hint: '1 3 …, 0 = ∅',
    zh: '请写选项的编号，几项之间用空格隔开；都没有写 0',
    en: 'write the numbers of the options with spaces between them, or 0 for none of them',
  },
  date: { hint: '2020-01-31', zh: '请写日期，如 2020-01-31', en: 'write a day, such as 2020-01-31' },
  'time-of-day': { hint: '18:00', zh: '请写时刻，如 18:00', en: 'write a time, such as 18:00' },
  text: { hint: '…', zh: '请写文字', en: 'write text' },
}

/** The question in both languages, what counts, who has to establish the answer, and the options by number. */
export function questionText(fact: InputFact, language: Language): string {
  const other = language === 'zh' ? 'en' : 'zh'
  const say = words[language]
  const { who, document } = fact.determinedBy ?? {}
  const paper = document ? ` (${say.paper} ${document[language]})` : ''
  const options = Object.entries(fact.values ?? {}).map(
    ([id, title], index) => `  ${index + 1}. ${title[language]} · ${title[other]} (${id})`,
  )
  return [
    '',
    fact.question[language],
    fact.question[other],
    ...(fact.note ? [`  ${fact.note[language]}`] : []),
    ...(who ? [`  ${say.by} ${who[language]}${paper}`] : []),
    ...options,
  ].join('\n')
}

export function promptText(fact: InputFact, language: Language): string {
  const unit = fact.unit && fact.type !== 'date' ? units[fact.unit][language] : ''
  const hint = fact.type === 'boolean' ? words[language].yesNo : `${forms[fact.type].hint}${unit}`
  return `  [${hint}; ${words[language].keys}] > `
}

export function unreadableText(typed: string, language: Language): string {
  const text = visible(typed.trim().slice(0, 60))
  return language === 'zh' ? `${words.zh.wrong}“${text}”。` : `${words.en.wrong} \`${text}\`; `
}

/** What an answer should look like. */
export function expectedOf(fact: InputFact, language: Language): string {
  return forms[fact.type][language]
}
