import { nearest } from '../../../diagnostics/nearest.ts'
import { type Cursor, sourceOf, spanOf, textOf } from '../../../model/document.ts'
import type { FactType } from '../../../model/documents/facts.ts'
import type { Bilingual } from '../../../model/text.ts'
import { compareDecimals, parseDate, parseDecimal, parseTimeOfDay } from '../../../values/index.ts'
import { booleanMeant } from '../../boolean-words.ts'
import type { InputFact } from '../../nodes/dictionary.ts'
import type { Literal } from '../../nodes/values.ts'
import { typeNames } from '../../type-names.ts'
import type { BuildContext } from '../context.ts'
import { listed } from '../find.ts'

/** What a literal is compared with: the type it must have, and what bounds it where that is a fact. */
export interface Expected {
  readonly name: string
  readonly type: FactType
  readonly fact?: InputFact
}

/** A scalar of a document as a literal of the expected type; `null` (with a finding) where it is not one. */
export function literalFrom(context: BuildContext, cursor: Cursor, expected: Expected): Literal | null {
  const value = scalarOf(context, cursor, expected)
  if (value === null) return null
  if (!inRange(context, cursor, expected, value)) return null
  return { kind: 'literal', type: expected.type, value }
}

function scalarOf(context: BuildContext, cursor: Cursor, expected: Expected): Literal['value'] | null {
  const { value } = cursor
  switch (expected.type) {
    case 'boolean':
      return typeof value === 'boolean' ? value : mismatch(context, cursor, expected)
    case 'text':
      return typeof value === 'string' ? value : mismatch(context, cursor, expected)
    case 'enum':
    case 'set':
      if (typeof value !== 'string') return mismatch(context, cursor, expected)
      return knownOption(context, cursor, expected, value)
    case 'integer':
      if (typeof value !== 'number') return mismatch(context, cursor, expected)
      if (Number.isSafeInteger(value)) return value
      context.findings.add('CPR3007', spanOf(cursor), { fact: expected.name, value: textOf(cursor) })
      return null
    case 'decimal': {
      const text = typeof value === 'number' || typeof value === 'string' ? textOf(cursor) : ''
      return parseDecimal(text) ? text : mismatch(context, cursor, expected)
    }
    case 'date': {
      if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value))
        return mismatch(context, cursor, expected)
      const date = parseDate(value)
      if (date === undefined) context.findings.add('CPR2023', spanOf(cursor), { value })
      return date ?? null
    }
    case 'time-of-day':
      return (
        (typeof value === 'string' ? parseTimeOfDay(value) : undefined) ?? mismatch(context, cursor, expected)
      )
  }
}

/** How a value of each type is written. */
const examples: Readonly<Record<FactType, Bilingual>> = {
  boolean: { zh: '是否值：true（是）或 false（否），不加引号', en: 'true or false, without quotes' },
  integer: { zh: '整数，不加引号，如 6', en: 'a whole number without quotes, such as 6' },
  decimal: { zh: '数字，如 1.2', en: 'a number, such as 1.2' },
  enum: { zh: '选项的英文名', en: 'the name of a value' },
  set: { zh: '选项的英文名', en: 'the name of a value' },
  date: { zh: '日期，如 2021-01-01', en: 'a date, such as 2021-01-01' },
  'time-of-day': { zh: '时刻，加引号，如 "08:30"', en: 'a time in quotes, such as "08:30"' },
  text: { zh: '文字；数字要当作文字时加引号', en: 'a text; a number that is a text needs quotes' },
}

/** Finds that a value is none of the type, with how one is written. */
export function mismatch(
  context: BuildContext,
  cursor: Cursor,
  expected: Expected,
  example: Bilingual = examples[expected.type],
): null {
  const names = Object.keys(expected.fact?.values ?? {})
  const values = {
    fact: expected.name,
    type: typeNames[expected.type].zh,
    typeEn: typeNames[expected.type].en,
    value: sourceOf(cursor),
    example: example.zh + (names.length === 0 ? '' : `（${listed(names)}）`),
    exampleEn: example.en + (names.length === 0 ? '' : ` (${listed(names)})`),
  }
  const meant = expected.type === 'boolean' ? booleanMeant(cursor.value) : undefined
  context.findings.add('CPR3002', spanOf(cursor), values, meant)
  return null
}

function knownOption(
  context: BuildContext,
  cursor: Cursor,
  expected: Expected,
  value: string,
): string | null {
  const options = expected.fact?.values
  if (!options || Object.hasOwn(options, value)) return value
  unknownOption(context, cursor, expected, value)
  return null
}

export function unknownOption(
  context: BuildContext,
  cursor: Cursor,
  expected: Expected,
  value: string,
): void {
  const options = Object.entries(expected.fact?.values ?? {})
  const allowed = options.map(([one]) => one)
  context.findings.add(
    'CPR3004',
    spanOf(cursor),
    { fact: expected.name, value, allowed: allowed.join(' ') },
    nearest(value, allowed) ?? options.find(([, { zh }]) => zh === value)?.[0],
  )
}

/** A threshold outside the range of its fact can never decide anything: an author's slip. */
function inRange(
  context: BuildContext,
  cursor: Cursor,
  expected: Expected,
  value: Literal['value'],
): boolean {
  const { minimum, maximum } = expected.fact ?? {}
  if (expected.type !== 'integer' && expected.type !== 'decimal') return true
  const number = parseDecimal(String(value))
  const low = minimum === undefined ? undefined : parseDecimal(minimum)
  const high = maximum === undefined ? undefined : parseDecimal(maximum)
  if (!number) return true
  if ((!low || compareDecimals(number, low) >= 0) && (!high || compareDecimals(number, high) <= 0))
    return true
  context.findings.add('CPR3009', spanOf(cursor), {
    fact: expected.name,
    value: String(value),
    range: rangeOf(minimum, maximum, ['须不小于 ', '须不大于 ', '须在 ', ' 至 ', ' 之间']),
    rangeEn: rangeOf(minimum, maximum, ['must be at least ', 'must be at most ', 'must be ', ' to ', '']),
  })
  return false
}

function rangeOf(
  minimum: string | undefined,
  maximum: string | undefined,
  [least, most, from, to, end]: readonly [string, string, string, string, string],
): string {
  if (minimum === undefined) return `${most}${maximum}`
  return maximum === undefined ? `${least}${minimum}` : `${from}${minimum}${to}${maximum}${end}`
}
