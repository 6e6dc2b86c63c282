import type { Subject } from '../../ir/nodes/index.ts'
import { annotationsOf, bothOf } from './annotations.ts'
import { type Branch, type Branches, branchesOf, type Subjects } from './fact-branches.ts'
import { factSchema } from './fact-schema.ts'
import type { JsonSchema } from './json-schema.ts'

/**
 * The facts of a subject, nested, each of them optional: absent and null both say that it is not known. Related subjects
 * stand once under `$defs`. The document stands alone and names no place.
 */
export function subjectSchema(subject: Subject, subjects: Subjects): JsonSchema {
  const related = [...relatedTo(subject, subjects)].map((one) => [one.id, ownSchema(one, subjects)] as const)
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    ...ownSchema(subject, subjects),
    ...(related.length === 0 ? {} : { $defs: Object.fromEntries(related) }),
  }
}

function ownSchema(subject: Subject, subjects: Subjects): JsonSchema {
  return { title: bothOf(subject.title), type: 'object', ...record(branchesOf(subject, subjects)) }
}

function record(branches: Branches): JsonSchema {
  const properties = [...branches].map(([name, branch]) => [name, branchSchema(branch)] as const)
  return { properties: Object.fromEntries(properties), additionalProperties: false }
}

function branchSchema(branch: Branch): JsonSchema {
  switch (branch.kind) {
    case 'fact':
      return { ...annotationsOf(branch.fact), ...factSchema(branch.fact) }
    case 'group':
      return { type: ['object', 'null'], ...record(branch.branches) }
    case 'related':
      return {
        title: bothOf(branch.title),
        anyOf: [{ $ref: `#/$defs/${branch.subject.id}` }, { type: 'null' }],
      }
  }
}

/** Every subject that the facts of one lead to, the nearest first. INVARIANT of the IR: no subject leads to itself. */
function relatedTo(subject: Subject, subjects: Subjects): Set<Subject> {
  const found = new Set<Subject>()
  const visit = (one: Subject): void => {
    for (const branch of branchesOf(one, subjects).values())
      if (branch.kind === 'related' && !found.has(branch.subject)) {
        found.add(branch.subject)
        visit(branch.subject)
      }
  }
  visit(subject)
  return found
}
