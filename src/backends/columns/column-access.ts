import type { Category, FactRef } from '../../ir/nodes/index.ts'
import { notText } from '../javascript/codes.ts'
import type { Access, Leaf, Statements } from '../javascript/emitter.ts'
import { numberText } from '../javascript/quote.ts'
import { leafForm } from './leaf-form.ts'

/** What generated code looks up in: worked out once a batch, in this order. */
export interface Lookups {
  /** Dotted paths of the facts whose arrays the code reads, in the order of `C`. */
  readonly facts: string[]
  /** Leaves whose tables, limits or row functions the code uses, in the order of `L`. */
  readonly leaves: Leaf[]
}

/** What the dictionary says of facts, as far as loops care. */
export interface FactLimits {
  readonly optionsOf: (path: string) => number
  /** Whether every difference of two values fits 32 bits, so that its sign may be taken from its first bit. */
  readonly isNarrow: (path: string) => boolean
}

/** Constants of one loop, taken out before it: their lines, by name. */
export type Constants = Map<string, string>

/**
 * Leaves over row `i` of typed arrays, without a branch where there is none to be foreseen: a table is read by the code
 * of its fact; a number goes past its limits by the sign of a difference, and the unknown number is masked out.
 */
export function columnAccess(
  parameters: ReadonlyMap<string, number>,
  limits: FactLimits,
  lookups: Lookups,
  constants: Constants,
  category: (category: Category) => string | undefined,
): Access {
  const named = (name: string, text: string): string => {
    constants.set(name, text)
    return name
  }
  const columnOf = (path: string): string => {
    const known = lookups.facts.indexOf(path)
    const at = known === -1 ? lookups.facts.push(path) - 1 : known
    return named(`c${at}`, `C[${at}]`)
  }
  const leafOf = (leaf: Leaf): number => {
    const key = JSON.stringify(leaf)
    const known = lookups.leaves.findIndex((one) => JSON.stringify(one) === key)
    return known === -1 ? lookups.leaves.push(leaf) - 1 : known
  }
  const alongNumber = (at: number, fact: FactRef, breaks: number, statements: Statements): string => {
    const number = statements.constant(`${columnOf(fact.path)}[i]`)
    const first = named(`l${at}f`, `L[${at}].first`)
    const limit = (step: number) => named(`l${at}b${step}`, `L[${at}].upTo[${step}]`)
    const more = (step: number) => named(`l${at}s${step}`, `L[${at}].steps[${step}]`)
    const steps = Array.from({ length: breaks }, (_, step) => step)
    if (fact.type !== 'decimal' && (fact.type !== 'integer' || limits.isNarrow(fact.path))) {
      const known = statements.constant(`((${number} ^ U) | -(${number} ^ U)) >> 31`)
      const sum = steps.map((step) => `(((${limit(step)} - ${number}) >> 31) & ${more(step)})`)
      return `(${[first, ...sum].join(' + ')}) & ${known}`
    }
    const isUnknown = fact.type === 'decimal' ? `${number} !== ${number}` : `${number} === U`
    const sum = steps.map((step) => `(${number} > ${limit(step)} ? ${more(step)} : 0)`)
    return `${isUnknown} ? 0 : ${[first, ...sum].join(' + ')}`
  }
  return {
    category,
    parameter: (id) => `P[${numberText(parameters.get(id))}]`,
    inPeriod: (from, through) =>
      named(`w${from}_${through}`, `A >= ${numberText(from)} && A <= ${numberText(through)}`),
    mask: (from, through) =>
      named(`m${from}_${through}`, `A >= ${numberText(from)} && A <= ${numberText(through)} ? 3 : 0`),
    leaf: (leaf, statements) => {
      const plain = plainBoolean(leaf)
      if (plain) {
        // The codes of a yes-or-no fact are those of truth.
        const code = statements.constant(`${columnOf(plain.path)}[i]`)
        return plain.wanted ? code : notText(code)
      }
      const form = leafForm(leaf, limits.optionsOf)
      const at = leafOf(leaf)
      if (form.form === 'limits') return alongNumber(at, form.fact, form.breaks, statements)
      const lookup = named(`l${at}`, `L[${at}]`)
      return form.form === 'general' ? `${lookup}(i)` : `${lookup}[${columnOf(form.fact.path)}[i]]`
    },
  }
}

/** A yes-or-no fact that is asked whether it is so. */
function plainBoolean(leaf: Leaf): { readonly path: string; readonly wanted: boolean } | undefined {
  if (leaf.kind !== 'same') return undefined
  const { left, right } = leaf
  if (left.kind !== 'fact' || left.type !== 'boolean' || right.kind !== 'literal') return undefined
  return { path: left.path, wanted: right.value === true }
}
