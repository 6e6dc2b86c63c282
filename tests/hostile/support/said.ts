import type { Plan } from '../../../src/plan-api.ts'

export const options = { asOf: '2026-06-01' }
const child = { birthDate: '2022-09-12', registration: {}, father: {}, household: { hardship: null } }

/** Everything that is said of a child, by every way; a promise only where it was worked out before it was made. */
export function said(plan: Plan): unknown[] {
  const { decisions, notInForce } = plan.decideAll(child, { ...options, subject: 'child' as never })
  const one = plan.decide('welfare.rehabilitation-assistance', child, options)
  return [
    [decisions.map(({ rule, outcome }) => [rule, outcome]), one.toJSON(), one.explain('en')],
    notInForce,
    plan.outcomes(child, options),
    plan.outcomes({}, options),
    plan.decideMany([child, {}, child], options),
  ]
}

export async function settled(answers: readonly unknown[]): Promise<unknown> {
  const [decisions, notInForce, some, none, promised] = answers
  const many = (await promised) as Awaited<ReturnType<Plan['decideMany']>>
  return [decisions, notInForce, some, none, many.invalid, many.rules.map((rule) => many.counts(rule))]
}
