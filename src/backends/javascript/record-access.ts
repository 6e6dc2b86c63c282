import type { Age, Compare, Elapsed, FactRef, Same, Value } from '../../ir/nodes/index.ts'
import type { AgeCompletes } from '../../values/index.ts'
import type { Access, Leaf, Statements } from './emitter.ts'
import { numberText, quoted } from './quote.ts'

const operators = { equal: '===', less: '<', 'at-most': '<=', more: '>', 'at-least': '>=' } as const
const flipped = {
  equal: 'equal',
  less: 'more',
  'at-most': 'at-least',
  more: 'less',
  'at-least': 'at-most',
} as const

/** What generated code needs to know of its surroundings. */
export interface RecordSettings {
  /** Place of each parameter in `P`. */
  readonly parameters: ReadonlyMap<string, number>
  readonly ageCompletes: AgeCompletes
}

/**
 * Leaves over a record `o` as callers have them, nested: values are read as they are, null and undefined are unknown.
 * `A` is the day (yyyymmdd), `P` the parameters, `R` the runtime.
 */
export function recordAccess(settings: RecordSettings): Access {
  const parameter = (id: string) => `P[${numberText(settings.parameters.get(id))}]`
  return {
    parameter,
    leaf: (leaf, statements) => new RecordLeaf(statements, settings, parameter).text(leaf),
  }
}

class RecordLeaf {
  constructor(
    readonly statements: Statements,
    readonly settings: RecordSettings,
    readonly parameter: (id: string) => string,
  ) {}

  text(leaf: Leaf): string {
    switch (leaf.kind) {
      case 'compare':
        return this.#compare(leaf)
      case 'same':
        return this.#same(leaf)
      case 'one-of': {
        const value = this.#value(leaf.value)
        if (leaf.list.kind === 'parameter') return `$listed(${value}, ${this.parameter(leaf.list.id)})`
        const list = leaf.list.value as readonly string[]
        if (list.length === 0) return '2'
        const members = list.map((one) => `${value} === ${quoted(one)}`)
        if (leaf.value.type === 'enum' || leaf.value.type === 'text')
          return `${value} == null ? 0 : ${members.join(' || ')} ? 1 : 2`
        return `$listed(${value}, ${this.statements.hoist(`$listOf(${stringsText(list)})`)})`
      }
      case 'includes': {
        const list =
          leaf.list.kind === 'parameter'
            ? this.parameter(leaf.list.id)
            : this.statements.hoist(`$listOf(${stringsText(leaf.list.value as readonly string[])})`)
        return `$includes[${quoted(leaf.mode)}](${this.#value(leaf.value)}, ${list})`
      }
      case 'known':
        if (leaf.value.kind === 'ratio')
          return `$ratio(${this.#value(leaf.value.of)}, ${this.#value(leaf.value.per)}, ${quoted(leaf.value.times)}) === undefined ? 2 : 1`
        return `${this.#value(leaf.value)} == null ? 2 : 1`
    }
  }

