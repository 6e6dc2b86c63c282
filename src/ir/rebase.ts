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
  const parts = (of: readonly Condition[]) => of.map((part) => rebase(part, prefix))
  switch (condition.kind) {
    case 'constant':
      return condition
    case 'all':
    case 'any':
    case 'first-known':
    case 'at-least-of':
      return { ...condition, of: parts(condition.of) }
    case 'not':
      return { ...condition, of: rebase(condition.of, prefix) }
    case 'compare':
    case 'same':
      return {
        ...condition,
        left: rebaseValue(condition.left, prefix),
        right: rebaseValue(condition.right, prefix),
      }
    case 'one-of':
    case 'known':
      return { ...condition, value: rebaseValue(condition.value, prefix) }
    case 'includes':
      return { ...condition, value: rebaseValue(condition.value, prefix) }
    case 'category':
      return {
        ...condition,
        at: joinRelations(prefix, condition.at),
        versions: condition.versions.map((version) => ({
          ...version,
          condition: rebase(version.condition, prefix),
        })),
      }
  }
}

function joinRelations(prefix: string, at: string): string {
  return at === '' ? prefix.replace(/\.$/, '') : prefix + at
}
