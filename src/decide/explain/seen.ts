import type { Frame, Runtime } from '../../backends/evaluator/frame.ts'
import { type Language, type SentenceNames, valueSentence } from '../../backends/sentences/index.ts'
import type { Condition, Literal } from '../../ir/nodes/index.ts'
import { inputsOf, valuesOf } from '../../ir/references.ts'
import { formatDecimal } from '../../values/index.ts'
import type { Dictionary } from '../facts/dictionary.ts'
import type { Explanation } from './explanation.ts'

/** The facts that a condition reads, as they were seen; `null` where one is unknown. */
export function seenBy(
  condition: Condition,
  dictionary: Dictionary,
  frame: Frame,
  names: SentenceNames,
  language: Language,
): NonNullable<Explanation['seen']> {
  const paths = [...new Set(valuesOf(condition).flatMap((value) => inputsOf(value).facts))]
  return paths.map((path) => {
    const slot = dictionary.layout.slots.get(path) ?? -1
    const runtime = frame.facts[slot]
    const fact = dictionary.inputs.get(path)
    const literal: Literal | null =
      runtime === undefined || !fact
        ? null
        : {
            kind: 'literal',
            type: fact.type,
            value: stored(runtime),
            ...(fact.unit ? { unit: fact.unit } : {}),
          }
    return {
      fact: path,
      title: names.fact(path)[language],
      value: literal && valueSentence(literal, path, names, language),
    }
  })
}

/** A value of the evaluator in the form the IR stores. */
function stored(value: Runtime): Literal['value'] {
  if (typeof value !== 'object') return value
  return 'coefficient' in value ? formatDecimal(value) : [...value]
}
