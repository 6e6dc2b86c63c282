import type { InputFact, Subject } from '../../ir/nodes/index.ts'
import type { Bilingual } from '../../model/text.ts'

/** What stands under one name where facts are written nested. */
export type Branch =
  | { readonly kind: 'fact'; readonly fact: InputFact }
  | { readonly kind: 'group'; readonly branches: Branches }
  /** The facts of another subject, every one of them and no other. */
  | { readonly kind: 'related'; readonly subject: Subject; readonly title: Bilingual }

export type Branches = ReadonlyMap<string, Branch>

/** Where related subjects are looked up, by id. */
export type Subjects = ReadonlyMap<string, Subject>

/** The facts of a subject as a tree, in the order of the dictionary. A fact hides what would stand below it. */
export function branchesOf(subject: Subject, subjects: Subjects): Branches {
  const related = new Map<string, Branch>()
  for (const [name, relation] of Object.entries(subject.relations)) {
    const other = subjects.get(relation.subject)
    if (other && holdsAllOf(subject, name, other))
      related.set(name, { kind: 'related', subject: other, title: relation.title })
  }
  const steps = subject.inputs.map((fact) => ({ fact, names: fact.path.split('.') }))
  return nested(steps, related)
}

/** Whether every fact can be given nested: none stands below another. */
export function canBeNested({ inputs }: Subject): boolean {
  const paths = new Set(inputs.map(({ path }) => path))
  return inputs.every(({ path }) => {
    for (let dot = path.indexOf('.'); dot !== -1; dot = path.indexOf('.', dot + 1))
      if (paths.has(path.slice(0, dot))) return false
    return true
  })
}

interface Step {
  readonly fact: InputFact
  readonly names: readonly string[]
}

function nested(steps: readonly Step[], related: Branches): Branches {
  const byName = new Map<string, Step[]>()
  for (const step of steps) {
    const [name = ''] = step.names
    byName.set(name, [...(byName.get(name) ?? []), step])
  }
  return new Map(
    [...byName].map(([name, inside]): [string, Branch] => {
      const other = related.get(name)
      if (other) return [name, other]
      const leaf = inside.find(({ names }) => names.length === 1)
      if (leaf) return [name, { kind: 'fact', fact: leaf.fact }]
      const deeper = inside.map(({ fact, names }) => ({ fact, names: names.slice(1) }))
      return [name, { kind: 'group', branches: nested(deeper, new Map()) }]
    }),
  )
}

/** Facts under a relation are the other subject's, but a dictionary may have added some of its own there. */
function holdsAllOf(subject: Subject, relation: string, other: Subject): boolean {
  const prefix = `${relation}.`
  const own = subject.inputs.filter(({ path }) => path.startsWith(prefix))
  return (
    own.length === other.inputs.length &&
    own.every((fact, index) => {
      const same = other.inputs[index]
      return same !== undefined && fact.path === prefix + same.path && rangeOf(fact) === rangeOf(same)
    })
  )
}

/** All that says which values a fact takes. */
function rangeOf({ type, values, minimum, maximum, earliest, latest }: InputFact): string {
  return JSON.stringify([type, Object.keys(values ?? {}), minimum, maximum, earliest, latest])
}
