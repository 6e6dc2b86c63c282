import { valuesOf } from '../../ir/references.ts'
import type { Atom } from './atoms.ts'
import type { Unknown } from './unknowns.ts'

/**
 * Sets that stand for all sets. Members that stand in the same lists cannot be told apart, and `any`, `all` and
 * `none` only ask whether none, some or every one of such a group is there.
 */
export function setSamples(unknown: Unknown, atoms: readonly Atom[]): ReadonlySet<string>[] {
  const lists = atoms.flatMap((atom) =>
    valuesOf(atom.node).flatMap((value) =>
      value.kind === 'literal' ? [new Set([value.value].flat().map(String))] : [],
    ),
  )
  const declared = unknown.kind === 'fact' ? Object.keys(unknown.fact.values ?? {}) : []
  const members = [...new Set([...declared, ...lists.flatMap((list) => [...list])])]
  const groups = new Map<string, string[]>()
  for (const member of members) {
    const signature = lists.map((list) => (list.has(member) ? '1' : '0')).join('')
    groups.set(signature, [...(groups.get(signature) ?? []), member])
  }
  let samples: string[][] = [[]]
  for (const group of groups.values()) {
    const choices = group.length === 1 ? [[], group] : [[], group.slice(0, 1), group]
    samples = samples.flatMap((sample) => choices.map((choice) => [...sample, ...choice]))
  }
  return samples.map((sample) => new Set(sample))
}
