import type { PlanIr } from '../../ir/nodes/index.ts'
import { subjectSchema } from './subject-schema.ts'

/** The JSON Schema (2020-12) of the facts of each subject, by file name: `child.schema.json`. */
export function printJsonSchemas(ir: PlanIr): ReadonlyMap<string, string> {
  return new Map(ir.subjects.map(({ id }) => [`${id}.schema.json`, printJsonSchema(ir, id)]))
}

/** The JSON Schema of the facts of one subject. @throws {RangeError} for a subject that the plan does not have */
export function printJsonSchema(ir: PlanIr, id: string): string {
  const subjects = new Map(ir.subjects.map((one) => [one.id, one]))
  const subject = subjects.get(id)
  if (!subject) throw new RangeError(`no subject \`${id}\``)
  return `${JSON.stringify(subjectSchema(subject, subjects), null, 2)}\n`
}
