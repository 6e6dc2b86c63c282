import type { InputFact, Subject } from '../../ir/nodes/index.ts'
import { docComment } from './doc-comment.ts'
import { name, union } from './names.ts'

/** The facts of a subject, nested or dotted; each may be left out or `null` where it is not known. */
export function subjectTypes(subject: Subject, interfaceOf: (subject: string) => string): string {
  const own = subject.inputs.filter((fact) => !relationOf(subject, fact.path))
  const dotted = subject.inputs.filter((fact) => fact.path.includes('.'))
  const related = Object.entries(subject.relations).map(
    ([relation, { subject: other, title }]) =>
      `${docComment(title.zh, '  ')}  ${name(relation)}?: ${interfaceOf(other)} | null | undefined`,
  )
  return [
    docComment(`${subject.title.zh} · ${subject.title.en}`, '').trimEnd(),
    `export interface ${interfaceOf(subject.id)} {`,
    ...nested(
      own.map((fact) => ({ fact, steps: fact.path.split('.') })),
      '  ',
    ),
    ...dotted.map(
      (fact) =>
        `${docComment(fact.title.zh, '  ')}  ${name(fact.path)}?: ${valueType(fact)} | null | undefined`,
    ),
    ...related,
    '}',
    '',
  ].join('\n')
}

interface Branch {
  readonly fact: InputFact
  readonly steps: readonly string[]
}

function nested(branches: readonly Branch[], indent: string): string[] {
  const groups = new Map<string, Branch[]>()
  for (const branch of branches) {
    const [step = ''] = branch.steps
    groups.set(step, [...(groups.get(step) ?? []), branch])
  }
  return [...groups].flatMap(([step, inside]) => {
    const leaf = inside.find((one) => one.steps.length === 1)
    if (leaf)
      return [
        `${docComment(leaf.fact.title.zh, indent)}${indent}${name(step)}?: ${valueType(leaf.fact)} | null | undefined`,
      ]
    const deeper = inside.map(({ fact, steps }) => ({ fact, steps: steps.slice(1) }))
    return [`${indent}${name(step)}?: {`, ...nested(deeper, `${indent}  `), `${indent}} | null | undefined`]
  })
}

function relationOf(subject: Subject, path: string): string | undefined {
  return Object.keys(subject.relations).find((relation) => path.startsWith(`${relation}.`))
}

function valueType(fact: InputFact): string {
  switch (fact.type) {
    case 'boolean':
      return 'boolean'
    case 'integer':
      return 'number'
    case 'decimal':
      return 'number | string'
    case 'enum':
      return union(Object.keys(fact.values ?? {}))
    case 'set':
      return `readonly (${union(Object.keys(fact.values ?? {}))})[]`
    default:
      return 'string'
  }
}
