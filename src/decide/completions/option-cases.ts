import type { Runtime } from '../../backends/evaluator/frame.ts'
import type { Condition } from '../../ir/nodes/index.ts'
import { inputsOf, valuesOf } from '../../ir/references.ts'
import type { Atom, Names } from './atoms.ts'
import { constantsIn } from './listed.ts'
import { setSamples } from './set-samples.ts'
import { type Trial, typeOf, type Unknown } from './unknowns.ts'

/** Names that no rule mentions; texts are told apart only by what is mentioned and by each other. */
const unmentioned = (index: number): string => `\u0000${index}`

/** What an unknown without an order can be: booleans, options, texts and sets. */
export function optionCases(
  unknown: Unknown,
  atoms: readonly Atom[],
  unknowns: readonly Unknown[],
  names: Names,
  trial: Trial,
): Runtime[] {
  const own = atoms.filter((atom) => atom.unknowns.includes(unknown))
  switch (typeOf(unknown)) {
    case 'boolean':
      return [true, false]
    case 'text':
      return textsOf(atoms, unknowns, names, trial)
    case 'set': {
      const members = own.flatMap(({ node }) => membersIn(node, atoms, unknowns, names, trial))
      const samples = setSamples(unknown, own, members, names, trial)
      if (unknown.kind === 'fact') return samples
      // A list over texts never holds every text.
      const texts = textsOf(atoms, unknowns, names, trial)
      const overTexts = members.some((one) => one === unmentioned(0))
      return samples.filter((sample) => !overTexts || texts.some((text) => !sample.has(text)))
    }
    default:
      if (unknown.kind === 'fact') return Object.keys(unknown.fact.values ?? {})
      // No dictionary lists what a parameter may be: the options of the facts, and one that is none of them.
      return distinct([
        ...own.flatMap(({ node }) => membersIn(node, atoms, unknowns, names, trial)),
        unmentioned(0),
      ])
  }
}

/**
 * All texts mentioned anywhere, for texts may be compared in a chain, one more for every unknown, and one to spare:
 * there are more texts than any list holds.
 */
function textsOf(atoms: readonly Atom[], unknowns: readonly Unknown[], names: Names, trial: Trial): string[] {
  const texts = unknowns.filter((one) => typeOf(one) === 'text')
  const about = atoms.filter((atom) => atom.unknowns.some((one) => texts.includes(one)))
  const mentioned = about.flatMap(({ node }) => constantsIn(node, names, trial))
  return distinct([...mentioned, ...texts.map((_, index) => unmentioned(index)), unmentioned(texts.length)])
}

/** Every name that a condition can turn on: its constants and what its facts may be. */
function membersIn(
  node: Condition,
  atoms: readonly Atom[],
  unknowns: readonly Unknown[],
  names: Names,
  trial: Trial,
): string[] {
  const facts = valuesOf(node).flatMap((value) => inputsOf(value).facts)
  const options = facts.flatMap((path) => {
    const fact = names.inputs.get(path)
    return fact?.type === 'text' ? textsOf(atoms, unknowns, names, trial) : Object.keys(fact?.values ?? {})
  })
  return distinct([...options, ...constantsIn(node, names, trial)])
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)]
}
