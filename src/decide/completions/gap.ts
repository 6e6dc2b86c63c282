import type { Frame } from '../../backends/evaluator/frame.ts'
import type { Dictionary } from '../facts/dictionary.ts'
import { ANSWER, type Answer, type Program } from '../program.ts'
import { atomsOf } from './atoms.ts'
import { diagramOf } from './build.ts'
import { casesOf } from './cases.ts'
import { type Diagram, Diagrams, isTerminal } from './diagram.ts'
import type { Trial, Unknown } from './unknowns.ts'

/** A state of knowledge in which a rule says undetermined although every completion gives the same answer. */
export interface Gap {
  readonly known: readonly { readonly unknown: Unknown; readonly value: unknown }[]
  readonly unknown: readonly Unknown[]
  readonly answer: Answer
}

/**
 * Looks for such a state, over every combination of known and unknown facts; parameters without a value stay unknown. Kleene's answer is a
 * diagram in which each variable has one more case, "stays unknown"; the exact answer in that case is what all
 * the others agree on.
 *
 * @throws {Entangled} where the facts are compared with each other in more ways than can be listed
 */
export function findGap(program: Program, dictionary: Dictionary, frame: Frame): Gap | null {
  const trial: Trial = { facts: [...frame.facts], asOf: frame.asOf, parameters: new Map(frame.parameters) }
  const atoms = atomsOf(program.conditions, dictionary, trial, false)
  const all = [...atoms.values()]
  const unknowns = [...new Set(all.flatMap((atom) => atom.unknowns))]
  const cases = casesOf(all, unknowns, dictionary, trial)
  const open = new Map(unknowns.map((one) => [one, [...(cases.get(one) ?? []), undefined]]))
  const diagrams = new Diagrams()
  const base = { diagrams, atoms, unknowns, trial, names: dictionary }
  const answerOf = (listed: typeof open | typeof cases): Diagram => {
    const [first = diagrams.terminal(0), second] = program.conditions.map((one) =>
      diagramOf(one, { ...base, cases: listed }),
    )
    return second ? diagrams.combine('answer', (a, b) => program.answer([a, b]), first, second) : first
  }
  const exact = withUnknown(diagrams, answerOf(cases))
  const gaps = diagrams.combine(
    'gap',
    (kleene, sure) => (kleene === ANSWER.undetermined ? sure : ANSWER.undetermined),
    answerOf(open),
    exact,
  )
  return witness(gaps, unknowns, open)
}

const agree = (a: number, b: number): number => (a === b ? a : ANSWER.undetermined)

/** The diagram with one more case at each variable: what all its cases agree on. */
function withUnknown(diagrams: Diagrams, diagram: Diagram): Diagram {
  const done = new Map<Diagram, Diagram>()
  const lift = (one: Diagram): Diagram => {
    if (isTerminal(one)) return one
    const known = done.get(one)
    if (known) return known
    const cases = one.cases.map(lift)
    const consensus = cases.reduce((all, next) => diagrams.combine('agree', agree, all, next))
    const made = diagrams.branch(one.variable, [...cases, consensus])
    done.set(one, made)
    return made
  }
  return lift(diagram)
}

/** A path to a gap that knows as little as possible: at each variable "stays unknown" where that still leads there. */
function witness(
  gaps: Diagram,
  unknowns: readonly Unknown[],
  cases: ReadonlyMap<Unknown, readonly unknown[]>,
): Gap | null {
  const leads = new Map<Diagram, boolean>()
  const leadsToGap = (one: Diagram): boolean => {
    if (isTerminal(one)) return one.value !== ANSWER.undetermined
    const known = leads.get(one)
    if (known !== undefined) return known
    const found = one.cases.some(leadsToGap)
    leads.set(one, found)
    return found
  }
  if (!leadsToGap(gaps)) return null
  const known: { unknown: Unknown; value: unknown }[] = []
  const unknown: Unknown[] = []
  let at = gaps
  while (!isTerminal(at)) {
    const variable = unknowns[at.variable]
    const last = at.cases.length - 1
    const stays = at.cases[last]
    const index = stays && leadsToGap(stays) ? last : at.cases.findIndex(leadsToGap)
    if (!variable) break
    if (index === last) unknown.push(variable)
    else known.push({ unknown: variable, value: cases.get(variable)?.[index] })
    at = at.cases[index] as Diagram
  }
  return { known, unknown, answer: (isTerminal(at) ? at.value : 0) as Answer }
}
