import type { PlanIr, Rule } from '../../ir/nodes/index.ts'
import { outcomes } from '../../model/outcomes.ts'
import { docComment } from './doc-comment.ts'
import { interfaceNames, name, union } from './names.ts'
import { subjectTypes } from './subject-types.ts'

/** The names of a plan as TypeScript: an interface for `createPlan<…>`. Every name is written as a JSON string. */
export function printTypes(ir: PlanIr, interfaceName: string): string {
  const rules = ir.rules.map(
    (rule) => `${docComment(ruleComment(rule), '    ')}    ${name(rule.id)}: ${ruleType(rule)}`,
  )
  const interfaces = interfaceNames(ir.subjects)
  const interfaceOf = (subject: string) => interfaces.get(subject) ?? 'object'
  const subjects = ir.subjects.map((subject) => `    ${name(subject.id)}: ${interfaceOf(subject.id)}`)
  const paths = ir.subjects.map(
    (subject) => `    ${name(subject.id)}: ${union(subject.inputs.map((fact) => fact.path))}`,
  )
  return [
    '// Generated from the rules; do not edit.',
    ...ir.subjects.map((subject) => subjectTypes(subject, interfaceOf)),
    `export interface ${interfaceName} {`,
    '  rules: {',
    ...rules,
    '  }',
    '  subjects: {',
    ...subjects,
    '  }',
    '  paths: {',
    ...paths,
    '  }',
    '}',
    '',
  ].join('\n')
}

function ruleType(rule: Rule): string {
  const grants =
    rule.kind === 'entitlement' ? rule.versions.flatMap((one) => one.grants.map((grant) => grant.id)) : []
  const subject = 'subject' in rule ? name(rule.subject) : 'never'
  return `{ kind: ${name(rule.kind)}; subject: ${subject}; outcome: ${union(outcomes[rule.kind])}; grants: ${union(grants)} }`
}

/** What an editor shows of a rule id. */
function ruleComment(rule: Rule): string {
  const clauses = [...new Set(rule.cites.map((cite) => cite.clause))]
  return `${rule.title.zh} · ${rule.title.en} (${clauses.join(', ')})`
}
