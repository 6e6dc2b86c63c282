import { Decider } from '../../../src/decide/decider.ts'
import type { RuleDecision } from '../../../src/decide/decision.ts'
import type { PlanIr, Rule } from '../../../src/ir/nodes/index.ts'
import type { Receipt } from '../../../src/receipt/format.ts'
import type { Plan, Situation } from '../../decide/arbitraries/situations.ts'
import { subject } from '../../decide/support/dictionary.ts'
import { entitlement, planOf } from '../../decide/support/plan.ts'

export const paths = subject.inputs.map((one) => one.path)

/** Rules of any shape over facts of every type; few enough unknowns that what is missing can be listed. */
export const anything: Plan = {
  among: paths,
  facts: { min: 1, max: 5 },
  depth: 2,
  pool: { parameters: 'open' },
  completions: 200,
}

export function planIn({ conditions, ageCompletes }: Situation, ...more: readonly Rule[]): PlanIr {
  const [condition = { kind: 'constant', truth: 0 } as const] = conditions
  const settings = { ageCompletes, timeZone: 'Asia/Shanghai' }
  return planOf([entitlement('test.rule', condition), ...more], { settings })
}

export function decisionIn(
  ir: PlanIr,
  { given, asOf }: Pick<Situation, 'given' | 'asOf'>,
  parameters: Readonly<Record<string, unknown>> = {},
): RuleDecision {
  return new Decider(ir).decide('test.rule', given, { asOf, parameters })
}

/** As it comes back from a file. */
export function stored(receipt: Receipt): unknown {
  return JSON.parse(JSON.stringify(receipt))
}

/** The same facts written otherwise. */
export function rewritten(
  given: Situation['given'],
  manner: 'reversed' | 'nested' | 'nulls' | 'sets',
): Record<string, unknown> {
  if (manner === 'reversed') return Object.fromEntries(Object.entries(given).reverse())
  if (manner === 'nulls') return { ...Object.fromEntries(paths.map((path) => [path, null])), ...given }
  if (manner === 'sets') {
    const turned = (value: unknown) => (Array.isArray(value) ? [...value, ...value].reverse() : value)
    return Object.fromEntries(Object.entries(given).map(([path, value]) => [path, turned(value)]))
  }
  const nested: Record<string, unknown> = {}
  for (const [path, value] of Object.entries(given)) {
    const [head = '', ...rest] = path.split('.')
    if (rest.length === 0) nested[head] = value
    else nested[head] = { ...(nested[head] as object | undefined), [rest.join('.')]: value }
  }
  return nested
}
