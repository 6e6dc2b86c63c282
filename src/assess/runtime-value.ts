import type { Runtime } from '../backends/evaluator/frame.ts'
import type { Literal } from '../ir/nodes/index.ts'
import { decimalFromNumber, parseDate, parseDecimal, parseTimeOfDay } from '../values/index.ts'

type FactType = Literal['type']

/** Longer texts, and longer lists, are none of a unit's facts. */
const LONGEST = 10_000

/**
 * A value given with the data, as the evaluator holds it; undefined where it is none of the type. Nothing is coerced.
 *
 * @param allowed the names of an enum or set, where a dictionary lists them
 */
export function runtimeFrom(
  type: FactType,
  given: unknown,
  allowed?: readonly string[],
): Runtime | undefined {
  const name = (one: unknown): one is string =>
    typeof one === 'string' && (allowed === undefined || allowed.includes(one))
  switch (type) {
    case 'boolean':
      return typeof given === 'boolean' ? given : undefined
    case 'text':
      return typeof given === 'string' && given.length <= LONGEST ? given : undefined
    case 'enum':
      return name(given) ? given : undefined
    case 'set':
      return Array.isArray(given) ? setFrom(given, name) : undefined
    case 'integer':
      return Number.isSafeInteger(given) ? (given as number) : undefined
    case 'decimal':
      if (typeof given === 'number') return decimalFromNumber(given)
      return typeof given === 'string' ? parseDecimal(given) : undefined
    case 'date':
      return typeof given === 'string' ? parseDate(given) : undefined
    case 'time-of-day':
      return typeof given === 'string' ? parseTimeOfDay(given) : undefined
  }
}

/** Each member is asked for once: what is kept is what was looked at. */
function setFrom(
  given: readonly unknown[],
  isMember: (one: unknown) => one is string,
): ReadonlySet<string> | undefined {
  const { length } = given
  if (length > LONGEST) return undefined
  const members = new Set<string>()
  for (let index = 0; index < length; index++) {
    const one = given[index]
    if (!isMember(one)) return undefined
    members.add(one)
  }
  return members
}
