import type { Runtime } from '../backends/evaluator/frame.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { nearest } from '../diagnostics/nearest.ts'
import type { InputFact, Subject } from '../ir/nodes/index.ts'
import { finding, placeOf, shown } from './finding.ts'
import type { Origin } from './input.ts'
import { readOwn } from './read-own.ts'
import { runtimeFrom } from './runtime-value.ts'

export type FactSlots = readonly (Runtime | undefined)[]

/** Problems of one unit are counted beyond these, not listed. */
const MOST_LISTED = 100

interface Unit {
  readonly kind: string
  readonly code: string
  readonly origin?: Origin
}

/**
 * The facts of a unit, nested or dotted, in the slots of its subject's layout. What cannot be read is found and
 * counts as unknown; null and absent are unknown too.
 */
export function unitFacts(
  subject: Subject,
  unit: Unit,
  given: Readonly<Record<string, unknown>>,
  found: Diagnostic[],
): FactSlots {
  const slots = new Array<Runtime | undefined>(subject.inputs.length).fill(undefined)
  const about = { kind: unit.kind, code: shown(unit.code) }
  let more = 0
  const before = found.length
  const tell = (make: () => Diagnostic): void => {
    if (found.length - before < MOST_LISTED) found.push(make())
    else more += 1
  }
  const place = () => placeOf(unit.origin, 'facts')
  const read = (holder: object, prefix: string): void =>
    readOwn(
      holder,
      `${about.kind}.${about.code}`,
      (one) => tell(() => one),
      (key, value) => {
        const path = prefix + key
        const slot = subject.inputs.findIndex((one) => one.path === path)
        const fact = subject.inputs[slot]
        const nested = typeof value === 'object' && value !== null && isGroup(subject, path)
        if (fact) {
          if (value === null || value === undefined) return
          slots[slot] = runtimeFrom(fact.type, value, fact.values && Object.keys(fact.values))
          if (slots[slot] !== undefined) return
          const values = { ...about, fact: path, value: shown(value), expected: expectedOf(fact) }
          tell(() => finding('CPR6067', place(), values))
        } else if (nested) read(value, `${path}.`)
        else {
          const paths = subject.inputs.map((one) => one.path)
          const values = { ...about, fact: shown(path), allowed: paths.join(' ') }
          tell(() => finding('CPR6066', place(), values, nearest(path.slice(0, 200), paths)))
        }
      },
    )
  read(given, '')
  if (more > 0)
    found.push(finding('CPR6035', place(), { path: `${about.kind}.${about.code}`, count: String(more) }))
  return slots
}

function isGroup(subject: Subject, path: string): boolean {
  return subject.inputs.some((fact) => fact.path.startsWith(`${path}.`))
}

function expectedOf({ type, values }: InputFact): string {
  return values ? `${type}: ${Object.keys(values).join(' ')}` : type
}
