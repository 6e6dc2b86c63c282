/** Both sides of the comparison, and the passes inside a decision, for {@link importBuilt}. */
import { dictionaryOf } from '../../src/decide/facts/dictionary.ts'
import { type GivenFacts, readFacts } from '../../src/decide/facts/read-facts.ts'
import { readParameters } from '../../src/decide/parameters.ts'
import { programsOf } from '../../src/decide/program.ts'
import { luojiang } from '../../src/index.ts'
import type { DecidableRule } from '../../src/ir/nodes/index.ts'
import { parseDate } from '../../src/values/index.ts'
import { decideByHand, rulesByHand } from './hand-written.ts'
import type { Case } from './random-child.ts'

/** Every rule about one child, all outcomes by their rule. */
export function outcomesByHand({ child, asOf }: Case): Readonly<Record<string, string>> {
  return decideByHand(child, asOf)
}

/** The decisions of the package; outcomes and what is missing are read from them. */
export function decisionsOf({ child, asOf }: Case) {
  return luojiang.decideAll(child, { asOf, rules: rulesByHand }).decisions
}

/** Reading, compiling and evaluating one by one, through the very functions that `decideAll` runs. */
export function passesOf(cases: readonly Case[]) {
  const { ir } = luojiang
  const subject = ir.subjects.find(({ id }) => id === 'child')
  if (!subject) throw new Error('the plan has no child')
  const wanted: ReadonlySet<string> = new Set(rulesByHand)
  const rules = ir.rules.filter((rule): rule is DecidableRule => 'subject' in rule && wanted.has(rule.id))
  const dictionary = dictionaryOf(ir, subject)
  const compile = () => rules.map((rule) => programsOf(rule, dictionaryOf(ir, subject).layout))
  const programs = compile()
  const given = cases.map(({ child, asOf }) => ({ child: child as GivenFacts, asOf: parseDate(asOf) ?? 0 }))
  const prepared = given.map(({ child, asOf }) => ({
    frame: {
      facts: readFacts(dictionary, child, asOf),
      parameters: readParameters(dictionary.parameters, {}, asOf),
      asOf,
    },
    inForce: programs.flatMap((dated) =>
      dated.filter(({ from, through }) => from <= asOf && asOf <= through),
    ),
  }))
  return {
    compile: () => compile().length,
    readFacts: () =>
      given.reduce((total, { child, asOf }) => total + readFacts(dictionary, child, asOf).length, 0),
    readParameters: () =>
      given.reduce((total, { asOf }) => total + readParameters(dictionary.parameters, {}, asOf).size, 0),
    evaluate: () => {
      let answers = 0
      for (const { frame, inForce } of prepared)
        for (const program of inForce) answers += program.evaluate(frame) + 1
      return answers
    },
  }
}
