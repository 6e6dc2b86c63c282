import type { Access, Leaf } from '../javascript/emitter.ts'
import { numberText } from '../javascript/quote.ts'
import { leafForm } from './leaf-form.ts'

/** What generated code looks up in: worked out once a batch, in this order. */
export interface Plan {
  /** Dotted paths of the facts whose arrays the code reads, in the order of `c0`, `c1` … */
  readonly facts: string[]
  /** Leaves whose tables, limits or row functions the code uses, in the order of `l0`, `l1` … */
  readonly leaves: Leaf[]
}

/**
 * Leaves over row `i` of typed arrays: `c3[i]` is the third fact, `l5` what was prepared for the fifth leaf. A table is
 * read by the code of its fact; limits are compared with the number, one after the other.
 */
export function columnAccess(
  parameters: ReadonlyMap<string, number>,
  optionsOf: (path: string) => number,
  plan: Plan,
): Access {
  const columnOf = (path: string): string => {
    const known = plan.facts.indexOf(path)
    return `c${known === -1 ? plan.facts.push(path) - 1 : known}`
  }
  return {
    parameter: (id) => `P[${numberText(parameters.get(id))}]`,
    leaf: (leaf, statements) => {
      const form = leafForm(leaf, optionsOf)
      const name = `l${plan.leaves.push(leaf) - 1}`
      if (form.form === 'general') return `${name}(i)`
      if (form.form === 'table') return `${name}[${columnOf(form.fact.path)}[i]]`
      const number = statements.constant(`${columnOf(form.fact.path)}[i]`)
      const isUnknown = form.fact.type === 'decimal' ? `${number} !== ${number}` : `${number} === U`
      const steps = Array.from(
        { length: form.breaks },
        (_, at) => `${number} <= ${name}.upTo[${at}] ? ${name}.codes[${at}] : `,
      )
      return `${isUnknown} ? ${name}.unknown : ${steps.join('')}${name}.codes[${form.breaks}]`
    },
  }
}
