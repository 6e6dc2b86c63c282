import { type AssessData, type AssessOptions, assess } from './assess/index.ts'
import { Decider } from './decide/decider.ts'
import { explainer } from './decide/explain/explain.ts'
import type { Compiled } from './decide/many/outcomes.ts'
import { decidingPart } from './deciding.ts'
import type { PlanIr } from './ir/nodes/index.ts'
import type { Plan } from './plan-api.ts'
import type { PlanTypes } from './plan-types.ts'

/** A plan from its IR, and rules already compiled. Nothing is compiled before it is first used. */
export function createPlan<T extends PlanTypes = PlanTypes>(ir: PlanIr, compiled: Compiled = {}): Plan<T> {
  const plan = {
    ...decidingPart(ir, new Decider(ir, explainer(ir)), compiled),
    assess: (data: AssessData, options: AssessOptions) => assess(ir, data, options),
  }
  // The types of T were generated from this very IR; the decider checks names and values again at run time.
  return Object.freeze(plan) as unknown as Plan<T>
}
