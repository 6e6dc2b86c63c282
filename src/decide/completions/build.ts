import { compileValue } from '../../backends/evaluator/compile-value.ts'
import type { Runtime } from '../../backends/evaluator/frame.ts'
import type { Condition } from '../../ir/nodes/index.ts'
import { partsOf } from '../../ir/references.ts'
import { and, FALSE, or, TRUE, type Truth, UNKNOWN } from '../../values/index.ts'
import type { Atom, Names } from './atoms.ts'
import type { Diagram, Diagrams } from './diagram.ts'
import { put, type Trial, type Unknown } from './unknowns.ts'

/** What a diagram is built from: the atoms, the order of the variables and the cases of each. */
export interface Completions {
  readonly diagrams: Diagrams
  readonly atoms: ReadonlyMap<Condition, Atom>
  /** Variables in order; a variable is the index here. */
  readonly unknowns: readonly Unknown[]
  /** `undefined` among the cases is "stays unknown". */
  readonly cases: ReadonlyMap<Unknown, readonly (Runtime | undefined)[]>
  readonly trial: Trial
  readonly names: Names
}

/** Counts of true and unknown parts, as one number. */
const ONE_TRUE = 65536

/** Stands for a count that is not known; any number may be one. */
const NO_COUNT = Number.NEGATIVE_INFINITY

const combineTruth = (operation: (a: Truth, b: Truth) => Truth) => (a: number, b: number) =>
  operation(a as Truth, b as Truth)

const conjunction = combineTruth(and)
const disjunction = combineTruth(or)
const first = (a: number, b: number) => (a === UNKNOWN ? b : a)
const sum = (a: number, b: number) => a + b

/** The truth of a condition for every completion of the unknowns. */
export function diagramOf(condition: Condition, completions: Completions): Diagram {
  const { diagrams, trial } = completions
  const parts = (start: Truth, name: string, operation: (a: number, b: number) => number) =>
    partsOf(condition, trial.asOf)
      .map((part) => diagramOf(part, completions))
      .reduce<Diagram>((all, part) => diagrams.combine(name, operation, all, part), diagrams.terminal(start))
  switch (condition.kind) {
    case 'constant':
      return diagrams.terminal(condition.truth)
    case 'all':
      return parts(TRUE, 'and', conjunction)
    case 'any':
      return parts(FALSE, 'or', disjunction)
    case 'first-known':
      return parts(UNKNOWN, 'first', first)
    case 'not':
      return diagrams.map('not', (truth) => 0 - truth, diagramOf(condition.of, completions))
    case 'category':
      return parts(UNKNOWN, 'first', first)
    case 'at-least-of':
      return thresholdDiagram(condition, completions)
    default:
      return atomDiagram(condition, completions)
  }
}

function thresholdDiagram(
  condition: Extract<Condition, { kind: 'at-least-of' }>,
  completions: Completions,
): Diagram {
  const { diagrams, names } = completions
  const counts = condition.of
    .map((part) =>
      diagrams.map(
        'count',
        (truth) => (truth === TRUE ? ONE_TRUE : truth === UNKNOWN ? 1 : 0),
        diagramOf(part, completions),
      ),
    )
    .reduce<Diagram>((all, part) => diagrams.combine('sum', sum, all, part), diagrams.terminal(0))
  const { count } = condition
  const least =
    typeof count === 'number'
      ? diagrams.terminal(count)
      : tabulate(
          condition,
          completions,
          (trial) => (compileValue(count, names.layout)(trial) as number) ?? NO_COUNT,
        )
  return diagrams.combine(
    'at least',
    (both, needed) => {
      if (needed === NO_COUNT) return UNKNOWN
      const sure = Math.floor(both / ONE_TRUE)
      if (sure >= needed) return TRUE
      return sure + (both % ONE_TRUE) < needed ? FALSE : UNKNOWN
    },
    counts,
    least,
  )
}

function atomDiagram(condition: Condition, completions: Completions): Diagram {
  const atom = completions.atoms.get(condition)
  // INVARIANT: atoms were collected from the very conditions that diagrams are built of.
  if (!atom) throw new RangeError(`no atom for ${condition.kind}`)
  return tabulate(condition, completions, atom.evaluate)
}

/** A function of the unknowns of one atom, by trying all their cases. */
function tabulate(
  condition: Condition,
  completions: Completions,
  evaluate: (trial: Trial) => number,
): Diagram {
  const { diagrams, trial, unknowns, cases } = completions
  const own = completions.atoms.get(condition)?.unknowns ?? []
  const ordered = own.map((one) => unknowns.indexOf(one)).sort((a, b) => a - b)
  const table = (index: number): Diagram => {
    const variable = ordered[index]
    const unknown = variable === undefined ? undefined : unknowns[variable]
    if (variable === undefined || !unknown) return diagrams.terminal(evaluate(trial))
    const branches = (cases.get(unknown) ?? []).map((value) => {
      put(trial, unknown, value)
      return table(index + 1)
    })
    put(trial, unknown, undefined)
    return diagrams.branch(variable, branches)
  }
  return table(0)
}
