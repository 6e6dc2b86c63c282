import type { Almanac, Engine, EngineResult } from 'json-rules-engine'
import {
  fromJsonRules,
  type ImportedRules,
  type ImportOptions,
  type JsonRules,
  toJsonRules as jsonRulesOf,
} from './backends/json-rules-engine/index.ts'
import { type DecideOptions, Decider } from './decide/decider.ts'
import { install } from './decide/json-rules-engine/install.ts'
import { hostOutcomes } from './decide/json-rules-engine/outcomes.ts'
import { PlanEngine } from './decide/json-rules-engine/plan-engine.ts'
import type { Force, PlanIr } from './ir/nodes/index.ts'
import type { Outcome } from './model/outcomes.ts'
import type { Plan } from './plan-api.ts'
import type { DecidableId, FactsOf, PlanTypes, SubjectOf } from './plan-types.ts'

export {
  type ImportedRules,
  type ImportFinding,
  type ImportOptions,
  type JsonCondition,
  type JsonFact,
  type JsonRule,
  type JsonRules,
  operators,
} from './backends/json-rules-engine/index.ts'
export { UnknownNameError } from './decide/decider.ts'
export { type FactProblem, FactsError } from './decide/facts/problems.ts'

/** The rules of a plan that are about a subject. */
export type RuleAbout<T extends PlanTypes, S extends string> = {
  [R in DecidableId<T>]: S extends SubjectOf<T, R> ? R : never
}[DecidableId<T>]

/** A subject of a plan; a child where none is named. */
type SubjectId<T extends PlanTypes> = keyof T['subjects'] & string

/** How facts are fetched that live elsewhere, by their dotted paths. `undefined` or `null`: not known there either. */
export type SourcesOf<T extends PlanTypes, S extends SubjectId<T>> = {
  readonly [P in T['paths'][S]]?: (almanac: Almanac) => unknown
}

export interface JsonRulesEngineOptions<T extends PlanTypes, S extends SubjectId<T>> extends DecideOptions {
  /** Whose facts these are; a child's where left out. */
  readonly subject?: S
  /** Only these rules; every category, entitlement and duty about the subject where left out. */
  readonly rules?: readonly RuleAbout<T, S>[]
  /** What is known beforehand. */
  readonly facts?: FactsOf<T, S>
  /** Facts that live in other systems: fetched only when a condition needs them, once a run, in this order. */
  readonly sources?: SourcesOf<T, S>
}

/** An `Engine` of json-rules-engine that remembers whose facts it reads; for {@link decideWith}. */
export interface EngineFor<T extends PlanTypes, S extends SubjectId<T>> extends Engine {
  readonly decide: (facts?: FactsOf<T, S>, asOf?: string) => Promise<Outcomes<T, S>>
}

/** What a run says of each rule. */
export interface Outcomes<T extends PlanTypes, S extends string> {
  /** The day judged, `2026-06-01`. */
  readonly asOf: string
  /** The outcome of each rule in force on that day. */
  readonly outcomes: { readonly [R in RuleAbout<T, S>]?: Extract<T['rules'][R]['outcome'], Outcome> }
  /** Duties softer than must that are not kept, with their force; their outcome is `undetermined`. */
  readonly departures: { readonly [R in RuleAbout<T, S>]?: Force }
  /** Rules of which no version is in force on that day. */
  readonly notInForce: readonly RuleAbout<T, S>[]
}

/**
 * The rules of a plan about one subject as a json-rules-engine `Engine`, ready to `run`. Of each rule two or three
 * events can fire, typed by their outcome (`entitled`, `not-entitled`); none does while the rule is undetermined.
 *
 * Facts are given here, at `run` (by dotted paths, or nested), or fetched by `sources`.
 *
 * @throws {UnknownNameError} for a subject, rule or day that the plan does not have
 * @throws {FactsError} for facts, sources or parameters that are not of the dictionary. A value that a source gives is
 *   judged when it arrives: `run` is then rejected with the error.
 */
export function toJsonRulesEngine<
  T extends PlanTypes = PlanTypes,
  S extends SubjectId<T> = 'child' & SubjectId<T>,
>(plan: Plan<T> | PlanIr, options: JsonRulesEngineOptions<T, S> = {}): EngineFor<T, S> {
  // The types of T were generated from this plan; names and values are checked again at run time.
  return new PlanEngine(irOf(plan), options as object) as unknown as EngineFor<T, S>
}

/**
 * Puts the rules of a plan about one subject into an engine that a host already runs, beside its own. Facts that the
 * engine has under the dotted path of one of the plan's are used as they are, sources among them.
 *
 * @throws {UnknownNameError | FactsError} as {@link toJsonRulesEngine} does
 */
export function addPlanRules<
  T extends PlanTypes = PlanTypes,
  S extends SubjectId<T> = 'child' & SubjectId<T>,
>(engine: Engine, plan: Plan<T> | PlanIr, options: JsonRulesEngineOptions<T, S> = {}): void {
  install(engine, irOf(plan), options as object)
}

/**
 * Runs an engine made by {@link toJsonRulesEngine} and says the outcome of each of its rules, as `decideAll` would.
 * Engines may be kept and run again for other subjects, also at the same time.
 *
 * @param facts what is known besides what the engine was made with; it takes the place of sources
 * @param asOf the day judged, in place of the engine's
 * @throws {FactsError} with every problem of the facts given, or with that of a fact that a source gave
 */
export function decideWith<T extends PlanTypes, S extends SubjectId<T>>(
  engine: EngineFor<T, S>,
  facts?: FactsOf<T, S>,
  asOf?: string,
): Promise<Outcomes<T, S>> {
  return engine.decide(facts, asOf)
}

/** The same from what `engine.run()` gave, for hosts that run their engine themselves; other rules are left out. */
export function outcomesOf<T extends PlanTypes = PlanTypes, S extends SubjectId<T> = 'child' & SubjectId<T>>(
  result: EngineResult,
): Promise<Outcomes<T, S>> {
  return hostOutcomes(result) as unknown as Promise<Outcomes<T, S>>
}

/**
 * The same rules as plain JSON, to be stored or read by a host: `rules` and `conditions` for json-rules-engine, the
 * `operators` they use, and what each of the `facts` they look at is made from.
 *
 * @throws {UnknownNameError} for a subject or rule that the plan does not have
 */
export function toJsonRules<T extends PlanTypes = PlanTypes, S extends SubjectId<T> = 'child' & SubjectId<T>>(
  plan: Plan<T> | PlanIr,
  options: Pick<JsonRulesEngineOptions<T, S>, 'subject' | 'rules'> = {},
): JsonRules {
  const { subject = 'child', rules } = options
  const ir = irOf(plan)
  const decider = new Decider(ir)
  decider.dictionary(subject)
  const ids = rules?.map((id) => decider.about(id, subject).id)
  return jsonRulesOf(ir, { subject, ...(ids ? { rules: ids } : {}) })
}

/**
 * Rules of json-rules-engine as categories of the rule language, as far as it can say them: YAML files of a pack, a
 * dictionary of their facts with guessed types, and findings for all that could not be said. Where all facts are known
 * a category has the outcome `member` when the rule fires; where facts are unknown it may be undetermined.
 *
 * @param json a rule, a list of rules, `{ rules, conditions }`, or the JSON text of one of them. Never throws.
 */
export function fromJsonRulesEngine(json: unknown, options: ImportOptions = {}): ImportedRules {
  return fromJsonRules(json, options)
}

function irOf(plan: { readonly ir: PlanIr } | PlanIr): PlanIr {
  return 'ir' in plan ? plan.ir : plan
}
