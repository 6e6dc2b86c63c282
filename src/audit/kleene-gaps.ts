import type { Runtime } from '../backends/evaluator/frame.ts'
import { parametersAt } from '../backends/evaluator/runtime.ts'
import { Entangled } from '../decide/completions/cases.ts'
import { findGap, type Gap } from '../decide/completions/gap.ts'
import { Decider } from '../decide/decider.ts'
import { outcomeOf } from '../decide/outcome-words.ts'
import type { Findings } from '../diagnostics/diagnostic.ts'
import type { Span } from '../diagnostics/span.ts'
import type { PlanIr } from '../ir/nodes/index.ts'
import { isDecidable } from '../ir/rules-about.ts'
import { formatDate, formatDecimal } from '../values/index.ts'

/** Warns of rules that can say undetermined although every completion of what is unknown agrees. */
export function findKleeneGaps(ir: PlanIr, places: ReadonlyMap<string, Span>, findings: Findings): void {
  const decider = new Decider(ir)
  for (const rule of ir.rules) {
    if (!isDecidable(rule)) continue
    const dictionary = decider.dictionary(rule.subject)
    for (const program of decider.programs(rule)) {
      if (!program.monotonic) continue
      const asOf = program.from
      const facts = new Array<Runtime | undefined>(dictionary.subject.inputs.length).fill(undefined)
      try {
        const gap = findGap(program, dictionary, {
          facts,
          asOf,
          parameters: parametersAt(ir.parameters, asOf),
        })
        if (gap)
          findings.add('CPR4004', places.get(rule.id) ?? null, {
            ...described(gap),
            outcome: outcomeOf(rule.kind, gap.answer),
          })
      } catch (error) {
        if (!(error instanceof Entangled)) throw error
        findings.add('CPR3010', places.get(rule.id) ?? null, { facts: error.paths.join(' ') })
      }
    }
  }
}

function described({ known, unknown }: Gap): { known: string; unknown: string; alternative: string } {
  const facts = known.map(({ unknown: one, value }) => `${one.path} = ${shown(value, typeOf(one))}`)
  return {
    known: facts.join(', ') || '—',
    unknown: unknown.map((one) => one.path).join(', '),
    alternative: facts.length === 0 ? '—' : `all: [${facts.join(', ')}]`,
  }
}

type Type = PlanIr['parameters'][number]['type']

function typeOf(unknown: Gap['unknown'][number]): Type {
  return unknown.kind === 'fact' ? unknown.fact.type : unknown.parameter.type
}

function shown(value: unknown, type: Type): string {
  if (type === 'date') return formatDate(value as number)
  if (value instanceof Set) return `[${[...value].join(', ')}]`
  if (typeof value === 'object' && value !== null && 'coefficient' in value)
    return formatDecimal(value as never)
  return String(value)
}
