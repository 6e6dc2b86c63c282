import type { InputFact } from '../../ir/nodes/index.ts'
import { compareDecimals, decimal, LONGEST_NUMBER, parseDecimal } from '../../values/index.ts'
import type { JsonSchema } from './json-schema.ts'
import { lowerBound, upperBound } from './number-bounds.ts'

/** A schema of one type. */
export type OfOneType = JsonSchema & { readonly type: string }

type Range = Pick<InputFact, 'minimum' | 'maximum'>

/** A whole number that JavaScript holds exactly, within the fact's bounds. */
export function integerSchema(fact: Range): OfOneType {
  const low = fact.minimum === undefined ? undefined : lowerBound(fact.minimum)
  const high = fact.maximum === undefined ? undefined : upperBound(fact.maximum)
  return {
    type: 'integer',
    ...(low && low.value >= Number.MIN_SAFE_INTEGER ? lowest(low) : { minimum: Number.MIN_SAFE_INTEGER }),
    ...(high && high.value <= Number.MAX_SAFE_INTEGER ? highest(high) : { maximum: Number.MAX_SAFE_INTEGER }),
  }
}

/** A decimal as a number, within the fact's bounds. */
export function numberSchema({ minimum, maximum }: Range): JsonSchema {
  return {
    type: 'number',
    ...(minimum === undefined ? {} : lowest(lowerBound(minimum))),
    ...(maximum === undefined ? {} : highest(upperBound(maximum))),
  }
}

/** A decimal as its exact text. Of its bounds a pattern says only that the number is not below zero. */
export function decimalTextSchema({ minimum }: Range): JsonSchema {
  const low = minimum === undefined ? undefined : parseDecimal(minimum)
  const unsigned = low !== undefined && compareDecimals(low, decimal(0n)) >= 0
  const number = unsigned ? '(?:-0+(?:\\.0+)?|\\d+(?:\\.\\d+)?)' : '-?\\d+(?:\\.\\d+)?'
  return { type: 'string', maxLength: LONGEST_NUMBER, pattern: `^${number}(?:[eE][+-]?\\d{1,6})?$` }
}

type Bound = ReturnType<typeof lowerBound>

function lowest({ value, exclusive }: Bound): Pick<JsonSchema, 'minimum' | 'exclusiveMinimum'> {
  return exclusive ? { exclusiveMinimum: value } : { minimum: value }
}

function highest({ value, exclusive }: Bound): Pick<JsonSchema, 'maximum' | 'exclusiveMaximum'> {
  return exclusive ? { exclusiveMaximum: value } : { maximum: value }
}
