import type { Frame } from '../../backends/evaluator/frame.ts'
import type { Dictionary } from '../facts/dictionary.ts'
import type { Program } from '../program.ts'
import { atomsOf } from './atoms.ts'
import { type Completions, diagramOf } from './build.ts'
import { casesOf } from './cases.ts'
import { type Diagram, Diagrams, supportOf } from './diagram.ts'
import type { Trial, Unknown } from './unknowns.ts'

/** The answer of a rule for every completion of what is unknown. */
export interface Analysis {
  readonly diagrams: Diagrams
  readonly answer: Diagram
  readonly unknowns: readonly Unknown[]
  readonly cases: Completions['cases']
}

/**
 * Lists every completion of the unknowns of a rule, folded into a diagram.
 *
 * @param withParameters whether parameters without a value count among what can be completed
 * @throws {Entangled} where the facts are compared with each other in more ways than can be listed
 */
export function analyse(
  program: Program,
  dictionary: Dictionary,
  frame: Frame,
  withParameters: boolean,
): Analysis {
  const trial: Trial = {
    facts: [...frame.facts],
    asOf: frame.asOf,
    parameters: new Map(frame.parameters),
  }
  const atoms = atomsOf(program.conditions, dictionary, trial, withParameters)
  const all = [...atoms.values()]
  // In order of first mention: what a rule speaks of together stays together, which keeps diagrams small.
  const unknowns = [...new Set(all.flatMap((atom) => atom.unknowns))]
  const cases = casesOf(all, unknowns, dictionary, trial)
  const diagrams = new Diagrams()
  const completions: Completions = { diagrams, atoms, unknowns, cases, trial, names: dictionary }
  const [first = diagrams.terminal(0), second] = program.conditions.map((one) => diagramOf(one, completions))
  const answer = second ? diagrams.combine('answer', (a, b) => program.answer([a, b]), first, second) : first
  return { diagrams, answer, unknowns, cases }
}

/** The unknowns on which the answer depends: two completions that differ in one alone differ in answer. */
export function decisive({ answer, unknowns }: Analysis): Unknown[] {
  const support = supportOf(answer)
  return unknowns.filter((_, variable) => support.has(variable))
}

/**
 * The fact to ask next: the one after whose answer fewest facts are still missing, on average over the answers
 * that make a difference; the first mentioned among equals. `null` where no fact could change the answer.
 */
export function bestQuestion(analysis: Analysis): string | null {
  const { diagrams, answer, unknowns, cases } = analysis
  const support = supportOf(answer)
  let best: string | null = null
  let least = Number.POSITIVE_INFINITY
  for (const [variable, unknown] of unknowns.entries()) {
    if (unknown.kind !== 'fact' || !support.has(variable)) continue
    const after = new Set(cases.get(unknown)?.map((_, index) => diagrams.restrict(answer, variable, index)))
    const left = [...after].reduce((sum, one) => sum + supportOf(one).size, 0) / after.size
    if (left < least) {
      least = left
      best = unknown.path
    }
  }
  return best
}
