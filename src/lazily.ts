import type { Plan } from './plan-api.ts'
import type { PlanTypes } from './plan-types.ts'

/** A plan that is made ready at its first use, so that importing it does nothing. */
export function lazily<T extends PlanTypes>(make: () => Plan<T>): Plan<T> {
  let made: Plan<T> | undefined
  const plan = () => {
    made ??= make()
    return made
  }
  return {
    get ir() {
      return plan().ir
    },
    decide: (rule, facts, options) => plan().decide(rule, facts, options),
    decideAll: (facts, options) => plan().decideAll(facts, options),
    outcomes: (facts, options) => plan().outcomes(facts, options),
    decideMany: (rows, options) => plan().decideMany(rows, options),
    validate: (facts, options) => plan().validate(facts, options),
    assess: (data, options) => plan().assess(data, options),
  }
}
