/** What is timed apart from the public API: the hand-written side, and the passes inside a decision. */
import { dictionaryOf } from '../../src/decide/facts/dictionary.ts'
import { type GivenFacts, readFacts } from '../../src/decide/facts/read-facts.ts'
import { readParameters } from '../../src/decide/parameters.ts'
import { programsOf } from '../../src/decide/program.ts'
import type { DecidableRule, PlanIr } from '../../src/ir/nodes/index.ts'
import { parseDate } from '../../src/values/index.ts'
import type { Case } from './random-child.ts'

export { decideByHand } from './hand-written.ts'

/** Reading, compiling and evaluating one by one, on the very functions that `decideAll` runs. */
export function passesOf(ir: PlanIr, ruleIds: readonly string[], cases: readonly Case[]) {
  const subject = ir.subjects.find(({ id }) => id === 'child')
  if (!subject) throw new Error('the plan has no child')
  const rules = ir.rules.filter(
    (rule): rule is DecidableRule => 'subject' in rule && ruleIds.includes(rule.id),
  )
  const dictionary = dictionaryOf(ir, subject)
  const compile = () => rules.map((rule) => programsOf(rule, dictionaryOf(ir, subject).layout))
  const programs = compile()
  const days = cases.map(({ asOf }) => parseDate(asOf) ?? 0)
  const read = (index: number) =>
    readFacts(dictionary, (cases[index]?.child ?? {}) as GivenFacts, days[index] ?? 0)
  const parametersOn = (index: number) => readParameters(dictionary.parameters, {}, days[index] ?? 0)
  const prepared = cases.map((_, index) => {
    const asOf = days[index] ?? 0
    const frame = { facts: read(index), parameters: parametersOn(index), asOf }
    const inForce = programs.flatMap((versions) =>
      versions.filter(({ from, through }) => from <= asOf && asOf <= through),
    )
    return { frame, inForce }
  })
  return {
    compile: () => compile().length,
    read: () => sum(cases.length, (index) => read(index).length),
    parameters: () => sum(cases.length, (index) => parametersOn(index).size),
    evaluate: () => {
      let answers = 0
      for (const { frame, inForce } of prepared)
        for (const program of inForce) answers += program.evaluate(frame) + 1
      return answers
    },
  }
}

function sum(count: number, of: (index: number) => number): number {
  let total = 0
  for (let index = 0; index < count; index += 1) total += of(index)
  return total
}
