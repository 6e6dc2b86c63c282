import type { Value } from '../../ir/nodes/index.ts'
import { hostForm } from './host-form.ts'
import type { JsonCondition, JsonFact, JsonValue } from './json.ts'

/** What is collected while rules are turned into JSON. */
export interface Draft {
  readonly subject: string
  /** The days of the plan: no rule is in force outside them. */
  readonly period: { readonly from: number; readonly through: number }
  /** Facts that live elsewhere, each with its place in the order in which they may be asked for, from 1. */
  readonly sources: ReadonlyMap<string, number>
  /** Whether only that counts which is known without them. */
  readonly atHandOnly: boolean
  readonly facts: Map<string, JsonFact>
  readonly conditions: Map<string, JsonCondition>
}

export const AS_OF = 'as-of'

/** A checked fact of a subject. No path holds a colon, so it is never the name of a fact as a host gives it. */
export function factName(subject: string, path: string): string {
  return `${subject}:${path}`
}

/** The name in the almanac of what a value reads, put on the list of facts. */
export function factOf(value: Value, draft: Draft): string {
  switch (value.kind) {
    case 'fact':
      return named(draft.facts, factName(draft.subject, value.path), {
        kind: 'input',
        path: value.path,
        type: value.type,
      })
    case 'parameter':
      return named(draft.facts, `parameter/${value.id}`, {
        kind: 'parameter',
        id: value.id,
        type: value.type,
      })
    case 'as-of':
      return named(draft.facts, AS_OF, { kind: 'as-of' })
    case 'age':
      factOf(value.birth, draft)
      return named(draft.facts, factName(draft.subject, value.path), { kind: 'derived', value })
    case 'elapsed':
      for (const end of [value.since, value.until]) factOf(end, draft)
      return named(draft.facts, factName(draft.subject, value.path), { kind: 'derived', value })
    case 'ratio':
      for (const part of [value.of, value.per]) factOf(part, draft)
      return named(draft.facts, factName(draft.subject, value.path), { kind: 'derived', value })
    case 'literal':
      // INVARIANT: conditions ask something of a fact; only their right side may be a literal.
      throw new RangeError('a literal is not asked about')
  }
}

/** The right side of a condition. */
export function operandOf(value: Value, draft: Draft): JsonValue {
  return value.kind === 'literal' ? hostForm(value.type, value.value) : { fact: factOf(value, draft) }
}

/** The name under which a thing stands on a list: the one wanted, unless something else has it already. */
function named<T>(list: Map<string, T>, wanted: string, thing: T): string {
  const content = JSON.stringify(thing)
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? wanted : `${wanted} #${count}`
    const there = list.get(name)
    if (there === undefined) list.set(name, thing)
    else if (JSON.stringify(there) !== content) continue
    return name
  }
}

/** A condition under a name of its own, for what stands in more than one place. */
export function refer(draft: Draft, wanted: string, condition: JsonCondition): JsonCondition {
  return { condition: named(draft.conditions, wanted, atTop(condition)) }
}

/** json-rules-engine takes no bare comparison as all the conditions of a rule, or under a name. */
export function atTop(condition: JsonCondition): JsonCondition {
  return 'fact' in condition ? { all: [condition] } : condition
}
