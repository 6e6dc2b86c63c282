import type { InputFact } from '../../ir/nodes/index.ts'
import type { Bilingual } from '../../model/text.ts'
import { units } from '../../model/units.ts'
import type { JsonSchema } from './json-schema.ts'

/** Chinese and English side by side, as in the schemas of the rule language. */
export function bothOf({ zh, en }: Bilingual): string {
  return `${zh} · ${en}`
}

/** What a fact is called and means, and what of its range JSON Schema cannot say. */
export function annotationsOf(fact: InputFact): Pick<JsonSchema, 'title' | 'description'> {
  const lines = [
    ...(fact.note ? [bothOf(fact.note)] : []),
    ...Object.entries(fact.values ?? {}).map(([value, title]) => `${value}: ${bothOf(title)}`),
    ...unitLine(fact),
    ...(fact.type === 'decimal' ? rangeLine(fact) : []),
    ...(fact.latest === 'as-of' ? ['不晚于认定日 · not after the day decided for'] : []),
  ]
  return {
    title: bothOf(fact.title),
    ...(lines.length === 0 ? {} : { description: lines.join('\n') }),
  }
}

function unitLine({ unit }: InputFact): string[] {
  const { zh, en } = unit === undefined ? { zh: '', en: '' } : units[unit]
  return en === '' ? [] : [`单位：${zh} · unit: ${en.trim()}`]
}

function rangeLine({ minimum = '', maximum = '' }: InputFact): string[] {
  const range = `${minimum} … ${maximum}`.trim()
  return minimum === '' && maximum === '' ? [] : [`范围：${range} · range: ${range}`]
}
