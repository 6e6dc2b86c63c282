import type { Literal, ParameterRef, Value } from '../../ir/nodes/index.ts'
import type { FactType } from '../../model/documents/facts.ts'
import type { Unit } from '../../model/units.ts'
import { formatTimeOfDay } from '../../values/index.ts'
import { ownEntry } from '../../values/own.ts'
import { type Language, phrases } from './languages.ts'
import type { SentenceNames } from './names.ts'
import type { Measure, Phrases } from './phrases.ts'

/** The language of a sentence: which title to take, and the words around it. */
export interface Wording {
  readonly names: SentenceNames
  readonly language: Language
  readonly words: Phrases
}

/** What the value stands beside: it gives an enum's titles, and tells years of age from other years. */
export type Beside = Pick<Value, 'kind'> & { readonly path?: string }

/** A value as a reader would name it: a fact by its title, a literal with its unit. */
export function valueText(value: Value, beside: Beside, wording: Wording): string {
  const { names, language, words } = wording
  switch (value.kind) {
    case 'literal':
      return literalText(value, beside, wording)
    case 'parameter':
      return parameterText(value, beside, wording)
    case 'as-of':
      return words.asOf
    case 'fact':
    case 'age':
    case 'elapsed':
    case 'ratio':
      return names.fact(value.path)[language]
  }
}

function literalText(
  { type, value, unit }: Literal,
  beside: Beside,
  { names, language, words }: Wording,
): string {
  const options = beside.path === undefined ? undefined : names.values(beside.path)
  const option = (id: string) => (options && ownEntry(options, id))?.[language] ?? id
  const format: Readonly<Record<FactType, () => string>> = {
    boolean: () => (value ? words.yes : words.no),
    integer: () => withUnit(String(value), unit, beside, words),
    decimal: () => withUnit(String(value), unit, beside, words),
    enum: () => option(String(value)),
    text: () => words.quoted(String(value)),
    set: () => words.list((Array.isArray(value) ? value : [value]).map((one) => option(String(one)))),
    date: () => words.date(Number(value)),
    'time-of-day': () => formatTimeOfDay(Number(value)),
  }
  return format[type]()
}

/** A parameter by its title; with its value where the names are of some day. */
export function parameterText({ id, type, unit }: ParameterRef, beside: Beside, wording: Wording): string {
  const { plan } = wording.names
  const parameter = plan.parameters.get(id)
  const title = parameter?.title[wording.language] ?? id
  const { asOf } = plan
  if (asOf === undefined || !parameter) return title
  const current = parameter.values.findLast((one) => one.from <= asOf)
  if (!current) return wording.words.aside(title, wording.words.noValue)
  const literal: Literal = { kind: 'literal', type, value: current.value, ...(unit ? { unit } : {}) }
  return wording.words.aside(title, wording.words.currently(literalText(literal, beside, wording)))
}

/** A number with its unit. 周岁 is said of ages, asked or worked out; other years are 年. */
export function withUnit(number: string, unit: Unit | undefined, beside: Beside, words: Phrases): string {
  if (!unit) return number
  const ofAge = beside.kind === 'age' || beside.kind === 'fact'
  return number + (unit === 'years' && !ofAge ? words.yearsLong : words.unit(unit))
}

const durations: readonly (Unit | undefined)[] = ['years', 'months', 'days', 'hours', 'minutes']

/** Which words compare values of this type and unit. */
export function measureOf(type: FactType, unit: Unit | undefined): Measure {
  if (type === 'date') return 'date'
  if (type === 'time-of-day') return 'time'
  return durations.includes(unit) ? 'duration' : 'number'
}

/** The value of a fact as text: `听力`, `是`, `2026-06-01`, `3周岁`. */
export function valueSentence(
  value: Literal,
  path: string,
  names: SentenceNames,
  language: Language,
): string {
  return valueText(value, { kind: 'fact', path }, { names, language, words: phrases[language] })
}
