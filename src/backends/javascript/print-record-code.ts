import type { DecidableRule, PlanIr } from '../../ir/nodes/index.ts'
import { rulesAbout } from '../../ir/rules-about.ts'
import { bodyOf } from './print-subject.ts'
import { keyText } from './quote.ts'
import { recordAccess } from './record-access.ts'

/** What the words of a rule's answers are, by its kind: a table of the generated code. */
const tables = { category: 'C', entitlement: 'E', duty: 'D' } as const

/**
 * The source of a factory for one subject: `(runtime) => ({ codes, outcomes })`. `codes(o, A, P, out, at)` writes an
 * answer code for every rule; `outcomes(o, A, P)` gives an object of outcomes by rule id. It is plain JavaScript: no
 * eval, no import, nothing done before it is called.
 */
export function printRecordCode(ir: PlanIr, subject: string, only?: ReadonlySet<string>): string {
  const rules = rulesAbout(ir, subject).filter(({ id }) => only === undefined || only.has(id))
  const parameters = new Map(ir.parameters.map(({ id }, index) => [id, index]))
  const access = recordAccess({ parameters, ageCompletes: ir.settings.ageCompletes })
  const { hoisted, lines, answers } = bodyOf(rules, access)
  return [
    '({ date: $date, time: $time, age: $age, elapsed: $elapsed, monthsBefore: $monthsBefore, decimal: $decimal, ratio: $ratio, order: $order,',
    '  decide: $decide, test: $test, listOf: $listOf, listed: $listed, includes: $includes, own: $own, words }) => {',
    '  const { category: C, entitlement: E, duty: D } = words',
    `  const S = new Uint8Array(${rules.length})`,
    ...hoisted.map((line) => `  ${line}`),
    '  function codes(o, A, P, out, at) {',
    ...lines.map((line) => `    ${line}`),
    ...answers.map((answer, index) => `    out[at + ${index}] = ${answer}`),
    '  }',
    '  function outcomes(o, A, P) {',
    '    codes(o, A, P, S, 0)',
    `    return {${rules.map(wordText).join(',')}\n    }`,
    '  }',
    '  return { codes, outcomes }',
    '}',
  ].join('\n')
}

function wordText({ id, kind }: DecidableRule, index: number): string {
  return `\n      ${keyText(id)}: ${tables[kind]}[S[${index}]]`
}
