import { expect } from 'vitest'
import { compileRecords } from '../../../src/backends/javascript/compile-records.ts'
import { assembleValidators } from '../../../src/backends/json-schema/validators/assemble-validators.ts'
import { type FactProblem, FactsError } from '../../../src/decide/facts/problems.ts'
import { createPlan } from '../../../src/engine.ts'
import type { Condition } from '../../../src/ir/nodes/index.ts'
import type { Plan } from '../../../src/plan-api.ts'
import { factRef, literal } from '../../decide/arbitraries/values.ts'
import { category, duty, entitlement, planOf } from '../../decide/support/plan.ts'

/** A condition that reads one fact of every type. */
export const readsEveryType: Condition = {
  kind: 'any',
  of: [
    { kind: 'same', left: factRef('poor'), right: literal('boolean', true) },
    { kind: 'one-of', value: factRef('kind'), list: literal('set', ['a', 'b']) },
    { kind: 'compare', comparison: 'at-least', left: factRef('count'), right: literal('integer', 4) },
    { kind: 'compare', comparison: 'more', left: factRef('width'), right: literal('decimal', '1.5') },
    { kind: 'compare', comparison: 'equal', left: factRef('birth'), right: literal('date', 20200301) },
    { kind: 'includes', mode: 'all', value: factRef('tags'), list: literal('set', ['a', 'c']) },
    { kind: 'compare', comparison: 'less', left: factRef('opens'), right: literal('time-of-day', 60) },
    { kind: 'same', left: factRef('school'), right: literal('text', '__proto__') },
    { kind: 'same', left: factRef('father.away'), right: literal('boolean', true) },
  ],
}

export const ir = planOf([
  category('test.category', { kind: 'not', of: readsEveryType }),
  entitlement('test.rule', readsEveryType),
  duty('test.duty', { kind: 'known', value: factRef('kind') }, readsEveryType),
])

export const records = (subject: string) => compileRecords(ir, subject)

/** Generated code behind the validators made for this very plan. */
export const plans: Readonly<Record<string, Plan>> = {
  closures: createPlan(ir),
  'generated code': createPlan(ir, { records, accepts: assembleValidators(ir) }),
}

export const asOf = '2026-03-01'

export type Answer =
  | { readonly outcome: string }
  | { readonly problems: readonly string[]; readonly all: readonly FactProblem[]; readonly message: string }

type Way = (plan: Plan, facts: object) => Promise<string> | string

/** Every way to an outcome of `test.rule`, and through everything that can be asked of a decision. */
export const ways: Readonly<Record<string, Way>> = {
  decide: (plan, facts) => {
    const decision = plan.decide('test.rule', facts, { asOf })
    JSON.stringify([decision.toJSON(), decision.explain('zh'), decision.explain('en')])
    return decision.outcome
  },
  decideAll: (plan, facts) => {
    const { decisions } = plan.decideAll(facts, { asOf, subject: 'child' as never })
    return decisions.find(({ rule }) => rule === 'test.rule')?.outcome ?? ''
  },
  outcomes: (plan, facts) => (plan.outcomes(facts, { asOf }) as Record<string, string>)['test.rule'] ?? '',
  decideMany: async (plan, facts) => {
    const many = await plan.decideMany([{}, facts, { poor: true }], { asOf })
    const [invalid, ...others] = many.invalid
    if (others.length > 0 || (invalid && invalid.row !== 1)) throw new Error('a good row was refused')
    if (many.outcome('test.rule', 0) !== 'undetermined' || many.outcome('test.rule', 2) !== 'entitled')
      throw new Error('one row changed another')
    if (invalid) throw new FactsError(invalid.problems)
    return many.outcome('test.rule', 1)
  },
}

/** The outcome, or code and path of every problem of the one error that may be thrown. */
export async function answerOf(way: Way, plan: Plan, facts: unknown): Promise<Answer> {
  try {
    return { outcome: await way(plan, facts as object) }
  } catch (error) {
    if (!(error instanceof FactsError)) throw error
    const { problems, message } = error
    return { problems: problems.map(({ code, path }) => `${code} ${path}`), all: problems, message }
  }
}

/** What every way makes of the facts, which is the same. */
export async function everywhere(make: () => unknown): Promise<Answer> {
  const answers = await Promise.all(
    Object.values(ways).map((way) => answerOf(way, plans.closures as Plan, make())),
  )
  const [first, ...others] = answers
  for (const one of others) expect(one).toEqual(first)
  return first as Answer
}

/** However much is wrong, what is said of it is short, and each message is one line that anybody may print or log. */
export function expectBounded(answer: Answer): void {
  if (!('problems' in answer)) return
  expect(answer.all.length).toBeGreaterThan(0)
  expect(answer.all.length).toBeLessThanOrEqual(201)
  expect(answer.message.length).toBeLessThan(400 * answer.all.length)
  for (const { message, path } of answer.all) {
    expect(path.length).toBeLessThanOrEqual(200)
    expect(message.en + message.zh).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\p{Cs}]/u)
  }
}