  #same({ left, right }: Same): string {
    // The three values of a yes-or-no fact are told apart without a look at null.
    if (left.kind === 'fact' && left.type === 'boolean' && right.kind === 'literal') {
      const value = this.#value(left)
      return right.value === true
        ? `${value} === true ? 1 : ${value} === false ? 2 : 0`
        : `${value} === false ? 1 : ${value} === true ? 2 : 0`
    }
    return this.#both(left, right, (one, other) => `${one} === ${other} ? 1 : 2`)
  }

  #compare(leaf: Compare): string {
    const { left, right, comparison } = leaf
    if (left.kind === 'ratio' || right.kind === 'ratio' || left.type === 'decimal')
      return `$decide($order(${this.#exact(left)}, ${this.#exact(right)}), ${quoted(comparison)})`
    if (left.kind === 'age' && right.kind === 'literal')
      return this.#age(left, Number(right.value), comparison)
    if (right.kind === 'age' && left.kind === 'literal')
      return this.#age(right, Number(left.value), flipped[comparison])
    if (left.kind === 'elapsed' && right.kind === 'literal') {
      const text = this.#elapsedToday(left, Number(right.value), comparison)
      if (text !== undefined) return text
    }
    return this.#both(left, right, (one, other) => `${one} ${operators[comparison]} ${other} ? 1 : 2`)
  }

  /** Months or years from a day to the day decided for, against a number: the day is set against the latest that fits. */
  #elapsedToday(
    { since, until, unit }: Elapsed,
    count: number,
    comparison: Compare['comparison'],
  ): string | undefined {
    if (unit === 'days' || until.kind !== 'as-of' || since.kind !== 'fact' || comparison === 'equal')
      return undefined
    const { least, yes, no } = floorOf(count, comparison)
    if (!Number.isInteger(count) || least < 1) return undefined
    const months = unit === 'years' ? least * 12 : least
    const latest = this.statements.constant(`$monthsBefore(A, ${numberText(months)})`)
    const day = this.#value(since)
    return `${day} === undefined ? 0 : ${day} <= ${latest} ? ${yes} : ${no}`
  }

  /** Completed years against a number: no division, the difference of the days as yyyymmdd says it. */
  #age(age: Age, years: number, comparison: Compare['comparison']): string {
    const whole = Number.isInteger(years) && age.unit === 'years'
    if (!whole || comparison === 'equal')
      return `$test(${this.#value(age)}, ${numberText(years)}, ${quoted(comparison)})`
    const birth = this.#value(age.birth)
    const { least, yes, no } = floorOf(years, comparison)
    const unknown = `${birth} === undefined || ${birth} > A ? 0 : `
    if (least <= 0) return `${unknown}${yes}`
    const grace = this.settings.ageCompletes === 'day-after' ? 1 : 0
    return `${unknown}A - ${birth} >= ${numberText(least * 10000 + grace)} ? ${yes} : ${no}`
  }

  /** A test of two values, unknown where one of them is. */
  #both(left: Value, right: Value, test: (left: string, right: string) => string): string {
    const [one, other] = [this.#value(left), this.#value(right)]
    const open = [
      ...(isAlwaysKnown(left) ? [] : [`${one} == null`]),
      ...(isAlwaysKnown(right) ? [] : [`${other} == null`]),
    ]
    return open.length === 0 ? test(one, other) : `${open.join(' || ')} ? 0 : ${test(one, other)}`
  }

  /** An expression that holds a decimal or a ratio exactly, or undefined. */
  #exact(value: Value): string {
    if (value.kind === 'ratio')
      return this.statements.constant(
        `$ratio(${this.#value(value.of)}, ${this.#value(value.per)}, ${quoted(value.times)})`,
      )
    if (value.kind === 'literal') return this.statements.hoist(`$decimal(${quoted(String(value.value))})`)
    return this.statements.constant(`$decimal(${this.#value(value)})`)
  }

  #value(value: Value): string {
    switch (value.kind) {
      case 'literal':
        return typeof value.value === 'number'
          ? numberText(value.value)
          : typeof value.value === 'boolean'
            ? String(value.value)
            : quoted(String(value.value))
      case 'parameter':
        return this.parameter(value.id)
      case 'as-of':
        return 'A'
      case 'fact':
        return this.#fact(value)
      case 'age': {
        const { unit, birth } = value
        return this.statements.constant(
          `$age(${this.#value(birth)}, A, ${quoted(unit)}, ${quoted(this.settings.ageCompletes)})`,
        )
      }
      case 'elapsed': {
        const { since, until, unit } = value
        return this.statements.constant(
          `$elapsed(${this.#value(since)}, ${this.#value(until)}, ${quoted(unit)})`,
        )
      }
      case 'ratio':
        throw new RangeError('a ratio is only ever compared, never read')
    }
  }

  /** The fact's value, read once: `father.lifeStatus` by way of `father`. */
  #fact({ path, type }: FactRef): string {
    const keys = path.split('.')
    let holder = 'o'
    keys.forEach((key, index) => {
      const read = `${holder}[${quoted(key)}]`
      holder = this.statements.constant(
        ofEveryObject.has(key)
          ? `$own(${holder}, ${quoted(key)})`
          : index === 0
            ? read
            : `${holder} == null ? undefined : ${read}`,
      )
    })
    if (type === 'date') return this.statements.constant(`$date(${holder})`)
    if (type === 'time-of-day') return this.statements.constant(`$time(${holder})`)
    return holder
  }
}

/** What every object inherits, so that a fact of that name is never absent to `o.name`: ECMA-262 20.1.3 and B.2.2. */
const ofEveryObject: ReadonlySet<string> = new Set([
  '__defineGetter__',
  '__defineSetter__',
  '__lookupGetter__',
  '__lookupSetter__',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'isPrototypeOf',
  'propertyIsEnumerable',
  'toLocaleString',
  'toString',
  'valueOf',
])

/** Every order of whole numbers as "at least": ≥ n and > n−1 are one test, < and ≤ its opposite. */
function floorOf(count: number, comparison: Compare['comparison']) {
  const least = comparison === 'at-least' || comparison === 'less' ? count : count + 1
  const positive = comparison === 'at-least' || comparison === 'more'
  return { least, yes: positive ? 1 : 2, no: positive ? 2 : 1 }
}

function isAlwaysKnown(value: Value): boolean {
  return value.kind === 'literal' || value.kind === 'as-of'
}

export function stringsText(list: readonly string[]): string {
  return `[${list.map((one) => quoted(String(one))).join(', ')}]`
}
