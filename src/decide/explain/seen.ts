import { compileValue } from '../../backends/evaluator/compile-value.ts'
import type { Frame, Runtime } from '../../backends/evaluator/frame.ts'
import { isDecimal } from '../../backends/evaluator/runtime.ts'
import { type Language, type SentenceNames, valueSentence } from '../../backends/sentences/index.ts'
import type { Condition, Literal, Value } from '../../ir/nodes/index.ts'
import { inputsOf, valuesOf } from '../../ir/references.ts'
import { formatDecimal } from '../../values/index.ts'
import type { Dictionary } from '../facts/dictionary.ts'
import type { Explanation } from './explanation.ts'

type Seen = NonNullable<Explanation['seen']>[number]

/**
 * What a condition reads, as it was seen: facts, what was worked out from them, and parameters; `null` where one is
 * not known.
 */
export function seenBy(
  condition: Condition,
  dictionary: Dictionary,
  frame: Frame,
  names: SentenceNames,
  language: Language,
): readonly Seen[] {
  const values = valuesOf(condition)
  // The members of a list are named like the options of the fact they stand beside.
  const beside = values.flatMap((value) => ('path' in value ? [value.path] : []))[0] ?? ''
  const text = (value: Value, runtime: Runtime | undefined, path: string): string | null => {
    if (runtime === undefined) return null
    const unit = 'unit' in value ? value.unit : undefined
    const literal: Literal = {
      kind: 'literal',
      type: value.type,
      value: stored(runtime),
      ...(unit ? { unit } : {}),
    }
    return valueSentence(literal, path, names, language)
  }
  const seen = new Map<string, Seen>()
  for (const path of values.flatMap((value) => inputsOf(value).facts)) {
    const fact = dictionary.inputs.get(path)
    if (!fact) continue
    const value: Value = { kind: 'fact', type: fact.type, path, ...(fact.unit ? { unit: fact.unit } : {}) }
    const runtime = compileValue(value, dictionary.layout)(frame)
    seen.set(path, { fact: path, title: names.fact(path)[language], value: text(value, runtime, path) })
  }
  for (const value of values) {
    if (value.kind === 'age' || value.kind === 'elapsed') {
      const runtime = compileValue(value, dictionary.layout)(frame)
      const { path } = value
      seen.set(path, { fact: path, title: names.fact(path)[language], value: text(value, runtime, path) })
    }
    if (value.kind === 'parameter') {
      const title = names.plan.parameters.get(value.id)?.title[language] ?? value.id
      seen.set(value.id, {
        fact: value.id,
        title,
        value: text(value, frame.parameters.get(value.id), beside),
      })
    }
  }
  return [...seen.values()]
}

/** A value of the evaluator in the form the IR stores. */
function stored(value: Runtime): Literal['value'] {
  if (typeof value !== 'object') return value
  return isDecimal(value) ? formatDecimal(value) : [...value]
}
