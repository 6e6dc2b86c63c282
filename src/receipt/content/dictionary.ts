import type { InputFact, Parameter, Subject } from '../../ir/nodes/index.ts'
import { inAnyOrder } from '../canonical-json.ts'
import { numberContent, storedContent, valueContent } from './values.ts'
import { without } from './without.ts'

/** What a fact may be. */
export function factContent(fact: InputFact): object {
  const { values, minimum, maximum } = fact
  return {
    ...without(fact, 'title', 'question', 'note', 'determinedBy'),
    ...(values ? { values: inAnyOrder(Object.keys(values)) } : {}),
    ...(minimum === undefined ? {} : { minimum: numberContent(minimum) }),
    ...(maximum === undefined ? {} : { maximum: numberContent(maximum) }),
  }
}

/** What a parameter may be; its values stand apart. */
export function parameterType(parameter: Parameter): object {
  return without(parameter, 'title', 'note', 'values')
}

export function parameterContent(parameter: Parameter): object {
  const values = parameter.values.map(({ from, value }) => ({
    from,
    value: storedContent(parameter.type, value),
  }))
  return { ...parameterType(parameter), values }
}

export function subjectContent({ id, relations, inputs, derived }: Subject): object {
  const related = Object.entries(relations).map(([relation, { subject }]) => [relation, subject] as const)
  return {
    id,
    relations: Object.fromEntries(related),
    inputs: inAnyOrder(inputs.map(factContent)),
    derived: inAnyOrder(derived.map(({ path, value }) => ({ path, value: valueContent(value) }))),
  }
}
