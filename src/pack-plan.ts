import { compileRecords } from './backends/javascript/compile-records.ts'
import { assembleValidators } from './backends/json-schema/validators/assemble-validators.ts'
import { createPlan } from './engine.ts'
import type { PlanIr } from './ir/nodes/index.ts'
import type { Plan } from './plan-api.ts'
import type { PlanTypes } from './plan-types.ts'

/** A plan that was loaded at run time: its rules are compiled to code where the host allows it. */
export function planOfPack<T extends PlanTypes>(ir: PlanIr): Plan<T> {
  return createPlan<T>(ir, {
    records: (subject) => compileRecords(ir, subject),
    accepts: assembleValidators(ir),
  })
}
