import { orderOf } from './exact-order.ts'

type Test = (fact: unknown, value: unknown) => boolean

/**
 * Operators for `engine.addOperator`. Each says that something is known to hold: where a value is not known, none does,
 * so a condition and its opposite are two operators. None has the name of one that json-rules-engine brings, whose
 * numbers are binary fractions, whose `notEqual` takes the unknown for different, and which a host's own rules use.
 */
export const operators = {
  surelyIs: whereKnown((fact, value) => fact === value),
  surelyIsNot: whereKnown((fact, value) => fact !== value),
  surelyEqual: whereKnown((fact, value) => orderOf(fact, value) === 0),
  surelyUnequal: whereKnown((fact, value) => orderOf(fact, value) !== 0),
  surelyLess: whereKnown((fact, value) => orderOf(fact, value) < 0),
  surelyAtMost: whereKnown((fact, value) => orderOf(fact, value) <= 0),
  surelyMore: whereKnown((fact, value) => orderOf(fact, value) > 0),
  surelyAtLeast: whereKnown((fact, value) => orderOf(fact, value) >= 0),
  surelyOneOf: ofList(false, (fact, list) => list.includes(String(fact))),
  surelyNoneOf: ofList(true, (fact, list) => !list.includes(String(fact))),
  surelyIncludesAny: ofList(false, (fact, list) => list.some((one) => listOf(fact).includes(one))),
  surelyIncludesAll: ofList(true, (fact, list) => list.every((one) => listOf(fact).includes(one))),
  surelyIncludesNone: ofList(true, (fact, list) => !list.some((one) => listOf(fact).includes(one))),
  surelyIncludesNotAll: ofList(false, (fact, list) => !list.every((one) => listOf(fact).includes(one))),
  /** The value says which of the two is asked. */
  whetherKnown: (fact: unknown, value: unknown) => isKnown(fact) === value,
} as const satisfies Readonly<Record<string, Test>>

export type OperatorName = keyof typeof operators

function isKnown(value: unknown): boolean {
  return value !== undefined && value !== null
}

function whereKnown(test: Test): Test {
  return (fact, value) => isKnown(fact) && isKnown(value) && test(fact, value)
}

/** Of an empty list the answer is known, whatever the fact is. */
function ofList(ofNothing: boolean, test: (fact: unknown, list: readonly unknown[]) => boolean): Test {
  return (fact, value) => {
    if (!isKnown(value)) return false
    const list = listOf(value)
    return list.length === 0 ? ofNothing : isKnown(fact) && test(fact, list)
  }
}

function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  throw new TypeError(`a list is expected, not a ${typeof value}`)
}
