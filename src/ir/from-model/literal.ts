import { nearest } from '../../diagnostics/nearest.ts'
import { type Cursor, spanOf, textOf } from '../../model/document.ts'
import type { FactType } from '../../model/facts.ts'
import { compareDecimals, parseDate, parseDecimal, parseTimeOfDay } from '../../values/index.ts'
import type { InputFact } from '../nodes/dictionary.ts'
import type { Literal } from '../nodes/values.ts'
import { typeNames } from '../type-names.ts'
import type { BuildContext } from './context.ts'

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

function mismatch(context: BuildContext, cursor: Cursor, expected: Expected): null {
  context.findings.add('CPR3002', spanOf(cursor), {
    fact: expected.name,
    type: typeNames[expected.type].zh,
    typeEn: typeNames[expected.type].en,
    value: typeof cursor.value === 'object' ? JSON.stringify(cursor.value) : textOf(cursor),
  })
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
  const allowed = Object.keys(options)
  context.findings.add(
    'CPR3004',
    spanOf(cursor),
    { fact: expected.name, value, allowed: allowed.join(' ') },
    nearest(value, allowed),
  )
  return null
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
    range: `${minimum ?? '−∞'} … ${maximum ?? '∞'}`,
  })
  return false
}
