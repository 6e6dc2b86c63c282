import type { Guess } from './evidence.ts'
import { below, type ImportFindings } from './finding.ts'
import { nameOf, type Types } from './infer-types.ts'
import { factIdFor } from './names.ts'
import type { Yaml } from './to-yaml.ts'
import { type FactSource, type Imported, keyOf, type Test, testsIn } from './tree.ts'

/** A fact as the pack will know it. */
export interface NamedFact {
  readonly id: string
  readonly source: FactSource
  readonly type: Guess
  /** Of a set: the members that rules ask for. */
  readonly members: readonly string[]
}

/** The facts that conditions look at, in the order in which they first do, by `keyOf`. */
export function factsIn(
  conditions: readonly Imported[],
  types: Types,
  findings: ImportFindings,
): ReadonlyMap<string, NamedFact> {
  const facts = new Map<string, NamedFact>()
  const ids = new Set<string>()
  const tests = conditions.flatMap((one) => [...testsIn(one)])
  for (const test of tests)
    for (const { source, at } of sourcesOf(test)) {
      if (facts.has(keyOf(source))) continue
      const id = factIdFor([source.fact, ...source.path], ids)
      if (id !== nameOf(source)) findings.add('CPR5113', at, { from: nameOf(source), to: id })
      const type = types.typeOf(source, at, findings)
      const members = type === 'set' ? membersOf(source, tests) : []
      if (type === 'set') findings.add('CPR5116', at, { fact: id, values: members.join(' ') })
      ids.add(id)
      facts.set(keyOf(source), { id, source, type, members })
    }
  return facts
}

function sourcesOf({ fact, value, at }: Test): { readonly source: FactSource; readonly at: string }[] {
  const own = { source: fact, at: below(at, 'fact') }
  return value.kind === 'fact' ? [own, { source: value.fact, at: below(below(at, 'value'), 'fact') }] : [own]
}

function membersOf(source: FactSource, tests: readonly Test[]): string[] {
  const asked = tests
    .filter((one) => keyOf(one.fact) === keyOf(source))
    .flatMap(({ value }) => (value.kind === 'scalar' ? [String(value.value)] : []))
  return [...new Set(asked)].sort()
}

/** The fact dictionary of the subject that imported rules are about. */
export function dictionaryYaml(
  subject: string,
  facts: Iterable<NamedFact>,
): { readonly [key: string]: Yaml } {
  const called = (name: string) => ({ zh: name, en: name })
  const entries = [...facts].map(({ id, source, type, members }) => [
    id,
    {
      title: called(nameOf(source)),
      type,
      ...(type === 'set' ? { values: Object.fromEntries(members.map((one) => [one, called(one)])) } : {}),
    },
  ])
  return { subject, title: called(subject), facts: Object.fromEntries(entries) }
}
