import type { Comparison, Condition, Value } from '../../../src/ir/nodes/index.ts'
import { type AgeCompletes, age, type Day, dayOfNumber, elapsed } from './day.ts'
import { dividedBy, type Fraction, fractionOf, order, times, whole } from './fraction.ts'

/** A known value: numbers as fractions, days as day counts, times as minutes. */
export type Held = boolean | string | number | Fraction | readonly string[]

/** All that is known when a rule is read. */
export interface World {
  readonly facts: ReadonlyMap<string, Held>
  readonly parameters: ReadonlyMap<string, Held>
  readonly asOf: Day
  readonly ageCompletes: AgeCompletes
}

export type Verdict = 'true' | 'false' | 'unknown'

const verdict = (answer: boolean): Verdict => (answer ? 'true' : 'false')

/** The truth of a condition, straight from the definitions: design §2 and §3, Kleene's tables, the node comments. */
export function truthIn(world: World, condition: Condition): Verdict {
  switch (condition.kind) {
    case 'constant':
      return condition.truth === 1 ? 'true' : condition.truth === -1 ? 'false' : 'unknown'
    case 'all': {
      const parts = condition.of.map((part) => truthIn(world, part))
      return parts.includes('false') ? 'false' : parts.includes('unknown') ? 'unknown' : 'true'
    }
    case 'any': {
      const parts = condition.of.map((part) => truthIn(world, part))
      return parts.includes('true') ? 'true' : parts.includes('unknown') ? 'unknown' : 'false'
    }
    case 'not': {
      const part = truthIn(world, condition.of)
      return part === 'unknown' ? 'unknown' : verdict(part === 'false')
    }
    case 'at-least-of': {
      const count =
        typeof condition.count === 'number' ? whole(condition.count) : valueIn(world, condition.count)
      if (count === undefined) return 'unknown'
      const parts = condition.of.map((part) => truthIn(world, part))
      const sure = parts.filter((one) => one === 'true').length
      const open = parts.filter((one) => one === 'unknown').length
      if (order(whole(sure), count as Fraction) >= 0) return 'true'
      return order(whole(sure + open), count as Fraction) < 0 ? 'false' : 'unknown'
    }
    case 'first-known':
      return condition.of.map((part) => truthIn(world, part)).find((one) => one !== 'unknown') ?? 'unknown'
    case 'compare':
      return compared(valueIn(world, condition.left), valueIn(world, condition.right), condition.comparison)
    case 'same': {
      const left = valueIn(world, condition.left)
      const right = valueIn(world, condition.right)
      return left === undefined || right === undefined ? 'unknown' : verdict(left === right)
    }
    case 'one-of': {
      const value = valueIn(world, condition.value)
      const list = valueIn(world, condition.list) as readonly string[] | undefined
      if (list?.length === 0) return 'false'
      return value === undefined || list === undefined ? 'unknown' : verdict(list.includes(value as string))
    }
    case 'includes': {
      const held = valueIn(world, condition.value) as readonly string[] | undefined
      const list = valueIn(world, condition.list) as readonly string[] | undefined
      if (list?.length === 0) return verdict(condition.mode !== 'any')
      if (held === undefined || list === undefined) return 'unknown'
      if (condition.mode === 'all') return verdict(list.every((one) => held.includes(one)))
      const any = list.some((one) => held.includes(one))
      return verdict(condition.mode === 'any' ? any : !any)
    }
    case 'known':
      return verdict(valueIn(world, condition.value) !== undefined)
    case 'category': {
      const version = condition.versions.find(
        ({ from, through }) => dayOfNumber(from) <= world.asOf && world.asOf <= dayOfNumber(through),
      )
      return version ? truthIn(world, version.condition) : 'unknown'
    }
  }
}

function compared(left: Held | undefined, right: Held | undefined, comparison: Comparison): Verdict {
  if (left === undefined || right === undefined) return 'unknown'
  const sign =
    typeof left === 'number' ? left - (right as number) : order(left as Fraction, right as Fraction)
  switch (comparison) {
    case 'equal':
      return verdict(sign === 0)
    case 'less':
      return verdict(sign < 0)
    case 'at-most':
      return verdict(sign <= 0)
    case 'more':
      return verdict(sign > 0)
    case 'at-least':
      return verdict(sign >= 0)
  }
}

/** A value, `undefined` where it is not known. */
export function valueIn(world: World, value: Value): Held | undefined {
  switch (value.kind) {
    case 'literal':
      return heldLiteral(value.type, value.value)
    case 'fact':
      return world.facts.get(value.path)
    case 'parameter':
      return world.parameters.get(value.id)
    case 'as-of':
      return world.asOf
    case 'age': {
      const birth = world.facts.get(value.birth.path) as Day | undefined
      const years = birth === undefined ? undefined : age(birth, world.asOf, value.unit, world.ageCompletes)
      return years === undefined ? undefined : whole(years)
    }
    case 'elapsed': {
      const since = valueIn(world, value.since) as Day | undefined
      const until = valueIn(world, value.until) as Day | undefined
      return since === undefined || until === undefined ? undefined : whole(elapsed(since, until, value.unit))
    }
    case 'ratio': {
      const of = world.facts.get(value.of.path) as Fraction | undefined
      const per = world.facts.get(value.per.path) as Fraction | undefined
      return of === undefined || per === undefined
        ? undefined
        : dividedBy(times(of, fractionOf(value.times)), per)
    }
  }
}

const literals = new Map<string, Held>()

/** A literal of the IR: yyyymmdd, minutes, decimal text, whole numbers, lists, words. */
export function heldLiteral(type: string, value: boolean | number | string | readonly string[]): Held {
  if (type === 'date') return dayOfNumber(value as number)
  if (type !== 'integer' && type !== 'decimal') return value
  const known = literals.get(String(value))
  if (known !== undefined) return known
  const made = fractionOf(String(value))
  literals.set(String(value), made)
  return made
}
