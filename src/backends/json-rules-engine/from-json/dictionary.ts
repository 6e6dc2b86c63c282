import type { ImportedType } from './evidence.ts'
import { below, type ImportFindings } from './finding.ts'
import { type Declared, nameOf, type Types } from './infer-types.ts'
import { factIdFor } from './names.ts'
import type { Yaml } from './to-yaml.ts'
import { type FactSource, type Imported, keyOf, type Test, testsIn } from './tree.ts'

/** A fact as the pack will know it. */
export interface NamedFact {
  readonly id: string
  readonly source: FactSource
  readonly type: ImportedType
  /** Of a set or enum: the values that rules ask for, and those that were told. */
  readonly values: readonly string[]
}

/** The facts that conditions look at, in the order in which they first do, by `keyOf`. */
export function factsIn(
  conditions: readonly Imported[],
  types: Types,
  declared: Declared,
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
      const told = declared[nameOf(source)]?.values ?? []
      const values = hasValues(type) ? [...new Set([...told, ...askedOf(source, tests)])].sort() : []
      if (hasValues(type) && told.length === 0)
        findings.add('CPR5116', at, { fact: id, values: values.join(' ') })
      ids.add(id)
      facts.set(keyOf(source), { id, source, type, values })
    }
  return facts
}

function sourcesOf({ fact, value, at }: Test): { readonly source: FactSource; readonly at: string }[] {
  const own = { source: fact, at: below(at, 'fact') }
  return value.kind === 'fact' ? [own, { source: value.fact, at: below(below(at, 'value'), 'fact') }] : [own]
}

function askedOf(source: FactSource, tests: readonly Test[]): string[] {
  return tests
    .filter((one) => keyOf(one.fact) === keyOf(source))
    .flatMap(({ value }) =>
      value.kind === 'scalar' ? [String(value.value)] : value.kind === 'list' ? value.values.map(String) : [],
    )
}

function hasValues(type: ImportedType): boolean {
  return type === 'set' || type === 'enum'
}

/** The fact dictionary of the subject that imported rules are about. */
export function dictionaryYaml(
  subject: string,
  facts: Iterable<NamedFact>,
): { readonly [key: string]: Yaml } {
  const called = (name: string) => ({ zh: name, en: name })
  const entries = [...facts].map(({ id, source, type, values }) => [
    id,
    {
      title: called(nameOf(source)),
      type,
      ...(hasValues(type) ? { values: Object.fromEntries(values.map((one) => [one, called(one)])) } : {}),
    },
  ])
  return { subject, title: called(subject), facts: Object.fromEntries(entries) }
}
