import { inForceOn } from '../../ir/in-force.ts'
import type { Condition, Value } from '../../ir/nodes/index.ts'
import {
  type AgeCompletes,
  and,
  atLeastOf,
  compareRates,
  completedMonths,
  completedYears,
  type Decimal,
  elapsed,
  FALSE,
  multiply,
  not,
  or,
  parseDecimal,
  type Ratio,
  TRUE,
  type Truth,
  UNKNOWN,
} from '../../values/index.ts'
import type { Runtime } from '../evaluator/frame.ts'
import { decimalOf, runtimeOf } from '../evaluator/runtime.ts'

/** What is known, by name: the interpreter knows nothing of slots. */
export interface Known {
  readonly fact: (path: string) => Runtime | undefined
  readonly parameter: (id: string) => Runtime | undefined
  readonly asOf: number
  readonly ageCompletes: AgeCompletes
}

/**
 * The truth of a condition by its definition, node by node: the reference that every compiled form is tested against.
 * Nothing is prepared and no part is left out for speed.
 */
export function evaluate(node: Condition, known: Known): Truth {
  const part = (one: Condition) => evaluate(one, known)
  switch (node.kind) {
    case 'constant':
      return node.truth
    case 'all':
      return node.of.map(part).reduce(and, TRUE)
    case 'any':
      return node.of.map(part).reduce(or, FALSE)
    case 'not':
      return not(part(node.of))
    case 'at-least-of': {
      const count = typeof node.count === 'number' ? node.count : known.parameter(node.count.id)
      return typeof count === 'number' ? atLeastOf(count, node.of.map(part)) : UNKNOWN
    }
    case 'first-known':
      return node.of.map(part).find((truth) => truth !== UNKNOWN) ?? UNKNOWN
    case 'category': {
      const version = inForceOn(node.versions, known.asOf)
      return version ? part(version.condition) : UNKNOWN
    }
    case 'known':
      return isKnown(node.value, known) ? TRUE : FALSE
    case 'same': {
      const [left, right] = [read(node.left, known), read(node.right, known)]
      return left === undefined || right === undefined ? UNKNOWN : left === right ? TRUE : FALSE
    }
    case 'one-of':
      return anyOf(read(node.list, known), (member) => {
        const value = read(node.value, known)
        return value === undefined ? UNKNOWN : String(value) === member ? TRUE : FALSE
      })
    case 'includes': {
      const held = read(node.value, known)
      const member = (one: string): Truth => (held instanceof Set ? (held.has(one) ? TRUE : FALSE) : UNKNOWN)
      const list = read(node.list, known)
      if (node.mode === 'any') return anyOf(list, member)
      return node.mode === 'none' ? not(anyOf(list, member)) : not(anyOf(list, (one) => not(member(one))))
    }
    case 'compare': {
      const order = orderOf(node.left, node.right, known)
      if (order === undefined) return UNKNOWN
      const holds = {
        equal: order === 0,
        less: order < 0,
        'at-most': order <= 0,
        more: order > 0,
        'at-least': order >= 0,
      }[node.comparison]
      return holds ? TRUE : FALSE
    }
  }
}

/** The disjunction over the members of a list, so false for an empty one; unknown without a list. */
function anyOf(list: Runtime | undefined, test: (member: string) => Truth): Truth {
  return list instanceof Set ? [...(list as ReadonlySet<string>)].map(test).reduce(or, FALSE) : UNKNOWN
}

function read(value: Value, known: Known): Runtime | undefined {
  switch (value.kind) {
    case 'literal':
      return runtimeOf(value.type, value.value)
    case 'fact':
      return known.fact(value.path)
    case 'parameter':
      return known.parameter(value.id)
    case 'as-of':
      return known.asOf
    case 'age': {
      const birth = read(value.birth, known)
      const completed = value.unit === 'years' ? completedYears : completedMonths
      return birth === undefined ? undefined : completed(birth as number, known.asOf, known.ageCompletes)
    }
    case 'elapsed': {
      const [since, until] = [read(value.since, known), read(value.until, known)]
      return since === undefined || until === undefined
        ? undefined
        : elapsed(since as number, until as number, value.unit)
    }
    case 'ratio':
      throw new RangeError('a ratio is only ever compared, never read')
  }
}

function isKnown(value: Value, known: Known): boolean {
  if (value.kind !== 'ratio') return read(value, known) !== undefined
  const rate = ratioOf(value, known)
  return rate !== undefined && rate.denominator.coefficient !== 0n
}

function orderOf(left: Value, right: Value, known: Known): -1 | 0 | 1 | undefined {
  const [a, b] = [exact(left, known), exact(right, known)]
  return a === undefined || b === undefined ? undefined : compareRates(a, b)
}

/** A value as an exact number: days and times are whole numbers too. */
function exact(value: Value, known: Known): Decimal | Ratio | undefined {
  return value.kind === 'ratio' ? ratioOf(value, known) : decimalOf(read(value, known))
}

function ratioOf({ of, per, times }: Extract<Value, { kind: 'ratio' }>, known: Known): Ratio | undefined {
  const [numerator, denominator, factor] = [
    decimalOf(read(of, known)),
    decimalOf(read(per, known)),
    parseDecimal(times),
  ]
  return numerator && denominator && factor
    ? { numerator: multiply(numerator, factor), denominator }
    : undefined
}
