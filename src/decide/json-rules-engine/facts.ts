import type { Almanac, Engine } from 'json-rules-engine'
import {
  AS_OF,
  derivedFrom,
  factName,
  type HostRate,
  type HostValue,
  hostForm,
  type JsonFact,
  type JsonRules,
} from '../../backends/json-rules-engine/index.ts'
import type { AgeCompletes } from '../../values/index.ts'
import { parseDate } from '../../values/index.ts'
import { UnknownNameError } from '../decider.ts'
import type { Dictionary } from '../facts/dictionary.ts'
import { withoutProblems } from '../facts/problem-list.ts'
import { FactsError } from '../facts/problems.ts'
import { isProblems, readValue } from '../facts/read-value.ts'
import { type GivenParameters, readParameters } from '../parameters.ts'
import { groupsOf, lookUp } from './look-up.ts'

/** What the facts of an engine are worked out with. */
export interface FactSetting {
  readonly dictionary: Dictionary
  readonly ageCompletes: AgeCompletes
  readonly parameters: GivenParameters
  /** The day judged, where a run names none. */
  readonly asOf: () => string
  /** Facts known for every run, dotted, in the form of `hostForm`. */
  readonly known: ReadonlyMap<string, HostValue>
  readonly sources: Sources
}

/** How facts are fetched that live elsewhere; `undefined` and `null` mean that they are not known there either. */
export type Sources = Readonly<Record<string, (almanac: Almanac) => unknown>>

/**
 * Adds to an engine the facts that its rules look at: those of the host under their own paths, unless the host has put
 * them there itself, and the checked and derived ones that the conditions name. Each is worked out only when a
 * condition asks for it, and then kept by the almanac for the run.
 */
export function addFacts(engine: Engine, { facts, subject }: JsonRules, setting: FactSetting): void {
  engine.addFact(AS_OF, setting.asOf)
  for (const [name, fact] of Object.entries(facts)) {
    if (fact.kind === 'input') addHostFact(engine, fact.path, setting)
    if (fact.kind !== 'as-of')
      engine.addFact(name, (_: unknown, almanac: Almanac) => worth(fact, subject, almanac, setting))
  }
}

function addHostFact(engine: Engine, path: string, { known, sources }: FactSetting): void {
  // json-rules-engine takes a name it does not know for a mistake, so what is unknown is said to be.
  for (const group of groupsOf(path)) if (!engine.getFact(group)) engine.addFact(group, undefined)
  const value = known.get(path)
  const source = Object.hasOwn(sources, path) ? sources[path] : undefined
  if (value !== undefined) engine.addFact(path, value)
  else if (source) engine.addFact(path, (_: unknown, almanac: Almanac) => source(almanac))
  else if (!engine.getFact(path)) engine.addFact(path, undefined)
}

async function worth(
  fact: Exclude<JsonFact, { kind: 'as-of' }>,
  subject: string,
  almanac: Almanac,
  { dictionary, ageCompletes, parameters, known, sources }: FactSetting,
): Promise<HostValue | HostRate | undefined> {
  const asked = Object.keys(sources)
  switch (fact.kind) {
    case 'parameter': {
      const day = await dayOf(almanac)
      const values = withoutProblems((problems) =>
        readParameters(problems, dictionary.parameters, parameters, day),
      )
      const value = values.get(fact.id)
      return value === undefined ? undefined : hostForm(fact.type, value)
    }
    case 'derived':
      return derivedFrom(
        fact.value,
        (part) => almanac.factValue(part.kind === 'fact' ? factName(subject, part.path) : AS_OF),
        (part) => (part.kind === 'fact' && !known.has(part.path) ? asked.indexOf(part.path) + 1 : 0),
        ageCompletes,
      )
    case 'input': {
      const given = await lookUp(almanac, fact.path)
      const input = dictionary.inputs.get(fact.path)
      // INVARIANT: every fact of a condition is an input of the rule's subject.
      if (!input) throw new RangeError(`fact ${fact.path} is not in the dictionary`)
      if (given === undefined || given === null) return undefined
      const read = readValue(input, given, await dayOf(almanac))
      if (isProblems(read)) throw new FactsError(read)
      return hostForm(input.type, read)
    }
  }
}

/** The day judged. @throws {UnknownNameError} where the host has put something else in its place */
export async function dayOf(almanac: Almanac): Promise<number> {
  const given = await almanac.factValue<unknown>(AS_OF)
  const day = typeof given === 'string' ? parseDate(given) : undefined
  if (day === undefined) throw new UnknownNameError(`\`${given}\` is no day; write it like 2026-06-01`)
  return day
}
