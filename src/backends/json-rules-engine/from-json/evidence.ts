import type { FactType } from '../../../model/documents/facts.ts'
import { parseDate, parseTimeOfDay } from '../../../values/index.ts'
import type { BuiltIn, Operand, Scalar } from './tree.ts'

/** Most telling first: of the types that fit everything a rule says of a fact, it is taken to be of the first. */
export const guesses = [
  'boolean',
  'integer',
  'decimal',
  'date',
  'time-of-day',
  'set',
  'text',
] as const satisfies readonly FactType[]

/** Of an enum the values must be told, so it is never guessed. */
export type ImportedType = (typeof guesses)[number] | 'enum'

const ordered: readonly ImportedType[] = ['integer', 'decimal', 'date', 'time-of-day']
const order: ReadonlySet<BuiltIn> = new Set([
  'lessThan',
  'lessThanInclusive',
  'greaterThan',
  'greaterThanInclusive',
])

/** Of which types a fact may be that is compared so; none where it cannot be said. */
export function typesFor(operator: BuiltIn, value: Operand): readonly ImportedType[] {
  if (operator === 'contains' || operator === 'doesNotContain')
    return value.kind === 'scalar' && isOption(value.value) ? ['set'] : []
  const own = [...guesses, 'enum' as const].filter(
    (type) => type !== 'set' && (!order.has(operator) || ordered.includes(type)),
  )
  if (value.kind === 'fact') return own
  const values = value.kind === 'list' ? value.values : [value.value]
  return own.filter((type) => values.every((one) => isOf(type, one)))
}

function isOf(type: ImportedType, value: Scalar): boolean {
  switch (type) {
    case 'boolean':
      return typeof value === 'boolean'
    case 'integer':
      return Number.isSafeInteger(value)
    case 'decimal':
      return typeof value === 'number'
    case 'date':
      return typeof value === 'string' && parseDate(value) !== undefined
    case 'time-of-day':
      return typeof value === 'string' && parseTimeOfDay(value) !== undefined
    case 'enum':
      return isOption(value)
    default:
      return typeof value === 'string'
  }
}

/** Values of sets and enums are listed in the dictionary, by names in lower case. */
function isOption(value: Scalar): boolean {
  return typeof value === 'string' && /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(value)
}
