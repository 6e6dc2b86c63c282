import { mapParts } from './map-parts.ts'
import type { Condition } from './nodes/conditions.ts'
import type { FactRef, Value } from './nodes/values.ts'

/** The same value, its facts seen from a subject that reaches them through `prefix`. */
export function rebaseValue<V extends Value>(value: V, prefix: string): V {
  const ref = (fact: FactRef): FactRef => ({ ...fact, path: prefix + fact.path })
  const moment = <M extends Value>(one: M): M => (one.kind === 'fact' ? (ref(one) as M) : one)
  switch (value.kind) {
    case 'fact':
      return { ...value, path: prefix + value.path }
    case 'age':
      return { ...value, path: prefix + value.path, birth: ref(value.birth) }
    case 'elapsed':
      return {
        ...value,
        path: prefix + value.path,
        since: moment(value.since),
        until: moment(value.until),
      }
    case 'ratio':
      return { ...value, path: prefix + value.path, of: ref(value.of), per: ref(value.per) }
    default:
      return value
  }
}

/** The same condition about a related subject (`prefix` is `father.`). */
export function rebase(condition: Condition, prefix: string): Condition {
  if (prefix === '') return condition
  const inside = mapParts(condition, (part) => rebase(part, prefix))
  switch (inside.kind) {
    case 'compare':
    case 'same':
      return { ...inside, left: rebaseValue(inside.left, prefix), right: rebaseValue(inside.right, prefix) }
    case 'one-of':
    case 'known':
      return { ...inside, value: rebaseValue(inside.value, prefix) }
    case 'includes':
      return { ...inside, value: rebaseValue(inside.value, prefix) }
    case 'category':
      return { ...inside, at: joinRelations(prefix, inside.at) }
    default:
      return inside
  }
}

function joinRelations(prefix: string, at: string): string {
  return at === '' ? prefix.replace(/\.$/, '') : prefix + at
}
