import { inForceOn } from '../../ir/in-force.ts'
import type { Condition, ConditionKind, ConditionOf } from '../../ir/nodes/index.ts'
import { FALSE, TRUE, type Truth, UNKNOWN } from '../../values/index.ts'
import { compileCompare } from './compile-comparison.ts'
import { compileValue } from './compile-value.ts'
import type { Frame, Layout } from './frame.ts'
import { decimalOf } from './runtime.ts'

export type Evaluate = (frame: Frame) => Truth

type Compilers = { readonly [K in ConditionKind]: (node: ConditionOf<K>, layout: Layout) => Evaluate }

const compilers: Compilers = {
  constant:
    ({ truth }) =>
    () =>
      truth,
  all: ({ of }, layout) => {
    const parts = of.map((part) => compileCondition(part, layout))
    return (frame) => {
      let truth: Truth = TRUE
      for (const part of parts) {
        const one = part(frame)
        if (one === FALSE) return FALSE
        if (one === UNKNOWN) truth = UNKNOWN
      }
      return truth
    }
  },
  any: ({ of }, layout) => {
    const parts = of.map((part) => compileCondition(part, layout))
    return (frame) => {
      let truth: Truth = FALSE
      for (const part of parts) {
        const one = part(frame)
        if (one === TRUE) return TRUE
        if (one === UNKNOWN) truth = UNKNOWN
      }
      return truth
    }
  },
  not: ({ of }, layout) => {
    const part = compileCondition(of, layout)
    return (frame) => -part(frame) as Truth
  },
  'at-least-of': ({ count, of }, layout) => {
    const parts = of.map((part) => compileCondition(part, layout))
    const readCount = typeof count === 'number' ? () => count : compileValue(count, layout)
    return (frame) => {
      const least = readCount(frame) as number | undefined
      let known = 0
      let unknown = 0
      for (const part of parts) {
        const one = part(frame)
        if (one === TRUE) known += 1
        else if (one === UNKNOWN) unknown += 1
      }
      if (least === undefined) return UNKNOWN
      if (known >= least) return TRUE
      return known + unknown < least ? FALSE : UNKNOWN
    }
  },
  'first-known': ({ of }, layout) => {
    const parts = of.map((part) => compileCondition(part, layout))
    return (frame) => {
      for (const part of parts) {
        const one = part(frame)
        if (one !== UNKNOWN) return one
      }
      return UNKNOWN
    }
  },
  compare: compileCompare,
  same: ({ left, right }, layout) => {
    const readLeft = compileValue(left, layout)
    const readRight = compileValue(right, layout)
    return (frame) => {
      const a = readLeft(frame)
      const b = readRight(frame)
      if (a === undefined || b === undefined) return UNKNOWN
      return a === b ? TRUE : FALSE
    }
  },
  'one-of': ({ value, list }, layout) => {
    const read = compileValue(value, layout)
    const readList = compileValue(list, layout)
    return (frame) => {
      const one = read(frame)
      const members = readList(frame) as ReadonlySet<string> | undefined
      // Nothing stands in an empty list, whatever it is.
      if (members?.size === 0) return FALSE
      if (one === undefined || members === undefined) return UNKNOWN
      return members.has(String(one)) ? TRUE : FALSE
    }
  },
  includes: ({ value, list, mode }, layout) => {
    const read = compileValue(value, layout)
    const readList = compileValue(list, layout)
    return (frame) => {
      const held = read(frame) as ReadonlySet<string> | undefined
      const asked = readList(frame) as ReadonlySet<string> | undefined
      if (asked?.size === 0) return mode === 'any' ? FALSE : TRUE
      if (held === undefined || asked === undefined) return UNKNOWN
      let found = 0
      for (const one of asked) if (held.has(one)) found += 1
      const truth = mode === 'any' ? found > 0 : mode === 'all' ? found === asked.size : found === 0
      return truth ? TRUE : FALSE
    }
  },
  known: ({ value }, layout) => {
    if (value.kind === 'ratio') {
      const readOf = compileValue(value.of, layout)
      const readPer = compileValue(value.per, layout)
      return (frame) => {
        const per = decimalOf(readPer(frame))
        // A zero denominator makes the ratio unknown, whatever is known of its parts.
        return readOf(frame) !== undefined && per !== undefined && per.coefficient !== 0n ? TRUE : FALSE
      }
    }
    const read = compileValue(value, layout)
    return (frame) => (read(frame) === undefined ? FALSE : TRUE)
  },
  category: ({ versions }, layout) => {
    const dated = versions.map(({ from, through, condition }) => ({
      from,
      through,
      evaluate: compileCondition(condition, layout),
    }))
    return (frame) => {
      const version = inForceOn(dated, frame.asOf)
      return version ? version.evaluate(frame) : UNKNOWN
    }
  },
}

/** A condition of the IR as a function from what is known to its truth. Compile once, evaluate often. */
export function compileCondition(node: Condition, layout: Layout): Evaluate {
  const compile = compilers[node.kind] as (node: Condition, layout: Layout) => Evaluate
  return compile(node, layout)
}
