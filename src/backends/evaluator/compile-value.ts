import type { Value, ValueKind } from '../../ir/nodes/index.ts'
import { completedMonths, completedYears, elapsed } from '../../values/index.ts'
import type { Frame, Layout, Runtime } from './frame.ts'
import { runtimeOf } from './runtime.ts'

export type Read = (frame: Frame) => Runtime | undefined

type Compilers = { readonly [K in ValueKind]: (value: Extract<Value, { kind: K }>, layout: Layout) => Read }

const compilers: Compilers = {
  literal: ({ type, value }) => {
    const constant = runtimeOf(type, value)
    return () => constant
  },
  fact: ({ path }, { slots }) => {
    const slot = slots.get(path)
    // INVARIANT: every fact of a condition is an input of the rule's subject.
    if (slot === undefined) throw new RangeError(`fact ${path} has no slot`)
    return (frame) => frame.facts[slot]
  },
  parameter:
    ({ id }) =>
    (frame) =>
      frame.parameters.get(id),
  'as-of': () => (frame) => frame.asOf,
  age: ({ birth, unit }, layout) => {
    const read = compileValue(birth, layout)
    const completed = unit === 'years' ? completedYears : completedMonths
    const { ageCompletes } = layout
    return (frame) => {
      const date = read(frame)
      return date === undefined ? undefined : completed(date as number, frame.asOf, ageCompletes)
    }
  },
  elapsed: ({ since, until, unit }, layout) => {
    const readSince = compileValue(since, layout)
    const readUntil = compileValue(until, layout)
    return (frame) => {
      const from = readSince(frame)
      const to = readUntil(frame)
      return from === undefined || to === undefined ? undefined : elapsed(from as number, to as number, unit)
    }
  },
  ratio: () => {
    throw new RangeError('a ratio is never read')
  },
}

/** A value of the IR as a function that reads it from a frame; `undefined` is unknown. */
export function compileValue(value: Value, layout: Layout): Read {
  const compile = compilers[value.kind] as (value: Value, layout: Layout) => Read
  return compile(value, layout)
}
