import { compileCompare } from '../../backends/evaluator/compile-comparison.ts'
import { compileCondition, type Evaluate } from '../../backends/evaluator/compile-condition.ts'
import type { Layout } from '../../backends/evaluator/frame.ts'
import type { Condition, InputFact, Parameter } from '../../ir/nodes/index.ts'
import { inputsOf, partsOf, valuesOf, walk } from '../../ir/references.ts'
import type { Trial, Unknown } from './unknowns.ts'

/** A condition without parts, what in it is unknown, and how to evaluate it. */
export interface Atom {
  readonly node: Condition
  readonly unknowns: readonly Unknown[]
  readonly evaluate: Evaluate
  /** For ordered comparisons: tests whose truth changes at most once as any one unknown grows. */
  readonly monotonic: readonly Evaluate[]
}

export interface Names {
  readonly layout: Layout
  readonly inputs: ReadonlyMap<string, InputFact>
  readonly parameters: ReadonlyMap<string, Parameter>
}

/** The atoms of conditions, by node, with the unknowns of a trial; parameters count only where asked for. */
export function atomsOf(
  conditions: readonly Condition[],
  names: Names,
  trial: Trial,
  withParameters: boolean,
): ReadonlyMap<Condition, Atom> {
  const unknowns = new Map<string, Unknown>()
  const unknownOf = (key: string, make: () => Unknown | null): Unknown[] => {
    const known = unknowns.get(key)
    if (known) return [known]
    const made = make()
    if (made) unknowns.set(key, made)
    return made ? [made] : []
  }
  const factUnknown = (path: string) =>
    unknownOf(`fact ${path}`, () => {
      const slot = names.layout.slots.get(path)
      const fact = names.inputs.get(path)
      if (slot === undefined || !fact || trial.facts[slot] !== undefined) return null
      return { kind: 'fact', path, slot, fact }
    })
  const parameterUnknown = (id: string) =>
    unknownOf(`parameter ${id}`, () => {
      const parameter = names.parameters.get(id)
      if (!withParameters || !parameter || trial.parameters.has(id)) return null
      return { kind: 'parameter', path: id, parameter }
    })

  const atoms = new Map<Condition, Atom>()
  for (const condition of conditions)
    for (const node of walk(condition, trial.asOf)) {
      if (node.kind === 'constant' || (partsOf(node).length > 0 && node.kind !== 'at-least-of')) continue
      const inputs = valuesOf(node).map(inputsOf)
      const found = [
        ...inputs.flatMap((one) => one.facts).flatMap(factUnknown),
        ...inputs.flatMap((one) => one.parameters).flatMap(parameterUnknown),
      ]
      atoms.set(node, {
        node,
        unknowns: [...new Set(found)],
        evaluate: node.kind === 'at-least-of' ? () => 0 : compileCondition(node, names.layout),
        monotonic: monotonicTests(node, names.layout),
      })
    }
  return atoms
}

function monotonicTests(node: Condition, layout: Layout): Evaluate[] {
  if (node.kind !== 'compare') return []
  return [
    compileCompare({ ...node, comparison: 'at-least' }, layout),
    compileCompare({ ...node, comparison: 'more' }, layout),
  ]
}
