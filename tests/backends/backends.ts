import { compileColumns } from '../../src/backends/columns/compile-columns.ts'
import { evaluate, type Known } from '../../src/backends/interpreter/evaluate.ts'
import { compileRecords } from '../../src/backends/javascript/compile-records.ts'
import { createColumnPlan } from '../../src/column-plan.ts'
import { Decider } from '../../src/decide/decider.ts'
import { createEngine } from '../../src/deciding.ts'
import type { Condition, DecidableRule, PlanIr } from '../../src/ir/nodes/index.ts'
import type { Truth } from '../../src/values/index.ts'

export type Outcomes = Readonly<Record<string, string>>
type Facts = Readonly<Record<string, unknown>>

const KINDS = {
  category: ['not-member', 'undetermined', 'member'],
  entitlement: ['not-entitled', 'undetermined', 'entitled'],
} as const

/** The outcomes of all rules about a subject by the definition of each condition. */
export function interpreted(ir: PlanIr, subject: string, facts: Facts, asOf: string): Outcomes {
  const decider = new Decider(ir)
  const frame = decider.frame(subject, facts, { asOf })
  const { slots } = decider.dictionary(subject).layout
  const known: Known = {
    fact: (path) => frame.facts[slots.get(path) ?? -1],
    parameter: (id) => frame.parameters.get(id),
    asOf: frame.asOf,
    ageCompletes: ir.settings.ageCompletes,
  }
  const rules = ir.rules.filter((one): one is DecidableRule => 'subject' in one && one.subject === subject)
  return Object.fromEntries(
    rules.map((rule) => [rule.id, outcomeBy(rule, frame.asOf, (one) => evaluate(one, known))]),
  )
}

function outcomeBy(rule: DecidableRule, asOf: number, truthOf: (one: Condition) => Truth): string {
  if (rule.kind === 'duty') {
    const version = rule.versions.find(({ from, through }) => from <= asOf && asOf <= through)
    if (!version) return 'not-in-force'
    const [binds, kept] = [truthOf(version.applies), truthOf(version.holds)]
    if (binds !== 1) return binds === 0 ? 'undetermined' : 'not-applicable'
    if (kept === -1) return ['must', 'must-not', undefined].includes(rule.force) ? 'violated' : 'undetermined'
    return kept === 1 ? 'compliant' : 'undetermined'
  }
  const version = rule.versions.find(({ from, through }) => from <= asOf && asOf <= through)
  return version ? (KINDS[rule.kind][truthOf(version.condition) + 1] as string) : 'not-in-force'
}

/** Every other way that a plan is decided; each must give what the interpreter gives. */
export const backends: Readonly<
  Record<string, (ir: PlanIr, subject: string, facts: Facts, asOf: string) => Outcomes | Promise<Outcomes>>
> = {
  closures: (ir, subject, facts, asOf) => createEngine(ir).outcomes(facts, { asOf, subject }) as Outcomes,
  code: (ir, subject, facts, asOf) => {
    const records = (one: string) => compileRecords(ir, one)
    const engine = createEngine(ir, { records })
    return engine.outcomes(nested(facts), { asOf, subject, unchecked: true }) as Outcomes
  },
  columns: (ir, subject, facts, asOf) => overColumns(ir, subject, facts, asOf, true),
  'columns row by row': (ir, subject, facts, asOf) => overColumns(ir, subject, facts, asOf, false),
}

async function overColumns(
  ir: PlanIr,
  subject: string,
  facts: Facts,
  asOf: string,
  code: boolean,
): Promise<Outcomes> {
  const plan = createColumnPlan(ir, (one) => (code ? compileColumns(ir, one) : null))
  // The facts stand in the second of three rows, beside rows of which nothing is known.
  const columns = plan.columnsOf([{}, facts, {}], { subject, asOf })
  if (Object.keys(columns).length === 0) return createEngine(ir).outcomes({}, { asOf, subject }) as Outcomes
  const decided = await plan.decideColumns(columns, { subject, asOf })
  return Object.fromEntries(decided.rules.map((rule) => [rule, decided.outcome(rule, 1)]))
}

/** Dotted facts as nested records, the form that generated code reads. */
export function nested(facts: Facts): Facts {
  const record: Record<string, unknown> = {}
  for (const [path, value] of Object.entries(facts)) {
    const keys = path.split('.')
    const last = keys.pop() as string
    let holder = record
    for (const key of keys) {
      holder[key] ??= {}
      holder = holder[key] as Record<string, unknown>
    }
    holder[last] = value
  }
  return record
}
