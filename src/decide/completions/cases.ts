import type { Runtime } from '../../backends/evaluator/frame.ts'
import { isDecimal } from '../../backends/evaluator/runtime.ts'
import { canonicalDecimal, type Decimal } from '../../values/index.ts'
import type { Atom, Names } from './atoms.ts'
import { discreteSamples } from './boundaries.ts'
import { criticalDecimals, decimalEnds, spread, withinRange } from './decimal-cases.ts'
import { Entangled } from './entangled.ts'
import { optionCases } from './option-cases.ts'
import { put, type Trial, typeOf, type Unknown } from './unknowns.ts'
import { wholeRatios } from './whole-ratios.ts'

export { Entangled }

/** No rule for people has facts compared with each other in this many ways; beyond it, say so, never guess. */
const MOST_CASES = 400
const MOST_COMBINATIONS = 250_000

type Cases = Map<Unknown, readonly Runtime[]>

/**
 * For each unknown, values that stand for all it could be: any two values between which no atom can tell, whatever
 * the other unknowns are, are represented by one.
 *
 * Facts compared with each other are closed over each other's critical values, once for each of them and once more
 * (two completions that differ in one fact are one value more): the least solution of such constraints is reached
 * by then. Decimals get as many values between neighbours as could stand there in order. Parts of a ratio are
 * closed once, whole ones also over where the ratio is a whole number, then each is solved for every case of the others, as cells of the plane are found column by column.
 *
 * @throws {Entangled} where that would be too many
 */
export function casesOf(
  atoms: readonly Atom[],
  unknowns: readonly Unknown[],
  names: Names,
  trial: Trial,
): ReadonlyMap<Unknown, readonly Runtime[]> {
  const cases: Cases = new Map()
  const critical = (unknown: Unknown, among: readonly Atom[]): readonly Runtime[] =>
    typeOf(unknown) === 'decimal'
      ? [...decimalEnds(unknown), ...among.flatMap((atom) => criticalDecimals(unknown, atom, names, trial))]
      : discreteSamples(unknown, among, trial)

  const wholes: Critical = (unknown, among) =>
    typeOf(unknown) === 'integer'
      ? among.flatMap((atom) =>
          wholeRatios(unknown, atom, (cases.get(unknown) ?? []) as number[], names, trial),
        )
      : []

  for (const unknown of unknowns) {
    const own = atoms.filter((atom) => atom.unknowns.includes(unknown))
    const alone = own.filter((atom) => atom.unknowns.length === 1 || atom.node.kind !== 'compare')
    const found = isOrdered(unknown)
      ? critical(unknown, alone)
      : optionCases(unknown, atoms, unknowns, names, trial)
    cases.set(unknown, found)
  }
  const linked = atoms.filter(({ node, unknowns: own }) => own.length > 1 && node.kind === 'compare')
  const involved = [...new Set(linked.flatMap((atom) => atom.unknowns))]
  const ratios = linked.filter(hasRatio)

  extend(cases, new Map(cases), ratios, critical, trial)
  extend(cases, new Map(cases), ratios, wholes, trial)
  const plain = linked.filter((atom) => !hasRatio(atom))
  for (let round = 0; round <= involved.length; round += 1) extend(cases, cases, plain, critical, trial)

  const count = involved.filter((one) => typeOf(one) === 'decimal').length + 1
  for (const unknown of unknowns)
    if (typeOf(unknown) === 'decimal') {
      const own = cases.get(unknown) as readonly Decimal[]
      const values = spread(own, involved.includes(unknown) ? count : 1)
      cases.set(unknown, [])
      merge(cases, unknown, withinRange(unknown, values))
    }
  if (ratios.length > 0) solveColumns(cases, linked, ratios, critical, trial)
  for (const atom of atoms) {
    const combinations = atom.unknowns.reduce((all, one) => all * (cases.get(one)?.length ?? 1), 1)
    if (combinations > MOST_COMBINATIONS) throw new Entangled(atom.unknowns.map((one) => one.path))
  }
  return cases
}

type Critical = (unknown: Unknown, among: readonly Atom[]) => readonly Runtime[]

const isOrdered = (unknown: Unknown): boolean =>
  ['integer', 'decimal', 'date', 'time-of-day'].includes(typeOf(unknown))

function hasRatio({ node }: Atom): boolean {
  return node.kind === 'compare' && (node.left.kind === 'ratio' || node.right.kind === 'ratio')
}

/** Adds to the cases of each unknown of the atoms where they change for the cases that the others have in `from`. */
function extend(cases: Cases, from: Cases, atoms: readonly Atom[], critical: Critical, trial: Trial): void {
  for (const atom of atoms)
    for (const unknown of atom.unknowns) {
      const others = atom.unknowns.filter((one) => one !== unknown)
      forEachCase(others, from, trial, () => merge(cases, unknown, critical(unknown, [atom])))
    }
}

/** For every case of what a part of a ratio is compared with, the part's own cases in that situation. */
function solveColumns(
  cases: Cases,
  linked: readonly Atom[],
  ratios: readonly Atom[],
  critical: Critical,
  trial: Trial,
): void {
  const base = new Map(cases)
  for (const unknown of new Set(ratios.flatMap((atom) => atom.unknowns))) {
    const own = linked.filter((atom) => atom.unknowns.includes(unknown))
    const others = [...new Set(own.flatMap((atom) => atom.unknowns))].filter((one) => one !== unknown)
    const decimals = typeOf(unknown) === 'decimal'
    forEachCase(others, base, trial, () => {
      const found = critical(unknown, own)
      const more = decimals ? withinRange(unknown, spread(found as readonly Decimal[], 1)) : found
      merge(cases, unknown, more)
    })
  }
}

/** Calls back with every combination of cases of the unknowns put into the trial, then takes them out again. */
function forEachCase(unknowns: readonly Unknown[], cases: Cases, trial: Trial, each: () => void): void {
  const [first, ...rest] = unknowns
  if (!first) {
    each()
    return
  }
  for (const value of cases.get(first) ?? []) {
    put(trial, first, value)
    forEachCase(rest, cases, trial, each)
  }
  put(trial, first, undefined)
}

function merge(cases: Cases, unknown: Unknown, more: readonly Runtime[]): void {
  const key = (value: Runtime) => (isDecimal(value) ? canonicalDecimal(value) : String(value))
  const merged = new Map((cases.get(unknown) ?? []).map((value) => [key(value), value]))
  for (const value of more) merged.set(key(value), value)
  if (merged.size > MOST_CASES) throw new Entangled([unknown.path])
  cases.set(unknown, [...merged.values()])
}
