import { type Accept, acceptor } from '../../../src/backends/json-schema/validators/acceptor.ts'
import { assembleValidators } from '../../../src/backends/json-schema/validators/assemble-validators.ts'
import * as checks from '../../../src/backends/json-schema/validators/checks.ts'
import { printValidators } from '../../../src/backends/json-schema/validators/print-validators.ts'
import { dictionaryOf } from '../../../src/decide/facts/dictionary.ts'
import { ProblemList } from '../../../src/decide/facts/problem-list.ts'
import { readFacts } from '../../../src/decide/facts/read-facts.ts'
import { luojiangAccepts } from '../../../src/generated/luojiang-validators.ts'
import type { PlanIr } from '../../../src/ir/nodes/index.ts'
import { luojiangIr } from '../../../src/shipped.ts'
import { awkward } from './dictionary.ts'

/** The standalone code of a plan, run with nothing else in sight. */
function printed(ir: PlanIr): (subject: string) => Accept | null {
  const source = `${printValidators(ir)}\nreturn validators`
  const validators = new Function(...Object.keys(checks), source)(...Object.values(checks))
  return (id) => (Object.hasOwn(validators, id) ? acceptor(validators[id]) : null)
}

export const shipped = luojiangIr()

/** Every way in which validators are made, each for a plan. */
export const makers: readonly {
  readonly name: string
  readonly ir: PlanIr
  readonly accepts: (subject: string) => Accept | null
}[] = [
  { name: 'the shipped validators', ir: shipped, accepts: luojiangAccepts },
  { name: 'assembled validators of the shipped plan', ir: shipped, accepts: assembleValidators(shipped) },
  { name: 'standalone validators of an awkward plan', ir: awkward, accepts: printed(awkward) },
  { name: 'assembled validators of an awkward plan', ir: awkward, accepts: assembleValidators(awkward) },
]

/** What the reader of facts finds wrong: the oracle. */
export function problemsOf(ir: PlanIr, subject: string, facts: unknown, asOf: number) {
  const found = ir.subjects.find(({ id }) => id === subject)
  if (!found) throw new Error(`no subject ${subject}`)
  const problems = new ProblemList()
  readFacts(problems, dictionaryOf(ir, found), facts as Record<string, unknown>, asOf)
  return problems.all()
}
