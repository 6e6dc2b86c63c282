import type { Atom, Names } from './atoms.ts'
import { Entangled } from './entangled.ts'
import { listsIn } from './listed.ts'
import type { Trial, Unknown } from './unknowns.ts'

/** More sets than this cannot be told apart by any list a person would write. */
const MOST_SETS = 4096

/**
 * Sets that stand for all sets. Members that stand in the same lists cannot be told apart, and `any`, `all` and
 * `none` only ask whether none, some or every one of such a group is there. Against something unknown every member
 * is a group of its own.
 */
export function setSamples(
  unknown: Unknown,
  atoms: readonly Atom[],
  members: readonly string[],
  names: Names,
  trial: Trial,
): ReadonlySet<string>[] {
  const linked = atoms.some((atom) => atom.unknowns.length > 1)
  const lists = atoms.flatMap((atom) => listsIn(atom.node, names, trial)).map((list) => new Set(list))
  const declared = unknown.kind === 'fact' ? Object.keys(unknown.fact.values ?? {}) : []
  const groups = new Map<string, string[]>()
  for (const member of new Set([...declared, ...members])) {
    const signature = linked ? member : lists.map((list) => (list.has(member) ? '1' : '0')).join('')
    groups.set(signature, [...(groups.get(signature) ?? []), member])
  }
  let samples: string[][] = [[]]
  for (const group of groups.values()) {
    const choices = group.length === 1 ? [[], group] : [[], group.slice(0, 1), group]
    samples = samples.flatMap((sample) => choices.map((choice) => [...sample, ...choice]))
    if (samples.length > MOST_SETS) throw new Entangled([unknown.path])
  }
  return samples.map((sample) => new Set(sample))
}
