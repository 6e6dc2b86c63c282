import type { ImportedType } from './evidence.ts'
import type { Yaml } from './to-yaml.ts'
import type { BuiltIn, FactSource, Imported, Scalar, Test } from './tree.ts'

/** What facts and conditions are called in the pack. */
export interface PackNames {
  readonly factId: (fact: FactSource) => string
  readonly typeOf: (fact: FactSource) => ImportedType
  /** The category that a named condition has become. */
  readonly category: (name: string) => string
}

type Words = Readonly<
  Record<'lessThan' | 'lessThanInclusive' | 'greaterThan' | 'greaterThanInclusive', string>
>

const quantities: Words = {
  lessThan: 'lessThan',
  lessThanInclusive: 'atMost',
  greaterThan: 'moreThan',
  greaterThanInclusive: 'atLeast',
}

const moments: Words = {
  lessThan: 'before',
  lessThanInclusive: 'onOrBefore',
  greaterThan: 'after',
  greaterThanInclusive: 'onOrAfter',
}

/** A condition in the words of the rule language. */
export function conditionYaml(condition: Imported, names: PackNames): { readonly [key: string]: Yaml } {
  switch (condition.kind) {
    case 'not':
      return { not: conditionYaml(condition.part, names) }
    case 'reference':
      return { is: names.category(condition.name) }
    case 'test':
      return testYaml(condition, names)
    default:
      return { [condition.kind]: condition.parts.map((part) => conditionYaml(part, names)) }
  }
}

function testYaml({ fact, operator, value }: Test, names: PackNames): { readonly [key: string]: Yaml } {
  const type = names.typeOf(fact)
  const asks = (test: Yaml) => ({ [names.factId(fact)]: test })
  if (value.kind === 'fact') return comparison(operator, type, { fact: names.factId(value.fact) }, asks)
  if (value.kind === 'scalar') return comparison(operator, type, literal(type, value.value), asks)
  const values = value.values.map((one) => literal(type, one))
  // Only names and texts have a word for it.
  if (type === 'text' || type === 'enum') return asks({ [operator === 'in' ? 'oneOf' : 'noneOf']: values })
  const any = { any: values.map((one) => asks({ equals: one })) }
  return operator === 'in' ? any : { not: any }
}

function comparison(
  operator: BuiltIn,
  type: ImportedType,
  right: Yaml,
  asks: (test: Yaml) => { readonly [key: string]: Yaml },
): { readonly [key: string]: Yaml } {
  switch (operator) {
    case 'equal':
      return asks(typeof right === 'boolean' ? right : { equals: right })
    case 'notEqual':
      return { not: comparison('equal', type, right, asks) }
    case 'contains':
      return asks({ includesAny: [right] })
    case 'doesNotContain':
      return asks({ includesNone: [right] })
    case 'in':
    case 'notIn':
      // INVARIANT: these take a list.
      throw new RangeError(`${operator} of one value`)
    default: {
      const words = type === 'date' || type === 'time-of-day' ? moments : quantities
      return asks({ [words[operator]]: right })
    }
  }
}

/** Minus zero is zero, and the decimal text of a number is what JavaScript prints. */
function literal(type: ImportedType, value: Scalar): Yaml {
  if (typeof value !== 'number') return value
  const number = value + 0
  return type === 'decimal' && /e/.test(String(number)) ? String(number) : number
}
