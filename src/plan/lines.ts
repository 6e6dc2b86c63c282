import { arabicValue, ordinalValue } from './numerals.ts'
import type { ListPart } from './types.ts'

/** One line of the clean text, without the white space around it; offsets are in the clean text. */
export interface PlanLine {
  readonly line: number
  readonly start: number
  readonly end: number
  readonly text: string
}

/** What a line looks like by itself. Where it may stand is the outline's business. */
export type LineForm =
  | { readonly form: 'blank' }
  | { readonly form: 'preface' }
  | { readonly form: 'part'; readonly ordinal: number; readonly title: string }
  | { readonly form: 'section'; readonly ordinal: number; readonly title: string }
  | { readonly form: 'list'; readonly list: ListPart }
  | { readonly form: 'numbered'; readonly number: number; readonly prefix: number }
  | { readonly form: 'paragraph' }

/** A heading is short and is no sentence; a longer line with the same beginning is a paragraph. */
const longestHeading = 40
const sentenceMark = /[。；？！]/
const partPattern = /^([一二三四五六七八九十]+)、(.+)$/
const sectionPattern = /^[（(]([一二三四五六七八九十]+)[）)](.+)$/
const listPattern = /^(?:[0-9０-９一二][.．、])?(主要目标|策略措施)[：:]?$/
const numberPattern = /^([0-9０-９]{1,3})\s*[.．、]\s*/

/** Cuts the clean text into lines. A byte order mark and full-width spaces count as white space. */
export function planLines(clean: string): readonly PlanLine[] {
  let from = 0
  return clean.split('\n').map((whole, index) => {
    const text = whole.trim()
    const start = from + (whole.length - whole.trimStart().length)
    from += whole.length + 1
    return { line: index + 1, start, end: start + text.length, text }
  })
}

export function lineForm(text: string): LineForm {
  if (text === '') return { form: 'blank' }
  if (text.length <= longestHeading && !sentenceMark.test(text)) {
    const heading = headingForm(text)
    if (heading !== null) return heading
  }
  const numbered = numberPattern.exec(text)
  if (numbered === null) return { form: 'paragraph' }
  return { form: 'numbered', number: arabicValue(numbered[1] ?? ''), prefix: numbered[0].length }
}

function headingForm(text: string): LineForm | null {
  if (/^前\s*言$/.test(text)) return { form: 'preface' }
  const list = listPattern.exec(text)
  if (list !== null) return { form: 'list', list: list[1] === '主要目标' ? 'goal' : 'measure' }
  for (const [form, pattern] of [
    ['part', partPattern],
    ['section', sectionPattern],
  ] as const) {
    const match = pattern.exec(text)
    const ordinal = ordinalValue(match?.[1] ?? '')
    if (match !== null && ordinal !== null) return { form, ordinal, title: (match[2] ?? '').trim() }
  }
  return null
}
