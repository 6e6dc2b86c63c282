import type { Condition, Value } from '../../../src/ir/nodes/index.ts'
import { type Day, dayOfNumber } from './day.ts'

export interface Mentions {
  /** In the order in which the text first speaks of them. */
  readonly facts: readonly string[]
  readonly parameters: readonly string[]
}

/** Everything that conditions speak of on a day, in reading order. */
export function mentionsOf(conditions: readonly Condition[], asOf: Day): Mentions {
  const facts: string[] = []
  const parameters: string[] = []
  const note = (list: string[], name: string) => {
    if (!list.includes(name)) list.push(name)
  }
  const value = (one: Value): void => {
    if (one.kind === 'fact') note(facts, one.path)
    else if (one.kind === 'parameter') note(parameters, one.id)
    else if (one.kind === 'age') value(one.birth)
    else if (one.kind === 'elapsed') for (const end of [one.since, one.until]) value(end)
    else if (one.kind === 'ratio') for (const part of [one.of, one.per]) value(part)
  }
  const read = (one: Condition): void => {
    switch (one.kind) {
      case 'constant':
        return
      case 'not':
        return read(one.of)
      case 'at-least-of':
        if (typeof one.count !== 'number') value(one.count)
        for (const part of one.of) read(part)
        return
      case 'all':
      case 'any':
      case 'first-known':
        for (const part of one.of) read(part)
        return
      case 'category':
        for (const { from, through, condition } of one.versions)
          if (dayOfNumber(from) <= asOf && asOf <= dayOfNumber(through)) read(condition)
        return
      case 'known':
        return value(one.value)
      case 'one-of':
      case 'includes':
        value(one.value)
        return value(one.list)
      case 'compare':
      case 'same':
        value(one.left)
        return value(one.right)
    }
  }
  for (const condition of conditions) read(condition)
  return { facts, parameters }
}

/** Whether some comparison is between two facts that are both unknown, or worked out from two. */
export function comparesUnknowns(
  conditions: readonly Condition[],
  asOf: Day,
  isKnown: (path: string) => boolean,
): boolean {
  const inside = (one: Condition): readonly Condition[] => {
    if (one.kind === 'not') return [one.of]
    if (one.kind === 'category') return one.versions.map((version) => version.condition)
    return 'of' in one ? one.of : []
  }
  const compares = (one: Condition): boolean => {
    if (inside(one).length > 0) return inside(one).some(compares)
    return one.kind === 'compare' && mentionsOf([one], asOf).facts.filter((path) => !isKnown(path)).length > 1
  }
  return conditions.some(compares)
}
