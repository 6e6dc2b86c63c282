import type { PlanIr } from '../../ir/nodes/index.ts'
import { bodyOf, rulesAbout } from '../javascript/print-subject.ts'
import { quoted } from '../javascript/quote.ts'
import { columnAccess, type Plan } from './column-access.ts'

/**
 * The source of `{ facts, leaves, run }` for one subject: `run` decides rows `from` to `to` of typed arrays, in one loop
 * that allocates nothing. Limits are taken out of their objects before the loop.
 */
export function printColumnCode(ir: PlanIr, subject: string): string {
  const rules = rulesAbout(ir, subject)
  const parameters = new Map(ir.parameters.map(({ id }, index) => [id, index]))
  const inputs = new Map(
    (ir.subjects.find((one) => one.id === subject)?.inputs ?? []).map((one) => [one.path, one]),
  )
  const optionsOf = (path: string) => Object.keys(inputs.get(path)?.values ?? {}).length
  const plan: Plan = { facts: [], leaves: [] }
  const { lines, answers } = bodyOf(rules, columnAccess(parameters, optionsOf, plan))
  const limited = new Map<string, string>()
  const hoist = (line: string) =>
    line.replace(/\bl(\d+)\.(upTo|codes)\[(\d+)\]|\bl(\d+)\.unknown/g, (text, leaf, part, at, other) => {
      const name = other === undefined ? `l${leaf}${part === 'upTo' ? 'b' : 'v'}${at}` : `l${other}u`
      limited.set(name, text)
      return name
    })
  const body = lines.map(hoist)
  return [
    '{',
    `  facts: [${plan.facts.map(quoted).join(', ')}],`,
    `  leaves: () => JSON.parse(${quoted(JSON.stringify(plan.leaves))}),`,
    '  run(C, L, P, A, U, O, from, to) {',
    ...plan.facts.map((_, at) => `    const c${at} = C[${at}]`),
    ...plan.leaves.map((_, at) => `    const l${at} = L[${at}]`),
    ...[...limited].map(([name, text]) => `    const ${name} = ${text}`),
    ...rules.map((_, at) => `    const o${at} = O[${at}]`),
    '    for (let i = from; i < to; i++) {',
    ...body.map((line) => `      ${line}`),
    ...answers.map((answer, at) => `      o${at}[i] = ${answer}`),
    '    }',
    '  },',
    '}',
  ].join('\n')
}
