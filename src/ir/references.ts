import { isInForce } from './in-force.ts'
import type { Condition } from './nodes/conditions.ts'
import type { Value } from './nodes/values.ts'

/** The conditions directly inside a condition; for a category, those of the version in force. */
export function partsOf(condition: Condition, asOf?: number): readonly Condition[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
    case 'at-least-of':
    case 'first-known':
      return condition.of
    case 'not':
      return [condition.of]
    case 'category':
      return condition.versions
        .filter((one) => asOf === undefined || isInForce(one, asOf))
        .map((one) => one.condition)
    default:
      return []
  }
}

/** The values a condition compares itself, not those of its parts. */
export function valuesOf(condition: Condition): readonly Value[] {
  switch (condition.kind) {
    case 'compare':
    case 'same':
      return [condition.left, condition.right]
    case 'one-of':
    case 'includes':
      return [condition.value, condition.list]
    case 'known':
      return [condition.value]
    case 'at-least-of':
      return typeof condition.count === 'number' ? [] : [condition.count]
    default:
      return []
  }
}

/** The input facts and parameters that a value is worked out from. */
export function inputsOf(value: Value): {
  readonly facts: readonly string[]
  readonly parameters: readonly string[]
} {
  switch (value.kind) {
    case 'fact':
      return { facts: [value.path], parameters: [] }
    case 'parameter':
      return { facts: [], parameters: [value.id] }
    case 'age':
      return { facts: [value.birth.path], parameters: [] }
    case 'elapsed':
      return { facts: [value.since, value.until].flatMap((one) => inputsOf(one).facts), parameters: [] }
    case 'ratio':
      return { facts: [value.of.path, value.per.path], parameters: [] }
    default:
      return { facts: [], parameters: [] }
  }
}

/** Every condition of a tree, outermost first; of each category only the version in force where a day is given. */
export function* walk(condition: Condition, asOf?: number): Generator<Condition> {
  yield condition
  for (const part of partsOf(condition, asOf)) yield* walk(part, asOf)
}
