import type { Runtime } from '../../backends/evaluator/frame.ts'
import { compileValue } from '../../backends/evaluator/compile-value.ts'
import { decimalOf, runtimeOf } from '../../backends/evaluator/runtime.ts'
import type { Value } from '../../ir/nodes/index.ts'
import { valuesOf } from '../../ir/references.ts'
import { type Decimal, formatDecimal } from '../../values/index.ts'
import type { Atom, Names } from './atoms.ts'
import { decimalSamples, discreteSamples } from './boundaries.ts'
import { ratioConstants } from './ratio-constants.ts'
import { setSamples } from './set-samples.ts'
import { put, type Trial, type Unknown } from './unknowns.ts'

/** No rule for people has facts compared with each other in this many ways; beyond it, say so, never guess. */
export const MOST_CASES = 96

/** Thrown where facts are so entangled that their cases cannot be listed exactly. */
export class Entangled extends Error {
  constructor(readonly paths: readonly string[]) {
    super(`too many ways to compare ${paths.join(', ')}`)
  }
}

/**
 * For each unknown, values that stand for all it could be: any two values between which no atom can tell, whatever
 * the other unknowns are, are represented by one. Facts compared with each other are closed over each other's
 * values, once for each of them: the least solution of such constraints is reached by then.
 */
export function casesOf(
  atoms: readonly Atom[],
  unknowns: readonly Unknown[],
  names: Names,
  trial: Trial,
): ReadonlyMap<Unknown, readonly Runtime[]> {
  const cases = new Map<Unknown, Runtime[]>()
  for (const unknown of unknowns) {
    const alone = atoms.filter((atom) => atom.unknowns.length === 1 && atom.unknowns[0] === unknown)
    cases.set(unknown, samples(unknown, atoms, alone, names, trial))
  }
  const linked = atoms.filter((atom) => atom.unknowns.length > 1 && atom.monotonic.length > 0)
  const involved = new Set(linked.flatMap((atom) => atom.unknowns))
  for (let round = 0; round < involved.size; round += 1)
    for (const atom of linked)
      for (const unknown of atom.unknowns) {
        const others = atom.unknowns.filter((one) => one !== unknown)
        forEachCase(others, cases, trial, () => {
          const more = samples(unknown, atoms, [atom], names, trial)
          merge(cases, unknown, more)
        })
      }
  return cases
}

function samples(
  unknown: Unknown,
  all: readonly Atom[],
  atoms: readonly Atom[],
  names: Names,
  trial: Trial,
): Runtime[] {
  const type = unknown.kind === 'fact' ? unknown.fact.type : unknown.parameter.type
  const own = all.filter((atom) => atom.unknowns.includes(unknown))
  switch (type) {
    case 'boolean':
      return [true, false]
    case 'enum':
      return unknown.kind === 'fact' ? Object.keys(unknown.fact.values ?? {}) : mentioned(own)
    case 'text':
      // A text that no rule mentions stands for all the others.
      return [...mentioned(own), '\u0000']
    case 'set':
      return setSamples(unknown, own)
    case 'decimal':
      return decimalSamples(unknown, decimalConstants(unknown, atoms, names, trial))
    default:
      return discreteSamples(
        unknown,
        atoms.flatMap((atom) => atom.monotonic),
        trial,
      )
  }
}

function mentioned(atoms: readonly Atom[]): string[] {
  const literals = atoms.flatMap((atom) => valuesOf(atom.node)).filter((value) => value.kind === 'literal')
  return [...new Set(literals.flatMap(({ value }) => (Array.isArray(value) ? value : [String(value)])))]
}

function decimalConstants(
  unknown: Unknown,
  atoms: readonly Atom[],
  names: Names,
  trial: Trial,
): Decimal[] {
  return atoms.flatMap(({ node }) => {
    if (node.kind !== 'compare') return []
    const { left, right } = node
    if (left.kind === 'ratio') return ratioConstants(unknown, left, read(right, names, trial), names, trial)
    if (right.kind === 'ratio') return ratioConstants(unknown, right, read(left, names, trial), names, trial)
    return [read(left, names, trial), read(right, names, trial)].filter((one) => one !== undefined)
  })
}

function read(value: Value, names: Names, trial: Trial): Decimal | undefined {
  if (value.kind === 'literal') return decimalOf(runtimeOf(value.type, value.value))
  return decimalOf(compileValue(value, names.layout)(trial))
}

/** Calls back with every combination of cases of the unknowns put into the trial, then takes them out again. */
export function forEachCase(
  unknowns: readonly Unknown[],
  cases: ReadonlyMap<Unknown, readonly Runtime[]>,
  trial: Trial,
  each: () => void,
): void {
  const [first, ...rest] = unknowns
  if (!first) return each()
  for (const value of [...(cases.get(first) ?? [])]) {
    put(trial, first, value)
    forEachCase(rest, cases, trial, each)
  }
  put(trial, first, undefined)
}

function merge(cases: Map<Unknown, Runtime[]>, unknown: Unknown, more: readonly Runtime[]): void {
  const key = (value: Runtime) =>
    typeof value === 'object' && 'coefficient' in value ? formatDecimal(value) : String(value)
  const merged = new Map((cases.get(unknown) ?? []).map((value) => [key(value), value]))
  for (const value of more) merged.set(key(value), value)
  if (merged.size > MOST_CASES) throw new Entangled([unknown.path])
  cases.set(unknown, [...merged.values()])
}
