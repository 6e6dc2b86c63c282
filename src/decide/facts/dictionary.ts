import { type Layout, layoutOf } from '../../backends/evaluator/frame.ts'
import type { InputFact, Parameter, PlanIr, Subject } from '../../ir/nodes/index.ts'
import { inputsOf } from '../../ir/references.ts'

/** The facts of one subject, indexed for reading what callers give. */
export interface Dictionary {
  readonly subject: Subject
  readonly layout: Layout
  readonly inputs: ReadonlyMap<string, InputFact>
  readonly parameters: ReadonlyMap<string, Parameter>
  /** Every proper prefix of a fact's path (`father`, `father.sentence`): where facts may be nested. */
  readonly groups: ReadonlySet<string>
  /** Derived facts, each with the inputs it is worked out from. */
  readonly derived: ReadonlyMap<string, readonly string[]>
}

export function dictionaryOf(ir: PlanIr, subject: Subject): Dictionary {
  const groups = new Set<string>()
  for (const { path } of [...subject.inputs, ...subject.derived])
    for (let dot = path.indexOf('.'); dot !== -1; dot = path.indexOf('.', dot + 1))
      groups.add(path.slice(0, dot))
  return {
    subject,
    layout: layoutOf(subject, ir.settings.ageCompletes),
    inputs: new Map(subject.inputs.map((fact) => [fact.path, alone(fact)])),
    parameters: new Map(ir.parameters.map((parameter) => [parameter.id, parameter])),
    groups,
    derived: new Map(subject.derived.map(({ path, value }) => [path, inputsOf(value).facts])),
  }
}

/** A copy that inherits nothing: what a fact does not limit is not limited by anything on `Object.prototype` either. */
function alone<T extends object>(entry: T): T {
  return Object.freeze(Object.assign(Object.create(null), entry))
}
