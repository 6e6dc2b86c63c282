import type { Compare, Condition, FactRef, Value } from '../../ir/nodes/index.ts'
import { valuesOf } from '../../ir/references.ts'
import type { Leaf } from '../javascript/emitter.ts'

/**
 * How a leaf is looked up in columns: by a table over the codes of its one fact; by the places where its truth changes
 * along its one number; or row by row, by closures, where it reads several facts.
 */
export type LeafForm =
  | { readonly form: 'table'; readonly fact: FactRef }
  | { readonly form: 'limits'; readonly fact: FactRef; readonly breaks: number }
  | { readonly form: 'general'; readonly facts: readonly FactRef[] }

/** More options than this make a table larger than it is worth. */
const MOST_OPTIONS = 12

export function leafForm(leaf: Leaf, optionsOf: (path: string) => number): LeafForm {
  const facts = factsOf(leaf)
  const [fact] = facts
  if (facts.length !== 1 || fact === undefined || mentionsRatio(leaf)) return { form: 'general', facts }
  switch (fact.type) {
    case 'boolean':
    case 'enum':
    case 'text':
      return { form: 'table', fact }
    case 'set':
      return optionsOf(fact.path) <= MOST_OPTIONS ? { form: 'table', fact } : { form: 'general', facts }
    default:
      if (leaf.kind !== 'compare' || !isAgainstConstant(leaf)) return { form: 'general', facts }
      return { form: 'limits', fact, breaks: breaksOf(leaf.comparison === 'equal', leaf.left, leaf.right) }
  }
}

/** One side is the same in every row: only then does the order go one way along the fact. */
function isAgainstConstant({ left, right }: Compare): boolean {
  const constant = ({ kind }: Value) => kind === 'literal' || kind === 'parameter' || kind === 'as-of'
  const single = (value: Value) => value.kind !== 'elapsed' || [value.since, value.until].some(constant)
  return (constant(left) && single(right)) || (constant(right) && single(left))
}

/** An order changes once along a number, equality twice; an age ends where its day of birth is still to come. */
function breaksOf(equal: boolean, left: Value, right: Value): number {
  const ages = [left, right].some((value) => value.kind === 'age')
  return (equal ? 2 : 1) + (ages ? 1 : 0)
}

/** Every fact that a leaf reads, once. */
export function factsOf(leaf: Leaf): readonly FactRef[] {
  const found = new Map<string, FactRef>()
  const visit = (value: Value): void => {
    switch (value.kind) {
      case 'fact':
        found.set(value.path, value)
        break
      case 'age':
        visit(value.birth)
        break
      case 'elapsed':
        visit(value.since)
        visit(value.until)
        break
      case 'ratio':
        visit(value.of)
        visit(value.per)
        break
      default:
    }
  }
  for (const value of valuesOf(leaf as Condition)) visit(value)
  return [...found.values()]
}

function mentionsRatio(leaf: Leaf): boolean {
  return valuesOf(leaf as Condition).some((value) => value.kind === 'ratio')
}
