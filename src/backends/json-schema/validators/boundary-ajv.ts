import { Ajv } from 'ajv'
import type { PlanIr } from '../../../ir/nodes/index.ts'
import { canBeNested } from '../fact-branches.ts'
import { boundarySchema } from './boundary-schema.ts'
import { options } from './keywords/options.ts'
import { record } from './keywords/record.ts'
import { schemaKey, subject } from './keywords/subject.ts'
import { day, decimal, text, time } from './keywords/values.ts'

/** An instance of ajv that knows the facts of every subject of a plan; nothing is compiled yet. */
export function boundaryAjv(ir: PlanIr): Ajv {
  const ajv = new Ajv({
    code: { source: true, esm: true },
    // A long list of options stays comparisons: the loop would need code of ajv at run time.
    loopEnum: Number.POSITIVE_INFINITY,
    messages: false,
    // The schemas are made above, not given; and nothing may be written to a console.
    meta: false,
    validateSchema: false,
    logger: false,
    keywords: [record, subject, options, decimal, day, time, text],
  })
  const subjects = new Map(ir.subjects.map((one) => [one.id, one]))
  for (const one of subjectsToValidate(ir)) ajv.addSchema(boundarySchema(one, subjects), schemaKey(one.id))
  return ajv
}

/** Facts of which one hides another are read: nested, they could not be told apart. */
export function subjectsToValidate({ subjects }: Pick<PlanIr, 'subjects'>): PlanIr['subjects'] {
  return subjects.filter(canBeNested)
}
