import type { PlanNames } from '../backends/sentences/index.ts'
import type { Subject } from '../ir/nodes/index.ts'
import type { Path } from '../model/document.ts'
import { ownEntry } from '../values/own.ts'

/**
 * The dotted path of the related person that the last key of a condition's path names (`father`,
 * `guardian.mother`), `undefined` where that key is no relation.
 */
export function relationAt(path: Path, subject: Subject, names: PlanNames): string | undefined {
  const steps: string[] = []
  let here: Subject | undefined = subject
  let last: Path[number] | undefined
  for (const key of path) {
    const relation: Subject['relations'][string] | undefined = here && ownEntry(here.relations, String(key))
    if (relation === undefined) continue
    steps.push(String(key))
    here = names.subjects.get(relation.subject)
    last = key
  }
  return last !== undefined && last === path.at(-1) ? steps.join('.') : undefined
}
