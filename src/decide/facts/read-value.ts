import type { Runtime } from '../../backends/evaluator/frame.ts'
import { nearest } from '../../diagnostics/nearest.ts'
import { visible } from '../../diagnostics/visible.ts'
import { booleanMeant } from '../../ir/boolean-words.ts'
import { LONGEST_LIST, LONGEST_TEXT } from '../../ir/longest.ts'
import type { InputFact } from '../../ir/nodes/index.ts'
import { typeNames } from '../../ir/type-names.ts'
import {
  type Decimal,
  decimalFromNumber,
  formatDate,
  parseDate,
  parseDecimal,
  parseTimeOfDay,
  withinBounds,
} from '../../values/index.ts'
import { isList } from '../../values/is-list.ts'
import { type FactProblem, factProblem } from './problems.ts'

/** A value, or what is wrong with it: never an empty list. */
export type Read = Runtime | readonly FactProblem[]

export function isProblems(read: Read): read is readonly FactProblem[] {
  return Array.isArray(read)
}

/**
 * One value a caller gave, as the evaluator holds it. Nothing is coerced: `'6'` is no integer, `1` no boolean. What is
 * kept is what was checked: of an object that answers differently every time no second answer is asked for.
 */
export function readValue(fact: InputFact, given: unknown, asOf: number): Read {
  switch (fact.type) {
    case 'boolean':
      return typeof given === 'boolean' ? given : wrongType(fact, given, booleanMeant(given))
    case 'text':
      if (typeof given !== 'string') return wrongType(fact, given)
      return given.length <= LONGEST_TEXT ? given : tooLong(fact, given.length, LONGEST_TEXT)
    case 'enum':
      return typeof given === 'string' ? option(fact, given) : wrongType(fact, given)
    case 'set':
      return Array.isArray(given) ? options(fact, given) : wrongType(fact, given)
    case 'integer':
      if (!Number.isSafeInteger(given)) return wrongType(fact, given)
      return within(fact, decimalFromNumber(given as number), (given as number) + 0, given)
    case 'decimal': {
      const value =
        typeof given === 'number'
          ? decimalFromNumber(given)
          : typeof given === 'string'
            ? parseDecimal(given)
            : undefined
      return value ? within(fact, value, value, given) : wrongType(fact, given)
    }
    case 'date':
      return typeof given === 'string' ? date(fact, given, asOf) : wrongType(fact, given)
    case 'time-of-day': {
      const time = typeof given === 'string' ? parseTimeOfDay(given) : undefined
      if (time !== undefined) return time
      return typeof given === 'string' ? impossible(fact, given) : wrongType(fact, given)
    }
  }
}

/** A fact without a list of options takes any name: a parameter is such a one. */
function option(fact: InputFact, given: string): Read {
  if (given.length > LONGEST_TEXT) return tooLong(fact, given.length, LONGEST_TEXT)
  if (fact.values === undefined || Object.hasOwn(fact.values, given)) return given
  const allowed = Object.keys(fact.values)
  const values = { actual: shown(given), allowed: allowed.join(' ') }
  return [factProblem('CPR6103', fact.path, values, nearest(given.slice(0, 100), allowed))]
}

function options(fact: InputFact, given: readonly unknown[]): Read {
  const { length } = given
  if (length > LONGEST_LIST) return tooLong(fact, length, LONGEST_LIST)
  const members = new Set<string>()
  const problems: FactProblem[] = []
  for (let index = 0; index < length; index++) {
    const one = given[index]
    if (typeof one !== 'string') return wrongType(fact, given)
    const read = option(fact, one)
    if (isProblems(read)) problems.push(...read)
    else members.add(one)
  }
  return problems.length > 0 ? problems : members
}

function date(fact: InputFact, given: string, asOf: number): Read {
  const value = parseDate(given)
  if (value === undefined) return impossible(fact, given)
  const latest = fact.latest === 'as-of' ? asOf : fact.latest
  const late = latest !== undefined && value > latest
  if (!late && (fact.earliest === undefined || value >= fact.earliest)) return value
  const text = (one: number | undefined) => (one === undefined ? undefined : formatDate(one))
  const range = rangeText(text(fact.earliest), text(latest))
  return [factProblem('CPR6105', fact.path, { actual: shown(given), range })]
}

function within(fact: InputFact, exact: Decimal | undefined, value: Runtime, given: unknown): Read {
  if (exact && withinBounds(exact, fact.minimum, fact.maximum)) return value
  const range = rangeText(fact.minimum, fact.maximum)
  return [factProblem('CPR6105', fact.path, { actual: shown(given), range })]
}

function tooLong(fact: InputFact, length: number, limit: number): Read {
  return [factProblem('CPR6114', fact.path, { length: String(length), limit: String(limit) })]
}

function wrongType(fact: InputFact, given: unknown, meant?: string): Read {
  const { zh, en } = typeNames[fact.type]
  return [factProblem('CPR6102', fact.path, { expected: zh, expectedEn: en, actual: shown(given) }, meant)]
}

function impossible(fact: InputFact, given: string): Read {
  return [factProblem('CPR6104', fact.path, { actual: shown(given) })]
}

/**
 * A value as it may stand in a message of any language: never long, never the content of an object, on one line. The digits
 * of a big integer can take minutes to write.
 */
export function shown(given: unknown): string {
  const text = isList(given)
    ? '[…]'
    : typeof given === 'object' && given !== null
      ? '{…}'
      : typeof given === 'function'
        ? '() => …'
        : typeof given === 'bigint'
          ? '…n'
          : String(given)
  return `\`${visible(text.length > 60 ? `${text.slice(0, 60)}…` : text)}\``
}

/** A range as messages show it, of any language; one bound or both. */
function rangeText(low: string | undefined, high: string | undefined): string {
  return low === undefined ? `≤ ${high}` : high === undefined ? `≥ ${low}` : `${low} … ${high}`
}
