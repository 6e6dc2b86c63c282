import { LONGEST_LIST, LONGEST_TEXT } from '../../ir/longest.ts'
import type { InputFact } from '../../ir/nodes/index.ts'
import { dayPatterns } from './day-patterns.ts'
import type { JsonSchema } from './json-schema.ts'
import { decimalTextSchema, integerSchema, numberSchema, type OfOneType } from './number-schema.ts'

const TIME = '^(?:[01]\\d|2[0-3]):[0-5]\\d$'

/** The known values of a fact; null stands beside them for what is not known. */
export function factSchema(fact: InputFact): JsonSchema {
  const options = Object.keys(fact.values ?? {})
  switch (fact.type) {
    case 'boolean':
      return orNull({ type: 'boolean' })
    case 'integer':
      return orNull(integerSchema(fact))
    case 'decimal':
      return { anyOf: [numberSchema(fact), decimalTextSchema(fact), { type: 'null' }] }
    case 'enum':
      return { type: ['string', 'null'], enum: [...options, null] }
    case 'set':
      return orNull({
        type: 'array',
        maxItems: LONGEST_LIST,
        items: options.length === 0 ? false : { type: 'string', enum: options },
      })
    case 'date': {
      const latest = fact.latest === 'as-of' ? undefined : fact.latest
      const [pattern, ...bounds] = dayPatterns(fact.earliest, latest).map((one) => ({ pattern: one }))
      return orNull({ type: 'string', ...pattern, ...(bounds.length === 0 ? {} : { allOf: bounds }) })
    }
    case 'time-of-day':
      return orNull({ type: 'string', pattern: TIME })
    case 'text':
      return orNull({ type: 'string', maxLength: LONGEST_TEXT })
  }
}

function orNull({ type, ...rest }: OfOneType): JsonSchema {
  return { type: [type, 'null'], ...rest }
}
