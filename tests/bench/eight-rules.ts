import { fileURLToPath } from 'node:url'
import { printColumnCode } from '../../src/backends/columns/print-column-code.ts'
import { printRecordCode } from '../../src/backends/javascript/print-record-code.ts'
import { quoted } from '../../src/backends/javascript/quote.ts'
import { printValidators } from '../../src/backends/json-schema/validators/print-validators.ts'
import type { Parameter, PlanIr } from '../../src/ir/nodes/index.ts'
import { loadPack } from '../../src/node/load-pack.ts'
import { rulesByHand } from './hand-written.ts'
import { localLists } from './local-lists.ts'

/** The categories of parents that the eight rules ask about. */
const asked = ['welfare.parent-dead-or-missing', 'welfare.parent-unable-to-support']

/** The shipped dictionaries with these eight rules and what they need, and the lists that a locality sets. */
export async function eightRulesIr(): Promise<PlanIr> {
  const { ir, findings } = await loadPack(fileURLToPath(new URL('../../rules', import.meta.url)))
  if (!ir) throw new Error(`the shipped rules do not compile: ${JSON.stringify(findings[0])}`)
  const kept: ReadonlySet<string> = new Set([...rulesByHand, ...asked])
  return {
    ...ir,
    rules: ir.rules.filter(({ id }) => kept.has(id)),
    parameters: ir.parameters.map((one) => withLocalList(one, ir.from)),
  }
}

function withLocalList(parameter: Parameter, from: number): Parameter {
  const list = (localLists as Readonly<Record<string, readonly string[]>>)[parameter.id]
  return list
    ? { ...parameter, values: [{ from, value: list, source: 'benchmark', verified: false }] }
    : parameter
}

/** Modules of the plan of these rules, compiled ahead of time as the shipped plan is; `source` leads to src/. */
export function printEightRules(
  ir: PlanIr,
  source: string,
): { readonly records: string; readonly columns: string } {
  const head = '// @ts-nocheck: plain JavaScript, compiled from the rules'
  const plan = `JSON.parse(${quoted(JSON.stringify(ir))})`
  return {
    records: `${head}
import { surroundings } from '${source}/backends/javascript/record-code.ts'
import { acceptor } from '${source}/backends/json-schema/validators/acceptor.ts'
import { dayOf, isDecimalText, isList, isRecord, isTime } from '${source}/backends/json-schema/validators/checks.ts'
import { createPlan } from '${source}/engine.ts'

const child = ${printRecordCode(ir, 'child')}

${printValidators(ir)}

export const eightRules = createPlan(${plan}, {
  records: (subject) => (subject === 'child' ? child(surroundings) : null),
  accepts: (subject) => (subject === 'child' ? acceptor(validators.child) : null),
})
`,
    columns: `${head}
import { createColumnPlan } from '${source}/column-plan.ts'

const child = ${printColumnCode(ir, 'child')}

export const eightColumns = createColumnPlan(${plan}, (subject) => (subject === 'child' ? child : null))
`,
  }
}
