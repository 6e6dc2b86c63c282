import type { Category, Compare, Condition, Includes, Known, OneOf, Same } from '../../ir/nodes/index.ts'
import { andText, type CodeText, notText, orText } from './codes.ts'
import { numberText } from './quote.ts'

/** A condition that looks at facts itself. */
export type Leaf = Compare | Same | OneOf | Includes | Known

/** How generated code gets at facts, in records or in columns: what differs between the two. */
export interface Access {
  /** An expression for the truth of a leaf; may put statements before it. */
  readonly leaf: (leaf: Leaf, statements: Statements) => string
  /** An expression for the number a count is compared with, from a parameter. */
  readonly parameter: (id: string) => string
  /** Whether the day decided for lies in a period; `A` is compared where this says nothing. */
  readonly inPeriod?: (from: number, through: number) => string
  /** `3` within a period and `0` outside it, which leaves of a truth what holds in the period; a branch where this says nothing. */
  readonly mask?: (from: number, through: number) => string
  /** An expression for a category that was worked out elsewhere; undefined for one to be written out here. */
  readonly category?: (category: Category) => string | undefined
}

/** Whether the day `A` lies in a period. */
export function periodText({ inPeriod }: Access, from: number, through: number): string {
  return inPeriod?.(from, through) ?? `A >= ${numberText(from)} && A <= ${numberText(through)}`
}

/** Lines of generated code, and names that no other line uses. */
export class Statements {
  readonly lines: string[] = []
  /** Constants that depend on no fact: made once, before any record is looked at. */
  readonly hoisted: string[] = []
  readonly #names = new Map<string, string>()
  #last = 0

  /** The name of a constant holding this expression; one name for one expression. */
  constant(expression: string): string {
    const known = this.#names.get(expression)
    if (known !== undefined) return known
    this.#last += 1
    const name = `t${this.#last}`
    this.lines.push(`const ${name} = ${expression}`)
    this.#names.set(expression, name)
    return name
  }

  /** Like {@link constant}, for an expression that is the same for every record. */
  hoist(expression: string): string {
    const known = this.#names.get(expression)
    if (known !== undefined) return known
    const name = `k${this.hoisted.length + 1}`
    this.hoisted.push(`const ${name} = ${expression}`)
    this.#names.set(expression, name)
    return name
  }
}

/**
 * Writes conditions as straight-line code: each distinct part once, whatever rule or category it stands in, and no
 * branch between them, so that all rules about a subject share what they have in common.
 */
export class Emitter {
  readonly statements = new Statements()
  readonly #done = new Map<string, CodeText>()
  readonly #keys = new WeakMap<Condition, string>()

  constructor(readonly access: Access) {}

  condition(node: Condition): CodeText {
    const key = this.#keyOf(node)
    const known = this.#done.get(key)
    if (known !== undefined) return known
    const text = this.#text(node)
    const code = /^[0-2]$|^t\d+$/.test(text) ? text : this.statements.constant(text)
    this.#done.set(key, code)
    return code
  }

  #text(node: Condition): string {
    switch (node.kind) {
      case 'constant':
        return node.truth === 1 ? '1' : node.truth === 0 ? '0' : '2'
      case 'all':
        return andText(node.of.map((part) => this.condition(part)))
      case 'any':
        return orText(node.of.map((part) => this.condition(part)))
      case 'not':
        return notText(this.condition(node.of))
      case 'first-known':
        return node.of.map((part) => this.condition(part)).join(' || ')
      case 'at-least-of':
        return this.#atLeastOf(node)
      case 'category':
        return this.#category(node)
      default:
        return this.access.leaf(node, this.statements)
    }
  }

  #atLeastOf({ count, of }: Extract<Condition, { kind: 'at-least-of' }>): string {
    const parts = of.map((part) => this.condition(part))
    const surely = parts.map((part) => `(${part} & 1)`).join(' + ')
    const never = parts.map((part) => `(${part} >> 1)`).join(' + ')
    const least = typeof count === 'number' ? numberText(count) : this.access.parameter(count.id)
    const decided = `${surely} >= ${least} ? 1 : ${parts.length} - (${never}) < ${least} ? 2 : 0`
    return typeof count === 'number' ? decided : `${least} === undefined ? 0 : ${decided}`
  }

  #category(category: Category): string {
    const elsewhere = this.access.category?.(category)
    if (elsewhere !== undefined) return elsewhere
    const [only, ...others] = category.versions
    if (only && others.length === 0 && this.access.mask)
      return `${this.condition(only.condition)} & ${this.access.mask(only.from, only.through)}`
    const dated = category.versions.map(({ from, through, condition }) => ({
      when: periodText(this.access, from, through),
      code: this.condition(condition),
    }))
    return dated.reduceRight((rest, { when, code }) => `${when} ? ${code} : ${rest}`, '0')
  }

  /** The parts of the IR are frozen and often shared by value, not by identity. */
  #keyOf(node: Condition): string {
    const known = this.#keys.get(node)
    if (known !== undefined) return known
    const key = JSON.stringify(node)
    this.#keys.set(node, key)
    return key
  }
}
