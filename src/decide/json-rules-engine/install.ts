import type { Engine, RuleProperties, TopLevelCondition } from 'json-rules-engine'
import type { Frame } from '../../backends/evaluator/frame.ts'
import {
  type HostValue,
  hostForm,
  type JsonRules,
  operators,
  toJsonRules,
} from '../../backends/json-rules-engine/index.ts'
import { nearest } from '../../diagnostics/nearest.ts'
import type { PlanIr } from '../../ir/nodes/index.ts'
import { formatDate, todayIn } from '../../values/index.ts'
import { Decider } from '../decider.ts'
import type { Dictionary } from '../facts/dictionary.ts'
import { type FactProblem, FactsError, factProblem } from '../facts/problems.ts'
import type { GivenFacts } from '../facts/read-facts.ts'
import type { GivenParameters } from '../parameters.ts'
import { addFacts, type Sources } from './facts.ts'

export interface InstallOptions {
  /** Whose facts these are; a child's where left out. */
  readonly subject?: string
  /** Only these rules; every category, entitlement and duty about the subject where left out. */
  readonly rules?: readonly string[]
  /** The day judged, `2026-06-01`; today in the plan's time zone, at each run, where left out. */
  readonly asOf?: string
  /** Local values of parameters, in place of the pack's. */
  readonly parameters?: GivenParameters
  /** What is known beforehand. */
  readonly facts?: GivenFacts
  /**
   * How facts are fetched that live in other systems, by their dotted paths; those that cost least come first. One
   * that is known already is not fetched.
   */
  readonly sources?: Sources
}

/** What was put into an engine, and what reads facts for it. */
export interface Installed {
  readonly decider: Decider
  readonly subject: string
  readonly options: InstallOptions
  readonly json: JsonRules
}

/**
 * Puts rules about one subject into an engine: operators, facts, conditions, rules.
 *
 * @throws {UnknownNameError} for a subject, rule or day that is none
 * @throws {FactsError} for facts, sources or parameters that are not of the dictionary
 */
export function install(engine: Engine, ir: PlanIr, options: InstallOptions): Installed {
  const { subject = 'child', sources = {}, parameters = {} } = options
  const decider = new Decider(ir)
  const dictionary = decider.dictionary(subject)
  const rules = options.rules?.map((id) => decider.about(id, subject).id)
  const frame = decider.frame(subject, options.facts ?? {}, options)
  mustBeFacts(Object.keys(sources), dictionary)
  const known = new Map(Object.entries(hostFacts(dictionary, frame)))
  const slow = Object.keys(sources).filter((path) => !known.has(path))
  const json = toJsonRules(ir, { subject, sources: slow, ...(rules ? { rules } : {}) })
  for (const name of json.operators) engine.addOperator(name, operators[name])
  addFacts(engine, json, {
    dictionary,
    ageCompletes: ir.settings.ageCompletes,
    parameters,
    asOf: () => options.asOf ?? formatDate(todayIn(ir.settings.timeZone, new Date())),
    known,
    sources,
  })
  // json-rules-engine declares its lists to be writable, and does write into them: they are this document's own.
  for (const [name, condition] of Object.entries(json.conditions))
    engine.setCondition(name, condition as TopLevelCondition)
  for (const rule of json.rules) engine.addRule(rule as RuleProperties)
  return { decider, subject, options, json }
}

/** Facts of a frame as they stand in an almanac, by their dotted paths; only those that are known. */
export function hostFacts({ subject, layout }: Dictionary, { facts }: Frame): Record<string, HostValue> {
  const known = subject.inputs.flatMap(({ path, type }) => {
    const value = facts[layout.slots.get(path) ?? -1]
    return value === undefined ? [] : [[path, hostForm(type, value)] as const]
  })
  return Object.fromEntries(known)
}

function mustBeFacts(paths: readonly string[], { inputs, derived }: Dictionary): void {
  const problems = paths.flatMap((path): FactProblem[] => {
    if (inputs.has(path)) return []
    const from = derived.get(path)
    if (from) return [factProblem('CPR6106', path, { inputs: from.join(', ') })]
    return [factProblem('CPR6101', path, {}, nearest(path, inputs.keys()))]
  })
  if (problems.length > 0) throw new FactsError(problems)
}
