import type { PlanIr } from '../../ir/nodes/index.ts'
import { subjectSchema } from './subject-schema.ts'

/** The JSON Schema (2020-12) of the facts of each subject, by file name: `child.schema.json`. */
export function printJsonSchemas(ir: PlanIr): ReadonlyMap<string, string> {
  const subjects = new Map(ir.subjects.map((subject) => [subject.id, subject]))
  return new Map(
    ir.subjects.map((subject) => [
      `${subject.id}.schema.json`,
      `${JSON.stringify(subjectSchema(subject, subjects), null, 2)}\n`,
    ]),
  )
}
